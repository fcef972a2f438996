// The voices of this device, by name: those of the page's language, and none that would send her words over the network. Speaks nothing.

const synth = () => ("speechSynthesis" in globalThis ? globalThis.speechSynthesis : null);

/** Names this device's voices for the page's language; all of them when none is for it. */
export function deviceVoices(): readonly string[] {
	const all = (synth()?.getVoices() ?? []).filter((voice) => voice.localService !== false);
	const ours = all.filter((voice) => voice.lang.startsWith(document.documentElement.lang.slice(0, 2)));
	return [...new Set((ours.length ? ours : all).map((voice) => voice.name))].slice(0, 200);
}

/** Calls when this device has found other voices; gives the undo. */
export function onVoicesChanged(changed: () => void): () => void {
	synth()?.addEventListener?.("voiceschanged", changed); // Safari has had synthesis without events
	return () => synth()?.removeEventListener?.("voiceschanged", changed);
}
