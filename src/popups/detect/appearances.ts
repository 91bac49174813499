import type { LivePage } from '../../page/live-page.js';
import { inEveryDocument } from '../../page/tree/every-document.js';
import { elementOf } from '../../support/events/element-of.js';
import type { Action, UserActions } from '../user-actions.js';
import { WATCHED } from '../watched.js';
import { broughtLayers } from './brought-layers.js';
import { Changes, type Change } from './changes.js';
import { Sightings } from './sightings.js';

/** Events after which something may have come or gone although no attribute changed: style sheets did it. */
const STYLED_BY = [
  'transitionend',
  'animationend',
  'toggle',
  'close',
  'change',
  'hashchange',
  'popstate',
  'resize',
] as const;

/** What is looked at for appearances, and who is told of them. */
export interface AppearancesContext {
  readonly page: LivePage;
  readonly actions: UserActions;
  /** Told of each layer that has come into view, again while it is still growing. */
  readonly onAppear: (layer: Element, action: Action | undefined) => void;
  /** Told after everything that changed in a frame. */
  readonly onSettled: (changed: Iterable<Element>) => void;
}

/** Notices what comes into view. It looks at what changed, and at nothing else. */
export class Appearances {
  readonly #context: AppearancesContext;
  readonly #changes: Changes;
  readonly #sightings = new Sightings();

  constructor(context: AppearancesContext, signal: AbortSignal) {
    this.#context = context;
    this.#changes = new Changes(context.actions, (changes) => this.#look(changes), signal);
    this.#hearPage(signal);
    inEveryDocument(context.page, (document) => this.#hearStyles(document, signal), signal);
  }

  /** Takes the layer for new when it is met the next time. */
  forget(layer: Element): void {
    this.#sightings.forget(layer);
  }

  /** Does not tell of the layer again before it has been out of sight. */
  overlook(layer: Element): void {
    this.#sightings.overlook(layer);
  }

  #hearPage(signal: AbortSignal): void {
    const names = new Set<string>(WATCHED);
    const note = (element: Element): void => this.#changes.note(element);
    const attribute = (element: Element, name: string): void => {
      // What the page gives back is new to everybody, wherever it has been waiting.
      if (name === 'inert') this.forget(element);
      if (names.has(name)) note(element);
    };
    const { page } = this.#context;
    page.listen({ came: note, content: note, attribute }, signal);
    void page.widen(WATCHED);
  }

  #hearStyles(document: Document, signal: AbortSignal): void {
    // What has just come may have lain behind that until now.
    const note = (event: Event): void => {
      const changed = changedBy(event, document);
      if (changed) this.#changes.note(changed);
      for (const layer of this.#sightings.takeFresh()) this.#changes.note(layer);
    };
    for (const type of STYLED_BY) {
      document.defaultView?.addEventListener(type, note, { capture: true, passive: true, signal });
    }
    // A document that has just begun to load has nothing in it.
    for (const top of document.children) this.#changes.note(top);
  }

  #look(changes: readonly Change[]): void {
    const { page, onAppear, onSettled } = this.#context;
    onSettled(changes.map(([element]) => element));
    for (const [layer, action] of broughtLayers(changes, page)) {
      const sighting = this.#sightings.see(layer, action);
      if (sighting) onAppear(layer, sighting.action);
    }
  }
}

/** What an event says has changed: its target, the element that the address names, else the page. */
function changedBy(event: Event, document: Document): Element | undefined {
  const element = elementOf(event);
  if (event.type === 'change') return element?.parentElement ?? document.children[0];
  return element ?? document.querySelector(':target') ?? document.children[0];
}
