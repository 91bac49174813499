import { spokenChord } from '../../keys/chord.js';
import type { Position } from '../../settings/options.js';
import { make, makeSvg, put, putText } from '../../support/elements/make.js';
import { ON } from '../hotkeys.js';
import { rove } from './rove.js';
import type { Texts } from '../texts.js';

/** What the toolbar shows. */
export interface ToolbarView {
  readonly texts: Texts;
  /** What a visitor should know first; it describes whatever has focus. */
  readonly prompt: string;
  readonly position: Position;
  /** Whether nothing is seen before it has focus. */
  readonly hidden: boolean;
  /** Whether "Skip to content" is there. */
  readonly skips: boolean;
}

/** What the toolbar leads to. */
export interface ToolbarActions {
  readonly skip: () => void;
  readonly open: () => void;
  /** The launcher is being pressed: what it opens is wanted once it is let go. */
  readonly prepare: () => void;
}

/** The first tab stop of the page: a toolbar of which the launcher is a part. Arrow keys move inside it. */
export class Toolbar {
  readonly #skipLink = make('a', { href: '#', 'aria-describedby': 'prompt', part: 'skip-link' });
  readonly #label = make('span', {});
  readonly #launcher = make(
    'button',
    { type: 'button', tabindex: '0', 'aria-haspopup': 'dialog', 'aria-keyshortcuts': 'Alt+1', 'aria-describedby': 'prompt', part: 'launcher' },
    person(),
    this.#label,
    make('kbd', { 'aria-hidden': 'true' }, spokenChord(ON)),
  ); // prettier-ignore
  readonly #row = make('div', { role: 'toolbar', part: 'toolbar' }, this.#launcher);
  readonly #prompt = make('p', { id: 'prompt', part: 'prompt' });
  readonly #bar = make('div', { popover: 'manual', role: 'region', part: 'bar' }, this.#row, this.#prompt);

  constructor({ skip, open, prepare }: ToolbarActions) {
    this.#row.addEventListener('keydown', rove);
    for (const type of ['focusin', 'focusout']) this.#row.addEventListener(type, () => this.#unfold());
    this.#launcher.addEventListener('pointerdown', prepare);
    this.#launcher.addEventListener('click', open);
    this.#skipLink.addEventListener('click', (event) => {
      event.preventDefault();
      skip();
    });
  }

  /** Shows this, in `root`, above everything that the page draws. */
  show({ texts, prompt, position, hidden, skips }: ToolbarView, root: ShadowRoot): void {
    const { translate, language, direction } = texts;
    put(this.#bar, {
      class: `bar ${position}`,
      'data-hidden': hidden,
      'aria-label': translate('toolbar.label'),
      lang: language,
      dir: direction,
    });
    putText(this.#skipLink, translate('toolbar.skip'));
    putText(this.#label, translate('toolbar.open'));
    putText(this.#prompt, prompt);
    this.#offerSkip(skips);
    if (this.#bar.parentNode !== root) root.append(this.#bar);
    // In browsers without popovers, the bar's z-index has to do.
    if ('showPopover' in this.#bar && !this.#bar.matches(':popover-open')) this.#bar.showPopover();
  }

  /** Takes it away again. */
  remove(): void {
    this.#bar.remove();
  }

  /** Shows all of the toolbar while it has focus by keyboard. By attribute, because WebKit does not redraw for `:has(:focus-visible)`. */
  #unfold(): void {
    this.#bar.toggleAttribute('data-focused', this.#row.querySelector(':focus-visible') !== null);
  }

  /** Adds or removes the skip link. Tab leads to the first control of the toolbar, until arrow keys have moved on. */
  #offerSkip(skips: boolean): void {
    if (skips === this.#row.contains(this.#skipLink)) return;
    if (skips) this.#row.prepend(this.#skipLink);
    else this.#skipLink.remove();
    this.#skipLink.tabIndex = 0;
    this.#launcher.tabIndex = skips ? -1 : 0;
  }
}

/** A person with open arms, on a path that slopes. */
function person(): SVGSVGElement {
  return makeSvg(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    makeSvg('circle', { cx: '12', cy: '4.6', r: '2.1', fill: 'currentColor' }),
    makeSvg('path', {
      d: 'M4.6 8.6 12 10l7.4-1.4M12 10v4.6M12 14.4 8.8 20.6M12 14.4l3.2 6.2',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}
