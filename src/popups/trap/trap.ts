import { setAttribute } from '../../ledger/edit.js';
import type { Ledger } from '../../ledger/ledger.js';
import { composedContains, deepActiveElement } from '../../page/tree/composed-tree.js';
import { isInSight } from '../../page/kind/modality.js';
import { Place } from '../../page/tree/place.js';
import { dialogIn } from '../detect/dialog-in.js';
import { isWholePage } from '../detect/is-whole-page.js';
import { backdropOf, type Scene } from '../detect/scene.js';
import { background, beside } from './background.js';
import { Guards } from './guards.js';
import { Joined } from './joined.js';
import { OPEN_DIALOG } from './open-dialog.js';

/** Who makes the background inert. */
const WRITER = 'popup-background';

/** One popup that keeps focus: what lies behind it is out of reach while it is confined. */
export class Trap {
  /** The outermost box of the popup that came into view, with whatever lies around the dialog itself. */
  readonly layer: Element;
  /** The empty sheet between page and popup, where there is one. */
  readonly backdrop: Element | undefined;
  /** True where it answers what the visitor did. */
  readonly isInvited: boolean;
  /** Where focus returns to. */
  readonly origin: Place | undefined;
  /** Resolves when the popup keeps nobody any more. */
  readonly ended: Promise<void>;
  /** Posted where a script cannot see how Tab leaves. */
  readonly guards: Guards;
  /** What has come over it since. */
  readonly joined = new Joined();
  readonly #ledger: Ledger;
  #dialog: Element;
  #behind: readonly Element[] | undefined;
  #tellEnded!: () => void;
  #stirredAt = 0;
  readonly #path: string;

  constructor(scene: Scene, ledger: Ledger) {
    this.layer = scene.layer;
    this.backdrop = backdropOf(scene);
    this.#dialog = scene.dialog;
    this.guards = new Guards(scene.layer, ledger);
    this.#ledger = ledger;
    this.#path = this.#pathNow;
    this.isInvited = scene.action !== undefined;
    this.origin = scene.action?.place ?? this.#placeOfFocus();
    this.ended = new Promise((resolve) => (this.#tellEnded = resolve));
  }

  #placeOfFocus(): Place | undefined {
    const active = deepActiveElement();
    return active && !isWholePage(active) && !this.holds(active) ? new Place(active) : undefined;
  }

  /** The dialog in the popup, also after the page has built it anew. */
  get dialog(): Element {
    if (!this.#dialog.isConnected && this.layer.isConnected) this.#dialog = dialogIn(this.layer);
    return this.#dialog;
  }

  /** True while a person sees it. Asks for layout. */
  get isOpen(): boolean {
    return isInSight(this.dialog) && (this.dialog.childElementCount > 0 || this.dialog.shadowRoot !== null);
  }

  /** True where the page has gone on to another address underneath it. */
  get isLeftBehind(): boolean {
    return this.#pathNow !== this.#path;
  }

  get #pathNow(): string {
    return this.layer.ownerDocument.location.pathname;
  }

  /** True for what lies in the popup or over it, in shadow trees and frames as well. */
  holds(element: Element): boolean {
    return composedContains(this.layer, element) || this.joined.holds(element);
  }

  /** True where the other lies in a frame in it. */
  hasInFrame({ layer }: Trap): boolean {
    return layer.ownerDocument !== this.layer.ownerDocument && this.holds(layer);
  }

  /** True for an element in its document or in a frame there: who is elsewhere in the page is not in it. */
  isAbout(element: Element): boolean {
    return composedContains(this.layer.ownerDocument, element);
  }

  /** Takes in what a press in the popup has brought up elsewhere in the page: it is within reach as well. */
  join(layer: Element, opener: Element): void {
    this.joined.add(layer, opener);
    this.#spareJoined();
  }

  /** What has come over the popup lies in front of it: of what lies around that, only what is beside it is behind. */
  #spareJoined(): void {
    for (const layer of this.joined.layers)
      this.#behind = this.#behind?.flatMap((one) =>
        composedContains(one, layer) ? beside(layer, one, this.backdrop) : [one],
      );
  }

  /** True for the empty sheet behind the popup, from which nothing can be said of it: some pages give focus to that one. */
  isOnBackdrop(element: Element): boolean {
    return element === this.backdrop && this.confines;
  }

  /** Puts what lies behind a popup out of reach that was asked for. What comes later comes on top, and stays within reach. */
  confine(): void {
    this.lift();
    if (this.dialog.matches(':modal')) return;
    if (!this.#behind) {
      this.#behind = this.isInvited ? background(this.layer, this.backdrop) : [];
      this.#spareJoined();
    }
    for (const element of this.#behind) {
      const edits = [setAttribute(element, 'inert', '')];
      this.#ledger.write({ rule: WRITER, element, edits, ...OPEN_DIALOG });
    }
  }

  /** True once focus was moved into it, and what lies behind it is out of reach if it shall be. */
  get confines(): boolean {
    return this.#behind !== undefined;
  }

  /** Gives what lies behind the popup back. */
  lift(): void {
    for (const element of this.#behind ?? []) this.#ledger.undo(element, WRITER);
    this.guards.withdraw();
  }

  /** Lets go for good. */
  end(): void {
    this.lift();
    this.#tellEnded();
  }

  /** Notes that the page is at work on the popup, if the element it changed is part of it or around it. */
  stir(changed: Element): void {
    if (composedContains(this.layer, changed) || composedContains(changed, this.layer))
      this.#stirredAt = performance.now();
  }

  /** True where the page has been at work on the popup since then. */
  hasStirredSince(time: number): boolean {
    return this.#stirredAt >= time;
  }
}
