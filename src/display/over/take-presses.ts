/** All that a press is told by. */
const PRESS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

/**
 * Has the controls of ours pressed that lie over a modal dialog of the page: outside of that everything is inert, so that a press on them
 * would go to what lies beneath, and close the dialog where it has a way to be left by a press beside it.
 */
export function takePresses(layer: ShadowRoot, signal: AbortSignal): void {
  const take = (event: Event): void => {
    const control = isInModalOfPage(event, layer) && controlAt(layer, event as MouseEvent);
    if (!control) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') control.click();
  };
  for (const type of PRESS) addEventListener(type, take, { signal, capture: true });
}

/** A dialog of ours may lie over controls of ours: what is pressed there is what is seen. */
function isInModalOfPage(event: Event, layer: ShadowRoot): boolean {
  const path = event.composedPath();
  if (!event.isTrusted || path.includes(layer.host)) return false;
  return path.some((node) => 'matches' in node && (node as Element).matches(':modal'));
}

function controlAt(layer: ShadowRoot, { clientX, clientY }: MouseEvent): HTMLElement | undefined {
  return [...layer.querySelectorAll<HTMLElement>('button, a[href]')].find((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const isThere = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
    return isThere && control.checkVisibility() && control.closest(':popover-open');
  });
}
