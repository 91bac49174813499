import type { Confidence, Repair } from '../ledger/repair.js';
import { changesOf, isPrecaution, type Change } from './change.js';
import { tagAfter, tagBefore } from './opening-tag.js';
import { RULE_SENTENCES } from './rule-sentences.js';

/** What a rule says of an element that only its owner can mend. */
export interface RemarkOn {
  readonly rule: string;
  readonly element: Element;
  readonly reason: string;
  readonly advice: string;
}

/** What an owner gets to know of one page. `JSON.stringify` writes it as a WrittenReport. */
export interface Report {
  /** Address of the page. */
  readonly page: string;
  /** What was changed. */
  readonly repairs: readonly Repair[];
  /** What only the owner can mend, with advice for each. */
  readonly remarks: readonly RemarkOn[];
  readonly toJSON: () => WrittenReport;
}

/** A report to keep or to hand on: elements are written as their opening tags. */
export interface WrittenReport {
  readonly page: string;
  /** When it was written, in ISO 8601. */
  readonly date: string;
  /** What was mended. */
  readonly changes: readonly WrittenChange[];
  /** Changes that tell of no fault: there is nothing to mend in the source. */
  readonly precautions: readonly WrittenChange[];
  readonly remarks: readonly WrittenRemark[];
}

/** What one rule changed at one element, and what to change in the source instead. */
export interface WrittenChange {
  readonly rule: string;
  readonly confidence: Confidence;
  readonly evidence: string;
  /** What is broken in the source, and how it is mended there; a line of Markdown each, empty for what no rule did. */
  readonly breaks: string;
  readonly fix: string;
  /** The opening tag as it stands in the source, and as it would be right. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Pick<Repair, 'attribute' | 'before' | 'after'>[];
}

/** What one rule says of one element that only its owner can mend; the element as its opening tag. */
export interface WrittenRemark {
  readonly rule: string;
  readonly element: string;
  readonly reason: string;
  readonly advice: string;
}

/** The report on this page as it stands; empty where nothing was looked at. */
export function reportOf(found: Pick<Report, 'repairs' | 'remarks'> = { repairs: [], remarks: [] }): Report {
  const { repairs, remarks } = found;
  const page = location.href;
  return { page, repairs, remarks, toJSON: () => written(page, repairs, remarks) };
}

function written(page: string, repairs: Report['repairs'], remarks: Report['remarks']): WrittenReport {
  const changes = changesOf(repairs);
  return {
    page,
    date: new Date().toISOString(),
    changes: changes.filter((change) => !isPrecaution(change)).map(writtenChange),
    precautions: changes.filter(isPrecaution).map(writtenChange),
    remarks: remarks.map(({ element, ...remark }) => ({ ...remark, element: tagAfter({ element }) })),
  };
}

function writtenChange(change: Change): WrittenChange {
  const { rule, repairs } = change;
  const [{ confidence, evidence }] = repairs;
  const { breaks, fix } = RULE_SENTENCES[rule] ?? { breaks: '', fix: '' };
  const edits = repairs.map(({ attribute, before, after }) => ({ attribute, before, after }));
  return { rule, confidence, evidence, breaks, fix, before: tagBefore(change), after: tagAfter(change), edits };
}
