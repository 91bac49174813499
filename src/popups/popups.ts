import type { Ledger } from '../ledger/ledger.js';
import { accessibleName } from '../page/name/accessible-name.js';
import { composedContains, deepActiveElement } from '../page/tree/composed-tree.js';
import { isOwn } from '../page/tree/is-own.js';
import type { LivePage } from '../page/live-page.js';
import { isInSight } from '../page/kind/modality.js';
import { frames } from '../support/timing/frames.js';
import { Announcements, type AnnouncementsContext } from './announcements.js';
import { Appearances } from './detect/appearances.js';
import { Arrivals } from './detect/arrivals.js';
import { judgementOf } from './detect/judgement.js';
import { sceneOf, type Scene } from './detect/scene.js';
import { Trap } from './trap/trap.js';
import { TrapStack } from './trap/trap-stack.js';
import { UserActions, type Action } from './user-actions.js';

/** What popups need of the rest of the house. */
export interface PopupsContext extends AnnouncementsContext {
  readonly page: LivePage;
  readonly ledger: Ledger;
  /** Resolves when no repair waits that may bring a name. */
  readonly mended: () => Promise<void>;
  /** Moves focus to any element; answers whether it arrived. */
  readonly takeFocus: (element: Element) => boolean;
}

/** How long a popup waits for its name before it takes focus without, in frames. */
const PATIENCE = 30;

/**
 * Popups that come up over the page and keep its user from going on get what they lack: they take focus and keep it, what lies
 * behind them is out of reach, Escape leads out, and focus goes back to where it came from. One that came uninvited keeps Tab, but does not
 * take the page from whoever reads on. Until `signal` ends it.
 */
export class Popups {
  readonly #context: PopupsContext;
  readonly #signal: AbortSignal;
  readonly #stack: TrapStack;
  readonly #arrivals = new Arrivals();
  readonly #announcements: Announcements;
  /** What has been a popup before may come again by an action inside it. */
  readonly #known = new WeakSet<Element>();

  constructor(context: PopupsContext, signal: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
    this.#announcements = new Announcements(context);
    const { page, takeFocus } = context;
    this.#stack = new TrapStack(
      {
        page,
        takeFocus,
        onClose: (trap) => {
          appearances.forget(trap.layer);
          this.#unmark(trap);
        },
        onRelease: (trap) => {
          appearances.overlook(trap.layer);
          this.#unmark(trap);
          this.#announcements.released();
        },
      },
      signal,
    );
    const appearances = new Appearances(
      {
        page,
        actions: new UserActions(page, signal),
        onAppear: (layer, action) => this.#come(layer, action),
        onSettled: (changed) => this.#stack.settle(changed),
      },
      signal,
    );
  }

  #come(layer: Element, action: Action | undefined): void {
    if (this.#stack.has(layer)) return;
    this.#arrivals.await(layer, () => {
      if (!this.#signal.aborted && isInSight(layer) && !this.#stack.has(layer)) this.#meet(layer, action);
    });
  }

  #meet(layer: Element, action: Action | undefined): void {
    // What is inert is not hit: the question is asked of the page as it is without us.
    const top = this.#stack.top;
    top?.lift();
    const scene = sceneOf(layer, this.#askedBy(action, layer));
    const judgement = judgementOf(scene);
    if (judgement === 'kept') {
      void this.#trap(scene);
      return;
    }
    const isPressedIn = top && action && composedContains(top.layer, action.element);
    if (isPressedIn && !composedContains(top.layer, layer)) top.join(layer, action.element);
    top?.confine();
    if (judgement === 'told') void this.#named(scene.dialog).then(() => this.#announce(scene.dialog));
  }

  /** What is done in a popup does not ask for it again, and what is done around a frame asks for nothing in there. */
  #askedBy(action: Action | undefined, layer: Element): Action | undefined {
    if (!action || !composedContains(layer.ownerDocument, action.element.ownerDocument)) return undefined;
    return this.#known.has(layer) && composedContains(layer, action.element) ? undefined : action;
  }

  async #trap(scene: Scene): Promise<void> {
    const { page, ledger, takeFocus } = this.#context;
    const trap = new Trap(scene, ledger);
    this.#stack.push(trap);
    this.#known.add(trap.layer);
    page.mark(trap.dialog, 'popup');
    if (trap.isInvited) page.mark(trap.dialog, 'modal');
    await this.#named(trap.dialog);
    if (this.#stack.top !== trap || !trap.isOpen) return;
    if (this.#isOutside(trap)) takeFocus(trap.dialog.querySelector('[autofocus]') ?? trap.dialog);
    // Not before: what becomes inert loses focus.
    trap.confine();
    if (!scene.action) this.#announce(trap.dialog);
    else this.#announcements.leave();
  }

  /** The page may move focus itself, and name the dialog itself; a name of ours may still be on its way after that. */
  async #named(dialog: Element): Promise<void> {
    await frames(2);
    if (!accessibleName(dialog)) await Promise.race([this.#context.mended(), frames(PATIENCE)]);
  }

  /** Focus on a box around the dialog says nothing of the dialog. Whoever is in our own menu is left there. */
  #isOutside({ layer, dialog }: Trap): boolean {
    const active = deepActiveElement();
    if (!active) return true;
    if (isOwn(active)) return false;
    return !composedContains(layer, active) || (active !== dialog && composedContains(active, dialog));
  }

  /** What nobody is kept in any more is not modal. */
  #unmark({ dialog }: Trap): void {
    const { page } = this.#context;
    page.unmark(dialog, 'popup');
    page.unmark(dialog, 'modal');
  }

  #announce(dialog: Element): void {
    this.#announcements.opened(dialog, this.#stack.top?.dialog === dialog);
  }
}
