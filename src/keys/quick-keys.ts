import type { Announcer } from '../announce/announcer.js';
import type { Translate } from '../i18n/translator.js';
import type { Ledger } from '../ledger/ledger.js';
import { accessibleName } from '../page/name/accessible-name.js';
import { deepActiveElement } from '../page/tree/composed-tree.js';
import { inEveryDocument } from '../page/tree/every-document.js';
import type { LivePage } from '../page/live-page.js';
import { isExposed } from '../page/look/visibility.js';
import type { SettingsStore } from '../settings/settings-store.js';
import { giveWay } from '../support/timing/slices.js';
import { chordsOf } from './chord.js';
import { claimsChord } from './claims-chord.js';
import { Highlight } from './focus/highlight.js';
import { ReadingPosition } from './focus/reading-position.js';
import { scrollClear } from './focus/scroll-clear.js';
import { isActive, isLanding, LANDING, takeFocus } from './focus/take-focus.js';
import { TAKES_FOCUS } from './takes-focus.js';
import { mayActOn } from './guard.js';
import { strokesOf, type Stroke } from './key-map.js';
import { openModal } from './open-modal.js';
import { nextTarget, type Found } from './targets/next-target.js';
import { placeAmong } from './targets/place-among.js';
import { spokenTarget } from './targets/spoken-target.js';
import { TargetLists } from './targets/target-lists.js';
import { isOffered, TARGETS, type TargetKind } from './targets/targets.js';

/** What the quick keys are built from. */
export interface QuickKeysContext {
  readonly store: SettingsStore;
  readonly page: LivePage;
  readonly ledger: Ledger;
  readonly announcer: Announcer;
  readonly translate: Translate;
  /** Tree of ours in which the highlight is drawn. */
  readonly root: ShadowRoot;
  /** Called when the visitor asks which keys there are. */
  readonly onHelp: () => void;
}

/** Single letters that lead to the next target of a kind, with Shift to the previous one. */
export class QuickKeys {
  readonly #context: QuickKeysContext;
  readonly #signal: AbortSignal;
  readonly #position: ReadingPosition;
  readonly #highlight: Highlight;
  readonly #lists: TargetLists;
  #strokes: ReadonlyMap<string, Stroke>;
  /** The last target, as long as it was said to be of a kind only. */
  #nameless: Element | null = null;
  /** Runs while the last target's place among the others is counted. */
  #counting = new AbortController();

  constructor(context: QuickKeysContext, signal: AbortSignal) {
    const { store, page, root } = context;
    this.#context = context;
    this.#signal = signal;
    this.#position = new ReadingPosition(page, signal);
    this.#lists = new TargetLists(page);
    this.#highlight = new Highlight(root, signal);
    this.#strokes = strokesOf(store.settings);
    store.subscribe((settings) => {
      this.#strokes = strokesOf(settings);
    }, signal);
    inEveryDocument(
      page,
      // On the window, where everybody else's listeners have had their say.
      ({ defaultView }) => defaultView?.addEventListener('keydown', (event) => this.#onKey(event), { signal }),
      signal,
    );
    signal.addEventListener('abort', () => {
      this.#counting.abort();
      context.ledger.undoWhere((entry) => entry.rule === LANDING);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const { store, page } = this.#context;
    if (!store.settings.quickKeys || !mayActOn(event, this.#landing())) return;
    const chord = chordsOf(event).find((one) => this.#strokes.has(one));
    const stroke = chord && this.#strokes.get(chord);
    if (!stroke || claimsChord(chord, page) || openModal(page)) return;
    if (stroke.command !== 'help') {
      if (this.#go(TARGETS[stroke.command], stroke.backwards)) event.preventDefault();
    } else if (!event.repeat) {
      event.preventDefault();
      this.#context.onHelp();
    }
  }

  /** Says what a target is called that came by its name only after it was said without one, as a picture may that was still looked at. */
  named(element: Element): void {
    const { announcer, translate } = this.#context;
    if (this.#nameless !== element || !isActive(element)) return;
    this.#nameless = null;
    announcer.polite(spokenTarget(element, translate));
  }

  /** Answers whether there was somewhere to go. */
  #go(target: TargetKind, backwards: boolean): boolean {
    this.#counting.abort();
    const { ledger } = this.#context;
    const from = this.#position.element;
    const active = deepActiveElement();
    const accepts = (element: Element): boolean =>
      element !== active && isOffered(element, target) && takeFocus(element, ledger, this.#signal);
    const found = nextTarget(this.#lists.of(target), { from, backwards, accepts });
    if (!found) return this.#enter(target, from);
    this.#show(found.element);
    void this.#sayArrived(target, found, backwards);
    return true;
  }

  /** At the only menu there is, the key leads on to its first entry; a link tells its name itself. */
  #enter(target: TargetKind, from: Element | null): boolean {
    const entries = target === TARGETS.menu && from ? [...from.querySelectorAll(TAKES_FOCUS)] : [];
    const entry = entries.find((one) => isExposed(one) && takeFocus(one, this.#context.ledger, this.#signal));
    if (entry) this.#show(entry);
    else this.#sayNone(target, from);
    return entry !== undefined;
  }

  /** Focus is what the visitor waits for; the rest is ready before the next frame is drawn. */
  #show(element: Element): void {
    requestAnimationFrame(() => {
      if (this.#signal.aborted || !isActive(element)) return;
      scrollClear(element);
      this.#highlight.show(element);
    });
  }

  #sayNone(target: TargetKind, from: Element | null): void {
    const { page, announcer, translate } = this.#context;
    const isLast = from && target.kinds.some((kind) => page.kinds(from).includes(kind)) && isOffered(from, target);
    announcer.polite(translate(`keys.${isLast ? 'no-more' : 'none'}.${target.word}`, { level: target.level ?? '' }));
  }

  /** Only while a long list is counted does the sentence wait. */
  async #sayArrived(target: TargetKind, { element, wrapped }: Found, backwards: boolean): Promise<void> {
    const { announcer, translate } = this.#context;
    this.#counting = new AbortController();
    const { signal } = this.#counting;
    await giveWay();
    if (signal.aborted || !isActive(element)) return;
    const offered = (other: Element): boolean => isOffered(other, target);
    const place = await placeAmong(this.#lists.of(target), { element, offered, signal });
    if (!place) return;
    const notice = wrapped ? [translate(backwards ? 'keys.wrapped.end' : 'keys.wrapped.start')] : [];
    const arrived = translate('keys.arrived', { target: spokenTarget(element, translate), ...place });
    this.#nameless = accessibleName(element) ? null : element;
    announcer.polite([...notice, arrived].join(' '));
  }

  #landing(): Element | null {
    const { element } = this.#position;
    return element && isLanding(element, this.#context.ledger) ? element : null;
  }
}
