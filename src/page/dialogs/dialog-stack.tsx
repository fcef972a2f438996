// Sheets laid over the story: menu, settings, credits, the book. One dialog, a small pile of views; Escape takes the top one off. The
// browser's own <dialog> keeps the focus inside and the story out of reach.
import { type ComponentChild, render } from "preact";
import { t } from "../strings/t.ts";
import { Icon } from "../widgets/icon.tsx";

/** One view on the pile. */
export interface DialogView {
	readonly label: () => string; // asked again at each drawing
	readonly wide?: boolean;
	readonly dismissed?: () => void; // taken off without an answer
	readonly view: () => ComponentChild;
}

/** The pile. */
export interface DialogStack {
	/** Lays a sheet on top. */
	push(sheet: DialogView): void;
	/** Takes the top one off. */
	pop(): void;
	/** Takes all off. */
	clear(): void;
	/** Draws the top one again. */
	redraw(): void;
	/** The label of the top one, "" when none lies there. */
	top(): string;
	/** How many lie there. */
	count(): number;
}

/** Makes the pile in a <dialog>; `home` takes the focus when the last sheet is gone and nothing else has it. */
export function createDialogStack(dialog: HTMLDialogElement, home: () => void): DialogStack {
	const page = dialog.ownerDocument;
	let pile: readonly DialogView[] = [];

	const redraw = (): void => {
		const top = pile.at(-1);
		render(top ? <DialogFrame key={pile.length} sheet={top} deep={pile.length > 1} back={back} /> : null, dialog);
		if (top) dialog.setAttribute("aria-label", top.label());
	};
	const lay = (next: readonly DialogView[]): void => {
		pile = next;
		const top = pile.at(-1);
		dialog.classList.toggle("wide", Boolean(top?.wide));
		redraw();
		if (!top) {
			dialog.close();
			if (!page.activeElement || page.activeElement === page.body) home();
			return;
		}
		if (!dialog.open) dialog.showModal();
		dialog.scrollTop = 0;
		(
			dialog.querySelector<HTMLElement>("[data-here]") ?? dialog.querySelector<HTMLElement>("[data-first], h2")
		)?.focus();
	};
	const back = (): void => {
		const top = pile.at(-1);
		lay(pile.slice(0, -1));
		top?.dismissed?.();
	};

	dialog.addEventListener("keydown", (event) => {
		if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
		event.preventDefault(); // the browser would close the whole pile at a second Escape in a row
		back();
	});
	dialog.addEventListener("cancel", (event) => {
		event.preventDefault();
		back();
	});
	// Closed over our head, by a gesture. It's told late: another sheet may have been opened since.
	dialog.addEventListener("close", () => pile.length && !dialog.open && lay([]));
	dialog.addEventListener("click", (event) => {
		if (event.target === dialog && event.detail < 2) back(); // on the shade around it, not by the second half of a double click
	});
	return {
		push: (sheet) => lay([...pile, sheet]),
		pop: back,
		clear: () => pile.length && lay([]),
		redraw,
		top: () => pile.at(-1)?.label() ?? "",
		count: () => pile.length,
	};
}

function DialogFrame({ sheet, deep, back }: { sheet: DialogView; deep: boolean; back: () => void }) {
	return (
		<div class="laid">
			<header>
				<h2 tabIndex={-1}>{sheet.label()}</h2>
				<button type="button" class="round" aria-label={t(deep ? "cancel" : "close")} onClick={back}>
					<Icon name="close" />
				</button>
			</header>
			<div class="laid-body">{sheet.view()}</div>
		</div>
	);
}
