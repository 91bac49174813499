import type { Chosen } from '../choices/adjustments.js';
import { rule } from './rule.js';
import { NOT_IGNORED, PAGE, PRESSABLE } from './selectors.js';

/** Elements that may hold anything, where they say that it is a picture. */
const EMBEDDED =
  ':is(object, embed):is([type^="image/" i], [data$=".svg" i], [src$=".svg" i], [data$=".png" i], [data$=".jpg" i], [data$=".gif" i])';

/** Marks a drawing that is to be hidden. */
export const HIDDEN = 'data-curb-cut-hidden';

/** Drawings, but for those that may be all that shows a control or its state; in a shadow tree no selector can tell, so those are marked. */
const DRAWINGS = `:root svg:not(:is(${PRESSABLE}, [tabindex="0"]) svg)`;

/** Pictures leave their places empty; what screen readers say of them stays. */
export function pictures(chosen: Chosen): string {
  if (!chosen['hide-images']) return '';
  return (
    rule(`:is(img, picture, video, canvas, [role="img"], ${EMBEDDED}, ${DRAWINGS}, [${HIDDEN}])${NOT_IGNORED}`, {
      opacity: '0',
    }) + rule(`${PAGE}:not(:is(a, button, i, span, input, [role="button"]):empty)`, { 'background-image': 'none' })
  );
}
