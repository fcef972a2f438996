// A choice that is held while a ring fills, by pointer or by key. A plain press takes it for assistive
// technology, and for everyone with that setting. Letting go early changes nothing.
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
	const stop = (): void => {
		clearTimeout(timer.current);
		setHeld(false);
	};
	const start = (): void => {
		if (byPress) return;
		stop();
		setHeld(true);
		timer.current = Number(setTimeout(take, seconds * 1000));
	};
	const key = (event: KeyboardEvent): void => {
		if (byPress || (event.key !== "Enter" && event.key !== " ")) return;
		event.preventDefault(); // or the browser would turn it into a click
		if (event.type === "keyup") stop();
		else if (!event.repeat) start();
	};
	useEffect(() => () => clearTimeout(timer.current), []);
	return (
		<button
			{...attributes}
			type="button"
			data-held={held ? "" : undefined}
			style={{ "--hold": `${seconds}s` }}
			onPointerDown={(event) => event.isPrimary && event.button === 0 && start()}
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
