import { setAttribute } from '../../ledger/edit.js';
import type { Finding, Rule } from '../rule.js';

/** The least factor by which everybody must be able to enlarge the page (WCAG 1.4.4). */
const LEAST_ZOOM = 2;

/** A viewport that forbids enlarging the page lets go of it. */
export const zoomLock: Rule = {
  id: 'zoom-lock',
  wcag: ['1.4.4'],
  confidence: 'certain',
  kinds: ['meta'],
  selector: 'meta[name=viewport i][content]',
  watches: ['content', 'name'],
  soundIf: [],
  repair,
};

function repair(meta: Element): Finding | undefined {
  const before = meta.getAttribute('content') ?? '';
  const parts = before.split(/[,;]/).map((part) => part.trim()).filter(Boolean); // prettier-ignore
  const free = parts.filter((part) => !locks(part));
  if (free.length === parts.length) return undefined;
  return {
    edits: [setAttribute(meta, 'content', free.length > 0 ? free.join(', ') : 'width=device-width')],
    evidence: 'the part of the viewport setting that stops the visitor from zooming',
  };
}

/** What a browser cannot read counts as zero. */
function locks(part: string): boolean {
  const [name, value = ''] = part.toLowerCase().split('=').map((half) => half.trim()); // prettier-ignore
  if (/^device-(width|height)$/.test(value)) return false;
  const factor = value === 'yes' ? 1 : parseFloat(value);
  if (name === 'user-scalable') return !(Math.abs(factor) >= 1);
  return name === 'maximum-scale' && !(factor < 0 || factor >= LEAST_ZOOM);
}
