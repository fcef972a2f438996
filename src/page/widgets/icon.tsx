// The icons as a Preact component. It keeps nothing.
import { ICONS, type IconName } from "./icons.ts";

/** Shows one icon, hidden from assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
	<svg viewBox="0 0 24 24" class="glyph" aria-hidden="true">
		<path d={ICONS[name]} />
	</svg>
);
