// The dialogs laid over the story: menu, settings, credits, the book. They share one <dialog> and stand in a
// stack; Escape closes the top one. The browser keeps the focus inside and the story out of reach. It knows
// no view.
import { type ComponentChild, render } from "preact";
import { isComposing } from "../input/keys/key-name.ts";
import { t } from "../strings/t.ts";
import { Icon } from "../widgets/icon.tsx";

interface DialogView {
	readonly label: () => string; // asked again at each drawing, since the language may change
	readonly wide?: boolean;
	readonly dismissed?: () => void; // closed without an answer
	readonly view: () => ComponentChild;
}

/**
 * The stack of open dialogs. Each change draws the top one and focuses its `[data-here]`, or the dialog
 * itself, which is how screen readers come to say its heading.
 */
export interface DialogStack {
	push(dialog: DialogView): void;
	/** Closes the top one as a player would: it counts as dismissed. */
	pop(): void;
	/** Closes all of them; none counts as dismissed. */
	clear(): void;
	/** Draws the top one again; the focus stays. */
	redraw(): void;
	/** The label of the top one, "" when none is open. */
	top(): string;
	count(): number;
}

/**
 * Makes the stack in `dialog`; `home` takes the focus when the last one closes and nothing else has it, and
 * `changed` is called when one was opened or closed.
 */
export function createDialogStack(dialog: HTMLDialogElement, home: () => void, changed: () => void): DialogStack {
	let stack: readonly DialogView[] = [];
	const redraw = (): void => {
		const top = stack.at(-1);
		render(top ? <DialogFrame key={stack.length} dialog={top} nested={stack.length > 1} back={pop} /> : null, dialog);
		if (top) dialog.setAttribute("aria-label", top.label());
	};
	const replace = (next: readonly DialogView[]): void => {
		stack = next;
		const top = stack.at(-1);
		dialog.classList.toggle("wide", Boolean(top?.wide));
		redraw();
		if (top) showTop(dialog);
		else closeDialog(dialog, home);
		changed();
	};
	const pop = (): void => {
		const top = stack.at(-1);
		replace(stack.slice(0, -1));
		top?.dismissed?.();
	};
	onDismiss(dialog, pop);
	// A gesture of the system can close it too. The event comes late: another dialog may have opened since.
	dialog.addEventListener("close", () => stack.length && !dialog.open && replace([]));
	return {
		push: (view) => replace([...stack, view]),
		pop,
		clear: () => stack.length && replace([]),
		redraw,
		top: () => stack.at(-1)?.label() ?? "",
		count: () => stack.length,
	};
}

function showTop(dialog: HTMLDialogElement): void {
	if (!dialog.open) dialog.showModal();
	dialog.scrollTop = 0;
	const here = dialog.querySelector<HTMLElement>("[data-here]");
	const first = here ?? dialog.querySelector<HTMLElement>("[data-first]");
	if (dialog === dialog.ownerDocument.activeElement) dialog.blur(); // or another heading would go unsaid
	if (!here) dialog.focus(); // which says its heading
	first?.focus();
}

function closeDialog(dialog: HTMLDialogElement, home: () => void): void {
	dialog.close();
	const { activeElement, body } = dialog.ownerDocument;
	// Some browsers leave the focus on what has gone until they draw.
	if (!activeElement || activeElement === body || dialog.contains(activeElement)) home();
}

/** Calls `pop` at Escape, at the system's own way back, and at a click on the backdrop. */
function onDismiss(dialog: HTMLDialogElement, pop: () => void): void {
	dialog.addEventListener("keydown", (event) => {
		if (event.key !== "Escape" || event.defaultPrevented || isComposing(event)) return;
		event.preventDefault(); // the browser would close the whole stack at a second Escape in a row
		pop();
	});
	dialog.addEventListener("cancel", (event) => {
		event.preventDefault();
		pop();
	});
	dialog.addEventListener("click", (event) => {
		if (event.target === dialog && event.detail < 2) pop(); // not at the second half of a double click
	});
}

function DialogFrame({ dialog, nested, back }: { dialog: DialogView; nested: boolean; back: () => void }) {
	return (
		<div class="laid">
			<header>
				<h2 tabIndex={-1}>{dialog.label()}</h2>
				<button type="button" class="round" aria-label={t(nested ? "cancel" : "close")} onClick={back}>
					<Icon name="close" />
				</button>
			</header>
			<div class="laid-body">{dialog.view()}</div>
		</div>
	);
}
