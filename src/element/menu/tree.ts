/* eslint lit-a11y/accessible-name: off -- lines are named by their text, which the linter does not see */
import { keyInText } from '../key-in-text.js';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { litRing } from '../looks/lit-ring.js';
import { treeLooks } from '../looks/tree-looks.js';
import type { Row } from './rows.js';
import { stepIn } from './tree-steps.js';

/** How many lines are drawn at first, and how many more whenever the end of them comes near. */
const BATCH = 60;

/** What the tree leaves to whoever shows it. */
export interface TreeActions {
  /** A line that leads somewhere was chosen. */
  readonly go: (element: Element) => void;
  /** A branch is to be opened or closed. */
  readonly toggle: (row: Row) => void;
  /** The visitor typed while a line had focus. */
  readonly type: () => void;
}

/**
 * A tree by the APG pattern: one tab stop, arrows between lines and levels. Its lines are given flat, and drawn as far as they are
 * needed, so that thousands of them cost no more than a few.
 */
export class Tree extends LitElement {
  static override styles = [treeLooks, litRing];

  /** The lines that are to be seen, from top to bottom: those of closed branches are not among them. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  /** Accessible name of the tree. */
  @property() label = '';
  readonly #actions: TreeActions;
  /** Index of the line that takes focus. */
  #active = 0;
  #drawn = BATCH;
  #hadFocus = false;

  constructor(actions: TreeActions) {
    super();
    this.#actions = actions;
  }

  /** Gives focus to the line that had it last, else to the first one. */
  override focus(): void {
    this.#line(this.#active)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = this.shadowRoot?.activeElement?.role === 'treeitem';
    const before = changed.get('rows')?.[this.#active]?.key;
    if (!changed.has('rows')) return;
    const same = this.rows.findIndex(({ key }) => key === before);
    this.#active = same >= 0 ? same : Math.max(0, Math.min(this.#active, this.rows.length - 1));
    this.#drawn = Math.max(this.#drawn, this.#active + BATCH);
  }

  /** The page may have taken away what the line with focus leads to. */
  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.focus();
  }

  protected override render(): TemplateResult {
    const rows = this.rows.slice(0, this.#drawn);
    // Firefox makes scrollable boxes tab stops, unless they say otherwise.
    return html`
      <div role="tree" tabindex="-1" aria-label=${this.label} @keydown=${this.#onKey} @click=${this.#onClick} @scroll=${this.#onScroll}>
        ${repeat(rows, ({ key }) => key, (row, index) => this.#row(row, index))}
      </div>
    `; // prettier-ignore
  }

  #row({ label, kind, level, position, size, expanded }: Row, index: number): TemplateResult {
    return html`
      <div
        role="treeitem"
        aria-level=${level}
        aria-posinset=${position}
        aria-setsize=${size}
        aria-expanded=${expanded ?? nothing}
        aria-selected=${index === this.#active}
        tabindex=${index === this.#active ? 0 : -1}
      >
        ${expanded === undefined ? nothing : chevron}<span>${label}${kind ? pause : nothing}</span>${kind ? html`<small>${kind}</small>` : nothing}
      </div>
    `;
  }

  #onKey(event: KeyboardEvent): void {
    const row = this.rows[this.#active];
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = keyInText(event.key, event.currentTarget as Element);
    const step = stepIn(this.rows, this.#active, key);
    if (step !== undefined) this.#moveTo(step);
    else if (key === 'ArrowRight' && row.expanded === false) this.#actions.toggle(row);
    else if (key === 'ArrowLeft' && row.expanded) this.#actions.toggle(row);
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(row);
    else {
      // What was pressed goes on into the field that takes focus now.
      if (event.key.length === 1 || event.key === 'Backspace') this.#actions.type();
      return;
    }
    event.preventDefault();
  }

  #onClick(event: Event): void {
    const line = (event.target as Element).closest('[role=treeitem]');
    const index = line ? this.#lines.indexOf(line) : -1;
    const row = this.rows[index];
    if (!row) return;
    this.#moveTo(index);
    if ((event.target as Element).closest('svg')) this.#actions.toggle(row);
    else this.#choose(row);
  }

  #onScroll({ target }: Event): void {
    const { scrollTop, clientHeight, scrollHeight } = target as Element;
    if (scrollTop + 2 * clientHeight > scrollHeight) this.#draw(this.#drawn + BATCH);
  }

  #choose(row: Row): void {
    if (row.element) this.#actions.go(row.element);
    else this.#actions.toggle(row);
  }

  #moveTo(index: number): void {
    this.#active = index;
    this.#draw(index + BATCH);
    // Drawn at once: the next key press must find the line that has focus.
    this.requestUpdate();
    this.performUpdate();
    this.focus();
  }

  #draw(count: number): void {
    if (count <= this.#drawn || this.#drawn >= this.rows.length) return;
    this.#drawn = count;
    this.requestUpdate();
  }

  get #lines(): readonly Element[] {
    return [...this.renderRoot.querySelectorAll('[role=treeitem]')];
  }

  #line(index: number): HTMLElement | undefined {
    return this.#lines[index] as HTMLElement | undefined;
  }
}

/** A pause for screen readers, which is not shown. */
const pause = html`<i>, </i>`;

const chevron = svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 6l6 6-6 6"></path></svg>`;

customElements.define('curb-cut-tree', Tree);
