import { leadsAway } from './leads-away.js';
import { isInSight } from './modality.js';
import { folded, textOf } from '../name/text.js';
import { CLOSERS } from '../../standards/closers.js';

/** What may be pressed to close a popup, in the markup of the web at large. */
const CANDIDATES = `button, a, input[type=button], input[type=reset], [role=button], [onclick], [tabindex],
  [class*=close i], [class*=dismiss i], [id*=close i], ${CLOSERS}`;

/** Signs that are drawn for "close". */
const CROSS = /^[×✕✖✗✘╳⨯⨉❌❎☓🗙🗴xX]$/u;

/** Whole labels that say so. */
const SAYS =
  /^(close|dismiss|exit|schlie(ß|ss)en|fermer|cerrar|chiudi|fechar|sluiten|zamknij|luk|stäng)( (this |the )?(window|dialog|popup|pop-up|modal|menu|navigation|sidebar|drawer|lightbox|gallery|overlay|panel|message))?( \(esc\))?!?$/i;

/** Labels that turn an offer down, which closes it too. */
const DECLINES =
  /^(cancel|no,? thanks?|no thank you|not now|maybe later|later|skip|abbrechen|nein,? danke|annuler|cancelar|annulla)\b/i;

/** Class words and icon names that say so. */
const CALLED = /(^|[^a-z])(close|closer|dismiss|cross|times|xmark|x-lg|fa-remove|bi-x)([^a-z]|$)/i;

/** A class or id that ends like this says what the control is for, whatever its label says; one that only begins so ("close-account") does not. */
const ENDS_SO = /(^|[-_])(close|dismiss)(-?(button|btn|link))?$/i;

/** The popup's own control that closes it, the plainest one if there are several; `undefined` where there is none to see. */
export function closeControl(layer: Element): HTMLElement | undefined {
  let best: Element | undefined;
  let most = 0;
  for (const candidate of candidatesIn(layer)) {
    const score = scoreOf(candidate);
    if (score > most && isInSight(candidate)) [best, most] = [candidate, score];
  }
  return best as HTMLElement | undefined;
}

/**
 * The one control of a menu or drawer that is drawn or marked as what closes it. A word alone may be an entry like any other ("Close", "Cancel
 * order"), a cross beside other words takes these away, as in a cart, and what leads elsewhere closes nothing.
 */
export function closeSign(menu: Element): HTMLElement | undefined {
  const signs = [...candidatesIn(menu)].filter((candidate) => isSign(candidate, menu) && isInSight(candidate));
  const [sign, ...others] = signs.filter((one) => !signs.some((other) => other !== one && one.contains(other)));
  return others.length === 0 ? (sign as HTMLElement | undefined) : undefined;
}

function isSign(candidate: Element, menu: Element): boolean {
  if (leadsAway(candidate) || !hasEntryAlone(candidate, menu)) return false;
  const words = textOf(candidate);
  const said = labelsOf(candidate);
  const says = said.some((label) => SAYS.test(label));
  const isMarked = candidate.matches(CLOSERS) || endsSo(candidate);
  if (!isShort(words)) return isMarked && says;
  return CROSS.test(words) || isMarked || says || (said.every(isShort) && isCalledSo(candidate));
}

/** True unless it stands in an entry of the menu together with other words. */
function hasEntryAlone(candidate: Element, menu: Element): boolean {
  const entry = candidate.closest('li, tr, [class*=item i]');
  return !entry || entry.contains(menu) || textOf(entry) === textOf(candidate);
}

function* candidatesIn(container: Element | ShadowRoot): Generator<Element> {
  yield* container.querySelectorAll(CANDIDATES);
  yield* labelsOfOthers(container);
  for (const element of container.querySelectorAll('*'))
    if (element.shadowRoot) yield* candidatesIn(element.shadowRoot);
  if ('shadowRoot' in container && container.shadowRoot) yield* candidatesIn(container.shadowRoot);
}

/** Labels of a checkbox outside the popup: its state may be what keeps the popup open. */
function* labelsOfOthers(container: Element | ShadowRoot): Generator<Element> {
  for (const label of container.querySelectorAll<HTMLLabelElement>('label[for]'))
    if (label.control && !container.contains(label.control)) yield label;
}

function scoreOf(candidate: Element): number {
  const said = labelsOf(candidate);
  // The letter alone is also the name of a site.
  if (leadsAway(candidate) && said.some((label) => /^x$/i.test(label))) return 0;
  if (said.some((label) => CROSS.test(label) || SAYS.test(label))) return 4;
  if (candidate.matches(CLOSERS)) return 3;
  if (said.every(isShort) && isCalledSo(candidate)) return 3;
  if (endsSo(candidate)) return 2;
  return said.some((label) => DECLINES.test(label)) ? 1 : 0;
}

function labelsOf(candidate: Element): readonly string[] {
  const labels = [
    candidate.getAttribute('aria-label'),
    candidate.getAttribute('title'),
    textOf(candidate),
    (candidate as HTMLInputElement).value,
  ];
  return labels.map((label) => (typeof label === 'string' ? folded(label) : '')).filter(Boolean);
}

/** A sign, and no word. */
const isShort = (label: string): boolean => label.length < 3;

const endsSo = ({ id, classList }: Element): boolean => [id, ...classList].some((token) => ENDS_SO.test(token));

/** By its own class or id, or by those of the icon in it. */
function isCalledSo(candidate: Element): boolean {
  const parts = [candidate, ...candidate.querySelectorAll('i, span, svg, use, img')];
  return parts.some((part) =>
    ['class', 'id', 'href', 'xlink:href', 'src'].some((name) => CALLED.test(part.getAttribute(name) ?? '')),
  );
}
