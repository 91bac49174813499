import type { Chosen } from '../choices/adjustments.js';
import { chosenGround, type Palette, paletteOf } from './palettes.js';
import { rule, unlessForced } from './rule.js';
import { LINKS, NOT_IGNORED, PAGE, PRESSABLE, TITLES } from './selectors.js';

/**
 * Marks an element whose background is painted anew: `ground`, `shape` where that alone tells its form, or `icon` where it is a drawing
 * seen through a mask; and `letters` of a drawing that lie on what is painted anew.
 */
export const SURFACE = 'data-curb-cut-surface';

/** Marks an icon that keeps a colour of its own, or gets one that can be seen. */
export const ICON = 'data-curb-cut-icon';

/** Marks an element whose `::before` or `::after` is painted anew: `ground`, `clear` without its gradient, or `sign` in the colour of text. */
export const partAttribute = (part: 'before' | 'after'): string => `${SURFACE}-${part}`;

/** Whatever has its ground painted anew. No more specific than one attribute, so that the plate of a drawing wins. */
export const PAINTED = `[${SURFACE}]:where(:not([${SURFACE}="icon"], [${SURFACE}="letters"]))`;

/** Colours of text, titles, links and backgrounds; colours that the device forces are left alone. */
export function colours(chosen: Chosen): string {
  const palette = paletteOf(chosen);
  const ink = chosen['text-colour'] ?? palette?.ink;
  const isMarked = chosen['highlight-links'];
  // What is highlighted keeps the ink and the ground of its mark.
  const unmarked = isMarked ? `:not(${LINKS}, ${LINKS} *)` : '';
  const rules =
    (palette ? inPalette(palette) : '') +
    onGround(chosenGround(chosen), unmarked, palette?.edge) +
    rule(PAGE, { '-webkit-text-fill-color': ink && 'currentcolor', 'text-shadow': ink && 'none' }) +
    rule(INKED, { color: ink }) +
    (isMarked ? '' : rule(`${INKED}:is(${LINKS}, ${LINKS} *)`, { color: chosen['link-colour'] ?? palette?.link })) +
    rule(`${INKED}:is(${TITLES}, ${TITLES} *)${unmarked}`, { color: chosen['title-colour'] }) +
    // On its way from one colour to another it could not be told which is its own.
    rule(`[${ICON}]`, { transition: ink && 'none' });
  return unlessForced(rules);
}

/** Everything but icons with a colour of their own. */
const INKED = `${PAGE}:not([${ICON}])`;

function inPalette({ scheme, edge }: Palette): string {
  return (
    rule(':root', { 'color-scheme': scheme }) +
    rule(PAGE, { 'border-color': edge }) +
    // Drawings on nothing were made for the page's own background.
    (scheme === 'dark' ? rule('img:is([src*=".svg" i], [src*=".png" i])', { 'background-color': '#ffffff' }) : '') +
    rule('::placeholder', { color: 'inherit', opacity: '0.8' }) +
    rule(`:is(button, input, select, textarea)${NOT_IGNORED}`, { border: `1px solid ${edge}` })
  );
}

/** One background for everything that has one; what is transparent stays so, for it may lie over something else. */
function onGround(ground: string | undefined, unmarked: string, edge = 'currentcolor'): string {
  const none = ground && 'none';
  return (
    rule(`:root, body, ${PAINTED}, ${PAGE}:is(button, input, select, textarea, option, mark)`, {
      'background-color': ground,
    }) +
    rule(PAINTED, { 'background-image': none }) +
    rule(`[${SURFACE}="shape"]`, { 'box-shadow': ground && `inset 0 0 0 1px ${edge}` }) +
    rule(`[${SURFACE}="icon"]`, { 'background-color': ground && 'currentcolor' }) +
    rule(`[${SURFACE}="letters"]`, { fill: ground && 'currentcolor' }) +
    rule(`${PAGE}${PRESSABLE}:is(:hover, :focus, :active):not([${SURFACE}="icon"])${unmarked}`, {
      'background-color': ground,
    }) +
    partOnGround('before', ground) +
    partOnGround('after', ground)
  );
}

/** What is written there takes its colour from the element, as that has it now. */
function partOnGround(part: 'before' | 'after', ground: string | undefined): string {
  const when = (how: string): string => `[${partAttribute(part)}="${how}"]::${part}`;
  const none = ground && 'none';
  return (
    rule(when('ground'), { 'background-color': ground, 'background-image': none, color: ground && 'inherit' }) +
    rule(when('clear'), { 'background-image': none }) +
    rule(when('sign'), { 'background-color': ground && 'currentcolor' })
  );
}
