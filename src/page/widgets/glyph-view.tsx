// The same small drawings, for views.
import { GLYPHS, type GlyphName } from "./glyph.ts";

/** Shows one drawing, passed over by assistive technology. */
export const Glyph = ({ name }: { name: GlyphName }) => (
	<svg viewBox="0 0 24 24" class="glyph" aria-hidden="true">
		<path d={GLYPHS[name]} />
	</svg>
);
