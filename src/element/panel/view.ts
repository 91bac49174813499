import { LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import type { Announcer } from '../../announce/announcer.js';
import type { Overlay } from '../../overlay/overlay.js';
import type { Options } from '../../settings/options.js';
import type { SettingsStore } from '../../settings/settings-store.js';
import { controls } from '../looks/controls.js';
import { litRing } from '../looks/lit-ring.js';
import type { Texts } from '../texts.js';

/** Every view the panel can show. */
export type ViewName = 'menu' | 'settings' | 'keys' | 'changes' | 'statement';

/** What the panel is built from. */
export interface PanelContext {
  readonly options: Options;
  readonly overlay: Overlay;
  readonly store: SettingsStore;
  readonly texts: Texts;
}

/** What a view is built from. */
export interface ViewContext extends PanelContext {
  /** Speaks inside the dialog; everything outside is silent while it is open. */
  readonly announcer: Announcer;
  /** Ends when another view is shown or the panel is closed. */
  readonly signal: AbortSignal;
  /** Shows another view. */
  readonly show: (view: ViewName) => void;
  /** Closes the panel; focus goes to `target`, else to where it was. */
  readonly close: (target?: Element) => void;
}

/** One page of the panel: drawn anew whenever a setting changes. */
export abstract class View extends LitElement {
  protected readonly context: ViewContext;

  static override styles = [controls, litRing];

  /** What the visitor should hear first; mostly empty. */
  @state() message = '';

  constructor(context: ViewContext) {
    super();
    this.context = context;
    context.store.subscribe(() => this.requestUpdate(), context.signal);
  }

  /** Draws everything again, in the current language. */
  async respeak(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Called when the view is shown, which may be some time after it was drawn. */
  shown(): void {
    this.requestUpdate();
  }

  /** Takes focus, if the view has a better place for it than its title; answers whether it did. */
  takeFocus(): boolean {
    return false;
  }
}
