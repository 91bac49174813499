import { type Edit, listen } from '../../ledger/edit.js';

/** How long a part of the page may take to open or close, in milliseconds. */
const SETTLED_MS = 400;

/** Has `look` called when a click or a key press has had its effect: in the next frame, and once transitions are over. */
export function lookAfterPress({ ownerDocument: page }: Element, look: () => void): Edit[] {
  const onEvent = (): void => {
    page.defaultView?.requestAnimationFrame(look);
    page.defaultView?.setTimeout(look, SETTLED_MS);
  };
  return ['click', 'keyup'].map((type) => listen(page, type, onEvent));
}
