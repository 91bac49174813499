import '../../src/define.js';
import { CurbCut } from '../../src/element/curb-cut.js';
import { giveWay } from '../../src/support/timing/slices.js';

let number = 0;

/** `<curb-cut>` in the page with settings of its own, and markup behind it; everything is gone after the test. */
export function placed() {
  let element: CurbCut | undefined;
  const content = document.createElement('div');

  beforeEach(() => {
    history.replaceState(null, '', location.pathname);
  });
  afterEach(async () => {
    await element?.disable();
    element?.remove();
    content.remove();
    // What the element left in storage belongs to its own key.
    await ended();
  });

  return {
    content,
    /** Puts the element first into the body, ready and drawn. */
    async place(attributes: Record<string, string> = {}, markup = ''): Promise<CurbCut> {
      content.innerHTML = markup;
      element = new CurbCut();
      const all = { repair: 'on-request', images: 'off', 'storage-key': `test-${++number}`, ...attributes };
      for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
      document.body.prepend(element, content);
      await element.ready;
      if (!location.search) await until(() => within(element!, '.bar'));
      return element;
    },
  };
}

/** Resolves when an element that was taken out of the page has ended its work: it waits one turn whether it is put back, so two are enough. */
export async function ended(): Promise<void> {
  await giveWay();
  await giveWay();
}

/** Resolves when `test` holds; asked after every frame. */
export async function until(test: () => unknown): Promise<void> {
  while (!test()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Looks for a selector through the element's shadow roots. */
export function within(element: Element, selector: string): HTMLElement | null {
  const root = element.shadowRoot;
  if (!root) return null;
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const inner of root.querySelectorAll('*')) {
    const deeper = within(inner, selector);
    if (deeper) return deeper;
  }
  return null;
}

/** The dialog, once it is open and its view has drawn itself and taken focus. */
export async function openDialog(element: Element): Promise<HTMLDialogElement> {
  await until(() => within(element, 'dialog[open]')?.matches(':focus-within:not(:focus)'));
  return within(element, 'dialog') as HTMLDialogElement;
}
