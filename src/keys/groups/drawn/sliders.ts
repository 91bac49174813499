import type { Reason } from '../../../i18n/reasons.js';
import { setAttribute } from '../../../ledger/edit.js';
import type { Ledger } from '../../../ledger/ledger.js';
import type { Entry } from '../../../ledger/repair.js';
import { inEveryDocument } from '../../../page/tree/every-document.js';
import type { LivePage } from '../../../page/live-page.js';
import { elementOf } from '../../../support/events/element-of.js';
import { TAKES_FOCUS } from '../../takes-focus.js';
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

/** Handles that take focus, and so have keys of the page's mostly. */
const TAB_STOPS = '[tabindex="0"]:not([role]), a[href="#"]:not([role])';

/** Sliders that can only be dragged get a role, a tab stop, a value and keys; those that have a role and no keys get keys, those with keys and no role a role. */
export function startSliders(page: LivePage, ledger: Ledger, signal: AbortSignal): void {
  const answered = new Answered();
  const onKey = (event: KeyboardEvent): void => {
    const target = targetOf(event);
    const slider = target && sliderOf(target, ledger);
    if (!slider || !isPlainPress(event) || answered.is(event) || !slideByKey(event.key, slider)) return;
    event.preventDefault();
    if (isOurs(target, ledger)) tell(slider, ledger);
  };
  const onMoved = (event: Event): void => tellAgain(elementOf(event), ledger);
  const listen = (document: Document): void => {
    document.defaultView?.addEventListener('keydown', (event) => answered.note(targetOf(event)), {
      signal,
      capture: true,
    });
    document.defaultView?.addEventListener('keydown', onKey, { signal });
    for (const type of ['pointerup', 'keyup']) document.addEventListener(type, onMoved, { signal });
    for (const track of document.querySelectorAll(TRACKS)) prepare(track, ledger);
  };
  inEveryDocument(page, listen, signal);
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === WRITER || rule === VALUE_WRITER));
}

function prepare(track: Element, ledger: Ledger): void {
  const { width, height } = track.getBoundingClientRect();
  const handles = [...track.querySelectorAll(HANDLES)];
  if (Math.min(width, height) === 0 || Math.min(width, height) > THICKEST || track.matches('[role], [role=slider] *'))
    return;
  const isBare = !track.matches(TAKES_FOCUS) && !track.querySelector(`${TAKES_FOCUS}, [role], img`);
  const sliders = isBare ? [track] : handles.filter((handle) => handle.matches(TAB_STOPS));
  for (const slider of sliders) makeSlider(slider, ledger);
}

function makeSlider(element: Element, ledger: Ledger): void {
  const fixed = { role: 'slider', tabindex: '0', 'aria-valuemin': '0', 'aria-valuemax': '100' };
  const edits = Object.entries(fixed)
    .map(([name, value]) => setAttribute(element, name, value))
    .filter(({ name }) => name !== 'tabindex' || !element.matches(TAKES_FOCUS));
  write({ rule: WRITER, element, edits }, ledger);
  const slider = sliderOf(element, ledger);
  if (slider) tell(slider, ledger);
}

/** The value is told in hundredths of the way. */
function tell(slider: DrawnSlider, ledger: Ledger): void {
  const element = isOurs(slider.handle, ledger) ? slider.handle : slider.track;
  const value = String(Math.round(100 * placeOf(slider)));
  if (element.getAttribute('aria-valuenow') === value) return;
  ledger.undo(element, VALUE_WRITER);
  write({ rule: VALUE_WRITER, element, edits: [setAttribute(element, 'aria-valuenow', value)] }, ledger);
}

function write(what: Pick<Entry, 'rule' | 'element' | 'edits'>, ledger: Ledger): void {
  ledger.write({ ...what, evidence: 'a handle on a track' satisfies Reason, confidence: 'inferred' });
}

function tellAgain(moved: Element | null, ledger: Ledger): void {
  const element = moved?.closest('[role=slider]');
  const slider = element && isOurs(element, ledger) ? sliderOf(element, ledger) : undefined;
  if (slider) tell(slider, ledger);
}

const isOurs = (element: Element, ledger: Ledger): boolean => ledger.writersOf(element).includes(WRITER);

/** A slider of ours is its track, where that is no handle that took focus before; an author's is the handle on it. */
function sliderOf(element: Element, ledger: Ledger): DrawnSlider | undefined {
  if (!element.matches('[role=slider]:not(input)')) return undefined;
  const handle = isOurs(element, ledger) ? element.querySelector(HANDLES) : null;
  if (handle) return { track: element, handle };
  return element.parentElement ? { track: element.parentElement, handle: element } : undefined;
}
