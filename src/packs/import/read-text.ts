// Bytes as text: UTF-8, or UTF-16 when its mark says so. Anything else is a Problem with the first line that
// is not text.
import { type Problem, problem } from "../../base/problem.ts";

/** Reads bytes as text, without a byte-order mark. */
export function readText(bytes: Uint8Array, where: string): string | Problem {
	const wide =
		bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
	try {
		return new TextDecoder(wide || "utf-8", { fatal: true }).decode(bytes);
	} catch {
		const text = new TextDecoder().decode(bytes);
		const at = text.indexOf("\uFFFD");
		const line = text.slice(0, at).split("\n").length;
		const shown = (text.split("\n")[line - 1] ?? "").trim().slice(0, 200);
		return problem(
			"text.not-utf8",
			`${where}:${line}`,
			"this is not text in UTF-8",
			"Save the file as UTF-8 and bring it again.",
			{ line: shown },
		);
	}
}
