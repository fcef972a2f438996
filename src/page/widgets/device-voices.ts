// Lists the device's voices by name, leaving out any that would send words over the network. It speaks
// nothing.

const synth = () => ("speechSynthesis" in globalThis ? globalThis.speechSynthesis : null);

/** Names the voices for the page's language, or all of them when there is none for it; 200 at most. */
export function deviceVoices(): readonly string[] {
	const all = (synth()?.getVoices() ?? []).filter((voice) => voice.localService !== false);
	const matching = all.filter((voice) => voice.lang.startsWith(document.documentElement.lang.slice(0, 2)));
	return [...new Set((matching.length ? matching : all).map((voice) => voice.name))].slice(0, 200);
}

/** Calls `changed` when the device finds other voices; returns the undo. */
export function onVoicesChanged(changed: () => void): () => void {
	synth()?.addEventListener?.("voiceschanged", changed); // some Safari versions have synthesis without events
	return () => synth()?.removeEventListener?.("voiceschanged", changed);
}
