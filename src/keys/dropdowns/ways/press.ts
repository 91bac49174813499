import type { Dropdown } from '../dropdown.js';
import { isShown } from '../is-shown.js';
import type { Way } from './way.js';

/** Opens as a click does; a second one closes what is still open then. */
export function press({ trigger, panel }: Dropdown): Way {
  return {
    open: () => trigger.click(),
    close: () => {
      if (isShown(panel)) trigger.click();
    },
  };
}
