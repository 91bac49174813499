import { adoptSheet } from '../../support/styles/adopt-sheet.js';
import { make } from '../../support/elements/make.js';
import { raise } from './raise.js';

/** Lays a box of ours over the page, above what the page itself shows above everything, until `signal` takes it away. */
export function layOver(layer: ShadowRoot, box: HTMLElement, signal: AbortSignal): void {
  const around = layer.querySelector<HTMLElement>('.over') ?? made(layer);
  around.append(box);
  raise(layer);
  signal.addEventListener('abort', () => {
    box.remove();
    if (!around.firstChild) endings.get(around)?.abort();
  });
}

/** What takes the box away in which all lie. */
const endings = new WeakMap<HTMLElement, AbortController>();

/** One holds all: the first of ours, so that the launcher and the ring around a target lie over it. */
function made(layer: ShadowRoot): HTMLElement {
  const box = make('div', { class: 'over', popover: 'manual' });
  const ending = new AbortController();
  endings.set(box, ending);
  ending.signal.addEventListener('abort', () => box.remove());
  adoptSheet(layer, LOOKS, ending.signal);
  layer.prepend(box);
  return box;
}

/** As a block it is seen although it is no popover yet: it becomes one only when a dialog of ours is closed. */
const LOOKS = `
  .over{display:block;position:fixed;z-index:2147483646;inset:0;inline-size:auto;block-size:auto;margin:0;padding:0;border:0;
    background:none;overflow:visible;pointer-events:none}
  @media print{.over{display:none}}
`;
