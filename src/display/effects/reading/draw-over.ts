import { adoptSheet } from '../../../support/styles/adopt-sheet.js';
import { layOver } from '../../over/lay-over.js';

/** A box of ours over the page, which no press and no screen reader meets; `signal` takes it away. */
export function drawOver(layer: ShadowRoot, css: string, signal: AbortSignal): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  box.dataset.over = '';
  const name = `over-${(count += 1)}`;
  box.className = name;
  const rules = `
    .${name}{position:fixed;box-sizing:border-box;${css}}
    .${name}[hidden]{display:none}
  `;
  adoptSheet(layer, rules, signal);
  layOver(layer, box, signal);
  return box;
}

let count = 0;
