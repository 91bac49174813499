import type { Check } from '../rule.js';
import { touchesControl } from '../evidence/controls/interactive.js';
import { hiderOf } from './is-hidden.js';

/** Elements that are no control by themselves, and can be made one. */
export const NO_CONTROL =
  ':not(a[href],area,button,input,select,textarea,label,summary,option,details,html,body,main,form,video,audio,iframe)';

/** Whether the author took the element away from visitors, for now or altogether. */
export const isOutOfReach: Check = (element, context) => {
  const hider = hiderOf(element, '[aria-hidden=true],[inert],[aria-disabled=true],fieldset[disabled]', context);
  if (!hider) return 'no';
  context.restsOn(element, hider);
  return 'yes';
};

/** Whether it lies in a control, or one in it: then it is hard to tell what a click is meant for. */
export const touchesAnotherControl: Check = (element) => (touchesControl(element) ? 'unsure' : 'no');
