// Notes to a standard MIDI file of one channel. Knows nothing of scores or sound fonts.

const TICKS = 2000; // a second: 1000 ticks a beat at 120 beats a minute

const variable = (n) => {
	const bytes = [n & 127];
	for (let rest = n >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
	return bytes;
};

const wheel = (cents) => {
	const v = Math.max(0, Math.min(16383, Math.round(8192 + (cents / 200) * 8192)));
	return [0xe0, v & 127, v >> 7];
};

function bend(note) {
	const [from, to] = note.bend ?? [0, 0];
	if (!note.bend) return [{ at: note.at - 0.002, bytes: wheel(0) }];
	const steps = 24;
	const over = Math.min(note.length, 0.7);
	return Array.from({ length: steps + 1 }, (_, i) => {
		const t = i / steps;
		return { at: note.at - 0.002 + t * over, bytes: wheel(from + (to - from) * t * t * (3 - 2 * t)) };
	});
}

/** Makes a MIDI file: notes in seconds, a program, controllers as [number, value] set at the start. */
export function midi(notes, program, controls = [], bends = false) {
	const events = [
		{ at: 0, bytes: [0xc0, program] },
		...controls.map(([n, v]) => ({ at: 0, bytes: [0xb0, n, v] })),
		...notes.flatMap((n) => [
			...(bends ? bend(n) : []),
			{ at: n.at, bytes: [0x90, n.key, n.velocity] },
			{ at: n.at + n.length, bytes: [0x80, n.key, 40] },
		]),
	].sort((a, b) => a.at - b.at || a.bytes[0] - b.bytes[0]);
	const track = [];
	let last = 0;
	for (const { at, bytes } of events) {
		const tick = Math.max(last, Math.round(at * TICKS));
		track.push(...variable(tick - last), ...bytes);
		last = tick;
	}
	track.push(...variable(5 * TICKS), 0xff, 0x2f, 0); // five seconds for the last note to die
	const head = Buffer.from([0x4d, 0x54, 0x68, 0x64, 0, 0, 0, 6, 0, 0, 0, 1, 1000 >> 8, 1000 & 255]);
	const chunk = Buffer.from([0x4d, 0x54, 0x72, 0x6b, 0, 0, 0, 0, ...track]);
	chunk.writeUInt32BE(track.length, 4);
	return Buffer.concat([head, chunk]);
}
