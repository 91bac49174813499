import fc from 'fast-check';

/** How a made-up popup looks and behaves. */
export interface PopupPlan {
  readonly look: 'layer' | 'box and sheet' | 'says modal' | 'native' | 'toast' | 'bar' | 'shadow';
  /** How the page closes it. */
  readonly goes: 'class' | 'hidden' | 'removed' | 'transparent';
  readonly closer: 'button' | 'span' | 'none' | 'broken';
  readonly escape: 'ignored' | 'closes' | 'swallowed';
  readonly takesFocus: boolean;
  /** Whether opener and popup lie in a frame of the page. */
  readonly isFramed: boolean;
  /** Whether the page draws the opener anew at each press. */
  readonly redraws: boolean;
  readonly stops: readonly ('button' | 'input' | 'link' | 'text' | 'date' | 'frame' | 'minus')[];
}

/** What happens next, by the page's doing or by the visitor's. `which` picks a popup, modulo their number. */
export type Step =
  { readonly do: 'keys'; readonly keys: readonly string[] } | { readonly do: OtherDeed; readonly which: number };

type OtherDeed =
  'press opener' | 'open by itself' | 'close' | 'remove' | 'rebuild' | 'lose opener' | 'body class' | 'toast' | 'rest';

const KEYS = ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Escape', 'Enter'] as const;

const popupPlans = fc.record({
  look: fc.constantFrom('layer', 'box and sheet', 'says modal', 'native', 'toast', 'bar', 'shadow'),
  goes: fc.constantFrom('class', 'hidden', 'removed', 'transparent'),
  closer: fc.constantFrom('button', 'span', 'none', 'broken'),
  escape: fc.constantFrom('ignored', 'ignored', 'closes', 'swallowed'),
  takesFocus: fc.boolean(),
  isFramed: fc.integer({ min: 0, max: 2 }).map((drawn) => drawn === 0),
  redraws: fc.boolean(),
  stops: fc.array(fc.constantFrom('button', 'input', 'link', 'text', 'date', 'frame', 'minus'), { maxLength: 4 }),
});

const keySteps = fc.record({
  do: fc.constant<'keys'>('keys'),
  keys: fc.array(fc.constantFrom(...KEYS), { minLength: 40, maxLength: 100 }),
});

const otherSteps = fc.record({
  do: fc.constantFrom<OtherDeed>(
    'press opener', 'press opener', 'press opener', 'open by itself', 'close', 'remove', 'rebuild', 'lose opener', 'body class', 'toast', 'rest',
  ),
  which: fc.nat(7),
}); // prettier-ignore

/** A page with popups, and what happens on it. */
export const plays = fc.record({
  popups: fc.array(popupPlans, { minLength: 1, maxLength: 4 }),
  steps: fc.array(fc.oneof<fc.Arbitrary<Step>[]>(keySteps, otherSteps), { minLength: 8, maxLength: 20 }),
});

const CSS = `
  .f-layer { position: fixed; inset: 0; z-index: 50; background: rgb(0 0 0 / .5); display: grid; place-content: center }
  .f-box { position: fixed; left: 20%; top: 20%; width: 60%; height: 50%; z-index: 60; background: #fff }
  .f-sheet { position: fixed; inset: 0; z-index: 40; background: #000; opacity: .5 }
  .f-toast { position: fixed; right: 5px; bottom: 5px; width: 150px; height: 50px; z-index: 90 }
  .f-bar { position: fixed; left: 0; right: 0; bottom: 0; height: 60px; z-index: 90; background: #fff }
  .f-frame { width: 90%; height: 250px }
  .f-shut, [hidden] { display: none !important }
  .f-clear { opacity: 0; pointer-events: none }
`;

/** The page under test: it does to itself what pages do, and what the plans say. */
export class RandomPage {
  readonly #area: HTMLElement;
  readonly #plans: readonly PopupPlan[];
  readonly #popups: (HTMLElement | undefined)[] = [];
  /** A page in the page, for the popups whose plans say so. */
  readonly frame = document.createElement('iframe');

  constructor(area: HTMLElement, plans: readonly PopupPlan[]) {
    this.#area = area;
    this.#plans = plans;
    const first = button('First', () => undefined);
    first.id = 'first';
    const last = button('Last', () => undefined);
    last.id = 'last';
    const main = document.createElement('main');
    main.append(first, last);
    this.frame.className = 'f-frame';
    this.frame.title = 'Framed page';
    area.replaceChildren(style(), this.frame, main);
    const inner = document.createElement('main');
    this.#framed.append(style(), inner);
    for (const [at, { isFramed }] of plans.entries()) {
      if (isFramed) inner.append(this.#opener(at));
      else last.before(this.#opener(at));
    }
  }

  get #framed(): HTMLElement {
    return this.frame.contentDocument!.body;
  }

  /** Where opener and popup lie. */
  #room(at: number): HTMLElement {
    return this.#plans[at]!.isFramed ? this.#framed : this.#area;
  }

