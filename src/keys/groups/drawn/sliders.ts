import type { Reason } from '../../../i18n/reasons.js';
import { setAttribute } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import { inEveryDocument } from '../../../page/every-document.js';
import type { LivePage } from '../../../page/live-page.js';
import { FOCUSABLE } from '../../focusable.js';
import { isPlainPress } from '../../plain-press.js';
import { targetOf } from '../../typing.js';
import { Answered } from '../answered.js';
import { placeOf, slideByKey, type DrawnSlider } from './slider.js';

const WRITER = 'drawn-slider';
const VALUE_WRITER = 'slider-value';
const TRACKS =
  ':is([class*=slider], [class*=range]):has(> :is([class*=handle], [class*=thumb], [class*=knob], [class*=grip]))';
const HANDLES = ':scope > :is([class*=handle], [class*=thumb], [class*=knob], [class*=grip])';

/** Higher ones are carousels, in CSS pixels. */
const THICKEST = 60;

/** Sliders that can only be dragged get a role, a tab stop, a value and keys; those that have a role and no keys get keys. */
export function startSliders(page: LivePage, ledger: Ledger, signal: AbortSignal): void {
  const answered = new Answered();
  const onKey = (event: KeyboardEvent): void => {
    const target = targetOf(event);
    const slider = target && sliderOf(target, ledger);
    if (!slider || !isPlainPress(event) || answered.is(event) || !slideByKey(event.key, slider)) return;
    event.preventDefault();
    if (target === slider.track) tell(slider, ledger);
  };
  const listen = (document: Document): void => {
    document.defaultView?.addEventListener('keydown', (event) => answered.note(targetOf(event)), {
      signal,
      capture: true,
    });
    document.defaultView?.addEventListener('keydown', onKey, { signal });
    document.addEventListener('pointerup', (event) => tellAgain(event.composedPath()[0] as Element, ledger), {
      signal,
    });
    for (const track of document.querySelectorAll(TRACKS)) prepare(track, ledger);
  };
  inEveryDocument(page, listen, signal);
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === WRITER || rule === VALUE_WRITER));
}

function prepare(track: Element, ledger: Ledger): void {
  const { width, height } = track.getBoundingClientRect();
  const isBare = !track.matches(`${FOCUSABLE}, [role]`) && !track.querySelector(`${FOCUSABLE}, [role], img`);
  const handle = track.querySelector(HANDLES);
  if (!handle || !isBare || Math.min(width, height) === 0 || Math.min(width, height) > THICKEST) return;
  const fixed = { role: 'slider', tabindex: '0', 'aria-valuemin': '0', 'aria-valuemax': '100' };
  const edits = Object.entries(fixed).map(([name, value]) => setAttribute(track, name, value));
  ledger.write({
    rule: WRITER,
    element: track,
    edits,
    evidence: 'a handle on a track' satisfies Reason,
    confidence: 'inferred',
  });
  tell({ track, handle }, ledger);
}

/** The value is told in hundredths of the way. */
function tell(slider: DrawnSlider, ledger: Ledger): void {
  const { track } = slider;
  ledger.undo(track, VALUE_WRITER);
  const edits = [setAttribute(track, 'aria-valuenow', String(Math.round(100 * placeOf(slider))))];
  ledger.write({
    rule: VALUE_WRITER,
    element: track,
    edits,
    evidence: 'a handle on a track' satisfies Reason,
    confidence: 'inferred',
  });
}

function tellAgain(pressed: Element, ledger: Ledger): void {
  const track = pressed.closest('[role=slider]');
  const slider = track && sliderOf(track, ledger);
  if (slider && slider.track === track) tell(slider, ledger);
}

/** A slider of ours is its track; an author's is the handle on it. */
function sliderOf(element: Element, ledger: Ledger): DrawnSlider | undefined {
  if (!element.matches('[role=slider]:not(input)')) return undefined;
  if (!ledger.writersOf(element).includes(WRITER)) {
    return element.parentElement ? { track: element.parentElement, handle: element } : undefined;
  }
  const handle = element.querySelector(HANDLES);
  return handle ? { track: element, handle } : undefined;
}
