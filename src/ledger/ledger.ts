import type { Edit } from './edit.js';
import { Lines } from './lines.js';
import type { Entry, Repair } from './repair.js';
import { repairOf, type Line } from './repair-of.js';
import { undoEdit, writeEdit } from './write-edit.js';

/** Runs a write of ours so that nobody mistakes it for the page's own doing. */
export type Quietly = (edits: readonly Edit[], write: () => void) => void;

/** Watches everything that is written, and may forbid it. */
export interface Witness {
  /** Asked before each entry; `false` forbids it. */
  readonly consent?: (entry: Entry) => boolean;
  /** Told of what was written. */
  readonly written?: (repairs: readonly Repair[]) => void;
  /** Told of an edit that could not be taken back, because code of the page threw. */
  readonly failed?: (error: unknown) => void;
}

/** How often the page may take one attribute back before it is left alone for good. */
const PATIENCE = 2;

/** Most elements have no writer: one list for all of them. */
const NOBODY: readonly string[] = [];

/**
 * The only writer of the host page. It remembers every change it makes, gives each element's attribute one owner, and can take
 * everything back, last change first, so that the page is byte-identical again apart from what it changed itself meanwhile. Nodes that the page
 * throws away are not kept alive, nor is what was written in them; what was written elsewhere for them (a listener on the document) is undone by
 * its writer.
 */
export class Ledger {
  readonly #quietly: Quietly;
  readonly #witness: Witness;
  readonly #lines = new Lines();
  #count = 0;
  /** How often the page has overwritten an attribute that was ours. */
  #takenBack = new WeakMap<Element, Map<string, number>>();

  constructor(quietly: Quietly = (_edits, write) => write(), witness: Witness = {}) {
    this.#quietly = quietly;
    this.#witness = witness;
  }

  /** Everything that stands in the page now, in the order in which it was written. */
  get repairs(): readonly Repair[] {
    return this.#lines.all.map(repairOf);
  }

  /**
   * Writes all edits of the entry, or none where one of them is not ours to make; answers with what was written. Throws what the
   * browser throws at an edit, after taking back those before it.
   */
  write(entry: Entry): readonly Repair[] {
    if (entry.edits.some((edit) => this.#isTaken(edit))) return [];
    if (this.#witness.consent?.(entry) === false) return [];
    const written: Line[] = [];
    try {
      this.#quietly(entry.edits, () => {
        for (const edit of entry.edits) written.push(this.#writeLine(entry, edit));
      });
    } catch (error) {
      this.#undoLines(written);
      throw error;
    }
    const repairs = written.map(repairOf);
    this.#witness.written?.(repairs);
    return repairs;
  }

  /** Takes back what was written for this element, by all or by one of those who write. */
  undo(element: Element, rule?: string): void {
    this.#undoLines(this.#lines.of(element).filter(({ entry }) => rule === undefined || entry.rule === rule));
  }

  /** Takes back every entry for which the predicate holds. */
  undoWhere(test: (entry: Entry) => boolean): void {
    this.#undoLines(this.#lines.all.filter(({ entry }) => test(entry)));
  }

  /** Takes everything back and forgets which attributes the page had claimed. */
  undoAll(): void {
    this.#undoLines(this.#lines.all);
    this.#takenBack = new WeakMap();
  }

  /** Ids of all who have written for this element. */
  writersOf(element: Element): readonly string[] {
    const lines = this.#lines.of(element);
    return lines.length > 0 ? [...new Set(lines.map((line) => line.entry.rule))] : NOBODY;
  }

  /** Why the attribute has the value it has, where that is our doing. */
  entryOf(element: Element, attribute: string): Entry | undefined {
    return this.#lines.in(element, attribute)?.entry;
  }

  /** True where the value that stands there was written by us. */
  owns(element: Element, attribute: string): boolean {
    return this.#lines.in(element, attribute) !== undefined;
  }

  /** The value that the page itself gave the attribute, seen through our own. */
  authored(element: Element, attribute: string): string | null {
    const line = this.#lines.in(element, attribute);
    return line ? line.before : element.getAttribute(attribute);
  }

  /** Is told that the page wrote this attribute, which is the page's own from now on; after the second time, for good. */
  pageWrote(element: Element, attribute: string): void {
    const line = this.#lines.in(element, attribute);
    if (!line) return;
    this.#lines.remove(line);
    const counts = this.#takenBack.get(element) ?? new Map<string, number>();
    counts.set(attribute, (counts.get(attribute) ?? 0) + 1);
    this.#takenBack.set(element, counts);
  }

  #isTaken(edit: Edit): boolean {
    if (edit.kind !== 'attribute') return false;
    if (this.owns(edit.element, edit.name)) return true;
    return (this.#takenBack.get(edit.element)?.get(edit.name) ?? 0) >= PATIENCE;
  }

  #writeLine(entry: Entry, edit: Edit): Line {
    const before = edit.kind === 'attribute' ? edit.element.getAttribute(edit.name) : null;
    const line: Line = { entry, edit, before, undo: writeEdit(edit), number: this.#count++ };
    this.#lines.add(line);
    return line;
  }

  #undoLines(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    const backwards = [...lines].reverse();
    this.#quietly(
      backwards.map((line) => line.edit),
      () => {
        for (const line of backwards) {
          this.#undoLine(line);
          this.#lines.remove(line);
        }
      },
    );
  }

  /** One that cannot be taken back does not keep the others from it. */
  #undoLine(line: Line): void {
    try {
      undoEdit(line);
    } catch (error) {
      this.#witness.failed?.(error);
    }
  }
}
