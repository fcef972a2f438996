// Prints a page of HTML that is not the page being shown: in a frame that is taken away again, where nothing can run.

const LONG = 60_000; // ms after which the frame goes even if the browser never said it had printed

/** Prints `html`. */
export function printPage(page: Document, html: string): void {
	const frame = page.createElement("iframe");
	frame.setAttribute("sandbox", "allow-same-origin allow-modals");
	frame.setAttribute("aria-hidden", "true");
	frame.tabIndex = -1;
	frame.style.cssText = "position:fixed;width:0;height:0;border:0;visibility:hidden";
	frame.addEventListener("load", () => {
		frame.contentWindow?.addEventListener("afterprint", () => frame.remove());
		setTimeout(() => frame.remove(), LONG);
		frame.contentWindow?.print();
	});
	frame.srcdoc = html;
	page.body.append(frame);
}
