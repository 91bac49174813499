import type { WrittenChange, WrittenRemark } from '../audit/report.js';
import type { PageAudit } from './audit.js';
import { group, type Group } from '../support/group.js';

/** Examples of one fault that are shown; the file has all of them. */
const EXAMPLES = 3;

/** An audit of one page, to be read in a terminal. */
export function auditText({ report, violations }: PageAudit): string {
  const { page, changes, precautions, remarks } = report;
  const guesses = changes.filter(({ confidence }) => confidence === 'inferred').length;
  const head = [
    page,
    `  ${changes.length + precautions.length} changes, ${guesses} of them guesses, ${precautions.length} precautions; ${remarks.length} faults are left for you.`,
    `  Elements that axe-core finds fault with: ${violations.before} in the page as it is, ${violations.after} with the overlay.`,
  ];
  const faults = [...group(changes, ruleOf)].map(([rule, some]) => faultText(rule, some));
  const left = [...group(remarks, ruleOf)].map(([rule, some]) => remarkText(rule, some));
  return [head.join('\n'), ...faults, ...left].join('\n\n').concat('\n');
}

function faultText(rule: string, changes: Group<WrittenChange>): string {
  const [{ breaks, fix }] = changes;
  const shown = changes.slice(0, EXAMPLES).flatMap(linesOf);
  return [
    `  ${rule} (${changes.length})${breaks && `: ${breaks}`}`,
    ...(fix ? [`    In the source: ${fix}`] : []),
    ...shown,
    ...more(changes.length),
  ].join('\n');
}

/** The tag before and after; what leaves the tag alone is told by itself. */
function linesOf({ before, after, edits }: WrittenChange): string[] {
  if (before !== after) return [`    - ${before}`, `    + ${after}`];
  return [`    ${before}`, ...edits.map((edit) => `      ${edit.after ?? ''}`)];
}

function remarkText(rule: string, remarks: readonly WrittenRemark[]): string {
  const lines = remarks
    .slice(0, EXAMPLES)
    .flatMap(({ element, reason, advice }) => [`    ${element}`, `      ${reason} ${advice}`]);
  return [`  Left for you, ${rule} (${remarks.length}):`, ...lines, ...more(remarks.length)].join('\n');
}

const more = (count: number): string[] => (count > EXAMPLES ? [`    … and ${count - EXAMPLES} more`] : []);

const ruleOf = ({ rule }: { readonly rule: string }): string => rule;
