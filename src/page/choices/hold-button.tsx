// A choice that is held while a ring fills, by pointer or by key. A plain press takes it for assistive
// technology, and for everyone with that setting. Letting go early changes nothing. A key takes it when it is
// let go: one that is still down repeats, and each repeat silences a screen reader.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../strings/t.ts";

interface HoldButtonProps {
	readonly seconds: number;
	readonly byPress: boolean; // a plain press takes it
	readonly take: () => void;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: ComponentChildren;
}

/** The button and its ring. */
export function HoldButton({ seconds, byPress, take, attributes, children }: HoldButtonProps) {
	const [held, setHeld] = useState(false);
	const timer = useRef(0);
	const [full, setFull] = useState(false); // the time is reached, and the key still down
	const stop = (): void => {
		clearTimeout(timer.current);
		setFull(false);
		setHeld(false);
	};
	const start = (then: () => void): void => {
		if (byPress) return;
		stop();
		setHeld(true);
		timer.current = Number(setTimeout(then, seconds * 1000));
	};
	const letGo = (): void => {
		stop();
		if (full) take();
	};
	const key = (event: KeyboardEvent): void => {
		if (byPress || (event.key !== "Enter" && event.key !== " ")) return;
		event.preventDefault(); // or the browser would turn it into a click
		if (event.type === "keyup") letGo();
		else if (!event.repeat) start(event.isTrusted ? () => setFull(true) : take); // a gamepad's never repeats
	};
	useEffect(() => () => clearTimeout(timer.current), []);
	return (
		<button
			{...attributes}
			type="button"
			data-held={held ? "" : undefined}
			data-full={full ? "" : undefined}
			style={{ "--hold": `${seconds}s` }}
			onPointerDown={(event) => event.isPrimary && event.button === 0 && start(take)}
			onPointerUp={stop}
			onPointerCancel={stop}
			onPointerLeave={stop}
			onBlur={stop}
			onKeyDown={key}
			onKeyUp={key}
			onContextMenu={(event) => event.preventDefault()}
			onClick={(event) => (byPress || event.detail === 0) && take()}
		>
			<svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
				<circle cx="20" cy="20" r="16" />
				<circle class="fill" cx="20" cy="20" r="16" pathLength="1" />
			</svg>
			<span class="words">{children}</span>
			{byPress ? null : <span class="heard">{`, ${t("choice.hold", { n: seconds })}`}</span>}
		</button>
	);
}
