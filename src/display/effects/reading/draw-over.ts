import { adoptSheet } from '../../../support/styles/adopt-sheet.js';

/** A box of ours over the page, which no press and no screen reader meets; `signal` takes it away. */
export function drawOver(layer: ShadowRoot, css: string, signal: AbortSignal): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  box.dataset.over = '';
  const name = `over-${(count += 1)}`;
  box.className = name;
  // In the tree of ours what says nothing of `display` has no box, so that it is in nobody's way.
  const rules = `
    .${name}{display:block;position:fixed;z-index:2147483646;pointer-events:none;box-sizing:border-box;${css}}
    .${name}[hidden]{display:none}
    @media print{.${name}{display:none}}
  `;
  adoptSheet(layer, rules, signal);
  layer.append(box);
  signal.addEventListener('abort', () => box.remove());
  return box;
}

let count = 0;
