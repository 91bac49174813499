import type { Report } from '../../overlay/report.js';
import { changesOf } from './change.js';
import { tagAfter, tagBefore } from './opening-tag.js';

/** The report as JSON, elements written as their opening tags, for an owner to keep or to hand on. */
export function ownerFile({ page, repairs, remarks }: Report): string {
  const changes = changesOf(repairs).map((change) => ({
    rule: change.rule,
    confidence: change.repairs[0].confidence,
    evidence: change.repairs[0].evidence,
    before: tagBefore(change),
    after: tagAfter(change),
    edits: change.repairs.map(({ attribute, before, after }) => ({ attribute, before, after })),
  }));
  const open = remarks.map(({ element, ...remark }) => ({ ...remark, element: tagAfter({ element }) }));
  return JSON.stringify({ page, date: new Date().toISOString(), changes, remarks: open }, null, 2);
}

/** Has the browser save a text as a file. */
export function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
