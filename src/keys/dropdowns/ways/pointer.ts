import { composedContains, composedParent } from '../../../page/tree/composed-tree.js';
import { mouseEvent } from './mouse-event.js';
import type { Way } from './way.js';

/** Opens as a pointer does that comes to rest on the trigger from `outside`, for scripts that listen for one; closes as it goes back there. */
export function pointer(trigger: Element, outside: Element): Way {
  return {
    open: () => {
      move(outside, trigger);
      rest(trigger);
    },
    close: () => move(trigger, outside),
  };
}

/** What a browser tells of a pointer that goes from one element to another. */
function move(from: Element, to: Element): void {
  send(['pointerout', 'mouseout'], { at: [from], other: to, bubbles: true });
  send(['pointerleave', 'mouseleave'], { at: around(from, to), other: to, bubbles: false });
  send(['pointerover', 'mouseover'], { at: [to], other: from, bubbles: true });
  send(['pointerenter', 'mouseenter'], { at: around(to, from).reverse(), other: from, bubbles: false });
}

/** Some scripts believe that there is a mouse only once it has moved by a hair, others wait until it moves no more than that. */
function rest(on: Element): void {
  const { left, top, width, height } = on.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  for (const x of [clientX - 1, clientX])
    send(['pointermove', 'mousemove'], { at: [on], other: null, bubbles: true, clientX: x, clientY });
}

/** The element and those around it in which the other is not, innermost first. */
function around(element: Element, other: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && !composedContains(at, other); at = composedParent(at)) found.push(at);
  return found;
}

interface Message extends MouseEventInit {
  readonly at: readonly Element[];
  readonly other: Element | null;
  readonly bubbles: boolean;
}

function send(types: readonly string[], { at, other, bubbles, ...place }: Message): void {
  const init = { ...place, bubbles, composed: bubbles, relatedTarget: other };
  for (const type of types) {
    for (const element of at) element.dispatchEvent(mouseEvent(type, init));
  }
}