  #openerOf(at: number): HTMLElement | null {
    return this.#room(at).querySelector(`.opener-${at}`);
  }

  /** Does what the step says; keys are pressed by whoever plays. */
  step(kind: Step['do'], which: number): void {
    const at = which % this.#plans.length;
    const popup = this.#popups[at];
    switch (kind) {
      case 'press opener':
        this.#openerOf(at)?.focus();
        break;
      case 'open by itself':
        this.open(at);
        break;
      case 'close':
        this.#close(at);
        break;
      case 'remove':
        popup?.remove();
        this.#popups[at] = undefined;
        break;
      case 'rebuild':
        popup?.replaceChildren(...this.#content(at));
        break;
      case 'lose opener':
        this.#openerOf(at)?.remove();
        break;
      case 'body class':
        document.body.classList.toggle('f-other');
        break;
      case 'toast':
        this.#area.append(Object.assign(document.createElement('div'), { className: 'f-toast', textContent: 'Saved' }));
        break;
    }
  }

  open(at: number): void {
    const plan = this.#plans[at]!;
    let popup = this.#popups[at];
    if (!popup?.isConnected) {
      popup = this.#build(at);
      this.#popups[at] = popup;
      this.#room(at).append(popup);
    }
    popup.hidden = false;
    popup.classList.remove('f-shut', 'f-clear');
    if (popup instanceof HTMLDialogElement && !popup.open) popup.showModal();
    if (plan.takesFocus) popup.querySelector<HTMLElement>('button, input, a')?.focus();
  }

  #close(at: number): void {
    const popup = this.#popups[at];
    if (!popup) return;
    if (popup instanceof HTMLDialogElement) popup.close();
    else if (this.#plans[at]!.goes === 'hidden') popup.hidden = true;
    else if (this.#plans[at]!.goes === 'class') popup.classList.add('f-shut');
    else if (this.#plans[at]!.goes === 'transparent') popup.classList.add('f-clear');
    else popup.remove();
  }

  #opener(at: number): HTMLElement {
    const opener = button(`Open ${at}`, () => {
      this.open(at);
      if (this.#plans[at]!.redraws) opener.replaceWith(this.#opener(at));
    });
    opener.className = `opener-${at}`;
    return opener;
  }

  #build(at: number): HTMLElement {
    const { look, escape } = this.#plans[at]!;
    const popup: HTMLElement = document.createElement(look === 'native' ? 'dialog' : 'div');
    popup.dataset.popup = String(at);
    popup.className = { layer: 'f-layer', 'box and sheet': 'f-both', 'says modal': 'f-box', native: '', toast: 'f-toast', bar: 'f-bar', shadow: 'f-layer' }[look]; // prettier-ignore
    if (look === 'says modal') popup.setAttribute('aria-modal', 'true');
    if (look === 'says modal') popup.setAttribute('role', 'dialog');
    if (look === 'shadow') {
      const inner = document.createElement('div');
      inner.append(...this.#content(at));
      popup.attachShadow({ mode: 'open' }).append(inner);
    } else popup.append(...this.#content(at));
    if (escape === 'closes')
      popup.addEventListener('keydown', (event: KeyboardEvent) => event.key === 'Escape' && this.#close(at));
    if (escape === 'swallowed')
      popup.addEventListener('keydown', (event: KeyboardEvent) => {
        if (event.key === 'Escape') event.preventDefault();
      });
    return popup;
  }

  #content(at: number): HTMLElement[] {
    const { look, closer, stops, isFramed } = this.#plans[at]!;
    const heading = Object.assign(document.createElement('h2'), { textContent: `Popup ${at}` });
    const inside = [heading, ...stops.map(stop)];
    // A fragment of the page's address would have the frame show the page.
    if (isFramed) for (const one of inside) if (one.localName === 'a') one.onclick = () => false;
    if (at + 1 < this.#plans.length) inside.push(button('Next popup', () => this.open(at + 1)));
    if (closer === 'button')
      inside.push(
        named(
          button('×', () => this.#close(at)),
          'Close',
        ),
      );
    if (closer === 'broken')
      inside.push(
        named(
          button('×', () => undefined),
          'Close',
        ),
      );
    if (closer === 'span') {
      const span = Object.assign(document.createElement('span'), { textContent: '×', className: 'close' });
      span.addEventListener('click', () => this.#close(at));
      inside.push(span);
    }
    if (look !== 'box and sheet') return inside;
    const box = Object.assign(document.createElement('div'), { className: 'f-box' });
    box.append(...inside);
    return [Object.assign(document.createElement('div'), { className: 'f-sheet' }), box];
  }
}

function style(): HTMLElement {
  return Object.assign(document.createElement('style'), { textContent: CSS });
}

function stop(kind: PopupPlan['stops'][number]): HTMLElement {
  switch (kind) {
    case 'button':
      return button('Do', () => undefined);
    case 'input':
      return document.createElement('input');
    case 'date':
      // Its calendar, which takes all keys, stays shut.
      return Object.assign(document.createElement('input'), { type: 'date', readOnly: true });
    case 'link':
      return Object.assign(document.createElement('a'), { href: '#here', textContent: 'Link' });
    case 'frame':
      return Object.assign(document.createElement('iframe'), { srcdoc: '<button>Framed</button>', title: 'Frame' });
    case 'minus':
      return Object.assign(
        button('Not by Tab', () => undefined),
        { tabIndex: -1 },
      );
    case 'text':
      return Object.assign(document.createElement('p'), { textContent: 'Some text to read.' });
  }
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { textContent: text, onclick });
}

function named<E extends Element>(element: E, name: string): E {
  element.setAttribute('aria-label', name);
  return element;
}
