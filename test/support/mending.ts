import { expect } from '@open-wc/testing';
import { Ledger } from '../../src/ledger/ledger.js';
import type { Repair } from '../../src/ledger/repair.js';
import { LivePage } from '../../src/page/live-page.js';
import type { RemarkOn } from '../../src/audit/report.js';
import { RepairLoop } from '../../src/repair/repair-loop.js';
import type { Scope } from '../../src/repair/scope.js';
import { FINDERS } from '../../src/rules/index.js';
import { LATER_FINDERS } from '../../src/rules/later-finders.js';
import type { Rule } from '../../src/rules/rule.js';
import { loadFrame } from './frame.js';

/** A page of its own under repair. */
export interface Mending {
  readonly document: Document;
  readonly body: HTMLElement;
  readonly repairs: readonly Repair[];
  readonly remarks: readonly RemarkOn[];
  /** What stands in the body now; ids of ours without their number. */
  readonly html: string;
  /** Files an element of it under a kind that its behaviour has shown. */
  readonly mark: LivePage['mark'];
  readonly settled: () => Promise<void>;
  /** Takes everything back. */
  readonly undo: () => void;
  /** Takes everything back and the page away. */
  readonly end: () => void;
}

export interface MendingOptions {
  readonly rules: readonly Rule[];
  readonly scope?: Scope;
  /** Whole head and language of the page, where they matter. */
  readonly head?: string;
  readonly lang?: string;
}

/** Loads the markup into a frame of its own and mends it with these rules, as a session does. */
export async function mending(html: string, options: MendingOptions): Promise<Mending> {
  const { rules, scope = 'all', head = '<title>Test</title>', lang = 'en' } = options;
  const frame = await loadFrame(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${html}</body></html>`);
  const ending = new AbortController();
  const page = new LivePage(
    frame.document,
    rules.flatMap((rule) => rule.watches),
    [...FINDERS, ...LATER_FINDERS],
  );
  const ledger = new Ledger((edits, write) => page.quietly(edits, write));
  const loop = new RepairLoop({ page, ledger, rules }, ending.signal);
  loop.scope = scope;
  await page.start();
  await loop.settled();
  const undo = (): void => {
    loop.scope = 'nothing';
    ledger.undoAll();
  };
  return {
    document: frame.document,
    body: frame.document.body,
    get repairs() {
      return ledger.repairs;
    },
    get remarks() {
      return loop.remarks;
    },
    get html() {
      return frame.document.body.innerHTML.replace(/curb-cut-\d+/g, 'curb-cut-n');
    },
    mark: (element, kind) => page.mark(element, kind),
    settled: () => loop.settled(),
    undo,
    end() {
      undo();
      ending.abort();
      page.stop();
      frame.element.remove();
    },
  };
}

/** Why, markup before, and markup after the rules; the same where it has to be left alone. */
export type Row = readonly [why: string, before: string, after: string];

/** One test a row, which proves the repair and its exact undo. */
export function mendingRows(
  rules: readonly Rule[],
  rows: readonly Row[],
  options: Omit<MendingOptions, 'rules'> = {},
): void {
  for (const [why, before, after] of rows) {
    it(why, async () => {
      const page = await mending(before, { ...options, rules });
      try {
        expect(page.html).to.equal(after);
        page.undo();
        expect(page.body.innerHTML).to.equal(before);
      } finally {
        page.end();
      }
    });
  }
}

/** The row once more inside an open shadow root, and once more for content that comes later. */
export function mendsAnywhere(rules: readonly Rule[], before: string, after: string): void {
  it('mends inside an open shadow root', async () => {
    const page = await mending(`<div><template shadowrootmode="open">${before}</template></div>`, { rules });
    const root = page.body.firstElementChild!.shadowRoot!;
    expect(root.innerHTML.replace(/curb-cut-\d+/g, 'curb-cut-n')).to.equal(after);
    page.undo();
    expect(root.innerHTML).to.equal(before);
    page.end();
  });

  it('mends what is added later', async () => {
    const page = await mending('<main></main>', { rules });
    const main = page.body.firstElementChild!;
    main.setHTMLUnsafe(before);
    await page.settled();
    expect(main.innerHTML.replace(/curb-cut-\d+/g, 'curb-cut-n')).to.equal(after);
    page.end();
  });
}
