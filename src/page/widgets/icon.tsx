// The same small drawings, for views.
import { ICONS, type IconName } from "./icons.ts";

/** Shows one drawing, passed over by assistive technology. */
export const Icon = ({ name }: { name: IconName }) => (
	<svg viewBox="0 0 24 24" class="glyph" aria-hidden="true">
		<path d={ICONS[name]} />
	</svg>
);
