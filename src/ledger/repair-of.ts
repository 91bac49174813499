import type { Entry, Repair } from './repair.js';
import type { Standing } from './write-edit.js';

/** An edit that stands in the page, and the entry that it belongs to. */
export interface Line extends Standing {
  readonly entry: Entry;
  /** Counts what was written before it. */
  readonly number: number;
}

/** What was changed, as the owner and the visitor get to see it. */
export function repairOf({ entry, edit, before }: Line): Repair {
  const { rule, element, evidence, confidence, isPrecaution } = entry;
  const common = { rule, element, evidence, confidence, ...(isPrecaution && { isPrecaution }) };
  switch (edit.kind) {
    case 'attribute':
      return { ...common, element: edit.element, attribute: edit.name, before, after: edit.value };
    case 'style':
      return { ...common, attribute: `style: ${edit.property}`, before, after: edit.value };
    case 'sheet':
      return { ...common, attribute: 'style sheet', before, after: edit.css };
    case 'insert':
      return { ...common, attribute: '', before, after: edit.node.textContent };
    case 'listener':
      return { ...common, attribute: '', before, after: `listens for “${edit.type}”` };
    case 'deed':
      return { ...common, attribute: '', before, after: edit.what };
  }
}
