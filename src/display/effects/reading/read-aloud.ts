import { addSheet } from '../../../ledger/edit.js';
import { adoptSheet } from '../../../support/adopt-sheet.js';
import type { Effect } from '../../effect.js';
import { mainContent } from './main-content.js';
import { textBlocks, type TextBlock } from './text-blocks.js';
import { Voice } from './voice.js';

const WORD = 'curb-cut-word';

/** A small bar whose buttons read the selection, or the main content, aloud, and mark the word of the moment. It begins nothing itself. */
export const readAloud: Effect<true> = (_value, { layer, translate, language, write }, signal) => {
  const bar = document.createElement('div');
  bar.setAttribute('role', 'group');
  bar.className = 'read-aloud';
  bar.dir = 'auto';
  const name = (): void => {
    bar.lang = language();
    bar.setAttribute('aria-label', translate('adjust.read-aloud'));
  };
  name();
  adoptSheet(layer, LOOKS, signal);
  layer.append(bar);
  signal.addEventListener('abort', () => bar.remove());
  if (!('speechSynthesis' in window)) {
    bar.textContent = translate('read.unable');
    return;
  }
  write(document.documentElement, addSheet(document, `::highlight(${WORD}){background-color:#ffe169;color:#1a1a1a}`));
  signal.addEventListener('abort', () => mark());

  let isReading = false;
  const voice = new Voice({ word: mark, ended: () => tell(false) }, signal);
  const play = button(() => {
    if (!isReading) voice.read(wanted());
    else if (voice.isPaused) voice.resume();
    else voice.pause();
    tell(true);
  });
  const stop = button(() => {
    voice.stop();
    tell(false);
  });
  bar.append(play, stop);
  tell(false);

  function tell(reading: boolean): void {
    isReading = reading;
    if (!reading) mark();
    // Another language may have been chosen meanwhile.
    name();
    stop.textContent = translate('read.stop');
    play.textContent = translate(!reading ? 'read.play' : voice.isPaused ? 'read.resume' : 'read.pause');
    stop.disabled = !reading;
  }
};

/** From what is selected on, else the main content. */
function wanted(): TextBlock[] {
  const blocks = textBlocks(mainContent(document));
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return blocks;
  const chosen = textBlocks(document.body).filter(({ nodes }) =>
    nodes.some((node) => selection.containsNode(node, true)),
  );
  return chosen.length > 0 ? chosen : blocks;
}

function mark(word?: Range): void {
  if (!('highlights' in CSS)) return;
  if (word) CSS.highlights.set(WORD, new Highlight(word));
  else CSS.highlights.delete(WORD);
}

function button(press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

const LOOKS = `
  .read-aloud{position:fixed;z-index:2147483646;inset-block-end:1em;inset-inline:0;margin-inline:auto;inline-size:fit-content;
    display:flex;gap:.5em;padding:.5em;border:1px solid var(--edge);border-radius:var(--radius);background:var(--surface);
    color:var(--ink);font:1rem var(--font);box-shadow:var(--shadow)}
  .read-aloud button{min-block-size:2.75em;padding:.25em 1em;border:1px solid var(--edge);border-radius:var(--radius);
    background:var(--surface);color:var(--ink);font:inherit;cursor:pointer}
  .read-aloud button:disabled{opacity:.5;cursor:default}
`;
