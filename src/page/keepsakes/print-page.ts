// Prints an HTML page other than the one on screen, in a sandboxed frame that is removed afterwards. It knows
// nothing of what it prints.

const TIMEOUT = 60_000; // ms until the frame is removed even if the browser never reports `afterprint`

/** Opens the browser's print dialog for `html`, a whole document. */
export function printPage(page: Document, html: string): void {
	const frame = page.createElement("iframe");
	frame.setAttribute("sandbox", "allow-same-origin allow-modals");
	frame.setAttribute("aria-hidden", "true");
	frame.tabIndex = -1;
	frame.style.cssText = "position:fixed;width:0;height:0;border:0;visibility:hidden";
	frame.addEventListener("load", () => {
		frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
		setTimeout(() => frame.remove(), TIMEOUT);
		frame.contentWindow?.print();
	});
	frame.srcdoc = html;
	page.body.append(frame);
}
