// Writes what a Preact component without state draws as HTML. Enough for views made of plain elements: no
// hooks, no raw HTML.
import { type ComponentChildren, Fragment, isValidElement, type VNode } from "preact";

const VOID = new Set(["br", "hr", "img", "input", "link", "meta"]);

/** Writes a drawn view as HTML. */
export function renderMarkup(drawn: ComponentChildren): string {
	if (Array.isArray(drawn)) return drawn.map(renderMarkup).join("");
	if (typeof drawn === "string" || typeof drawn === "number") return escapeText(String(drawn));
	if (!isValidElement(drawn)) return ""; // null, undefined and booleans draw nothing
	const { type, props } = drawn as VNode<Record<string, unknown>>;
	if (type === Fragment) return renderMarkup(props.children);
	if (typeof type === "function") return renderMarkup((type as (of: typeof props) => ComponentChildren)(props));
	const attributes = Object.entries(props).map(attribute).join("");
	return VOID.has(type) ? `<${type}${attributes}>` : `<${type}${attributes}>${renderMarkup(props.children)}</${type}>`;
}

function attribute([name, value]: [string, unknown]): string {
	if (name === "children" || typeof value === "function" || value === undefined || value === null) return "";
	if (value === false && !/^(aria|data)-/.test(name)) return "";
	if (value === true && !/^aria-/.test(name)) return /^data-/.test(name) ? ` ${name}="true"` : ` ${name}`;
	return ` ${name}="${escapeText(String(value))}"`;
}

const escapeText = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
