import { adoptSheet } from '../../../support/styles/adopt-sheet.js';
import type { FollowedPage, Tree } from '../../followed-page.js';
import { layOver } from '../../over/lay-over.js';
import type { Effect, EffectContext } from '../effect.js';
import { mainContent, SAID, saidMain } from './main-content.js';
import { selectedBlocks } from './selected-blocks.js';
import { textBlocks, type TextBlock } from './text-blocks.js';
import { Voice } from './voice.js';

const WORD = 'curb-cut-word';

/** A small bar whose buttons read the selection, or the main content, aloud, and mark the word of the moment. It begins nothing itself. */
export const readAloud: Effect<true> = (_value, context, signal) => {
  const { dress, layer, page, translate } = context;
  const bar = document.createElement('div');
  bar.setAttribute('role', 'group');
  bar.className = 'read-aloud';
  bar.dir = 'auto';
  nameBar(bar, context);
  adoptSheet(layer, LOOKS, signal);
  layOver(layer, bar, signal);
  if (!('speechSynthesis' in window)) {
    bar.textContent = translate('read.unable');
    return;
  }
  const marked = `::highlight(${WORD}){background-color:#ffe169;color:#1a1a1a}`;
  page.follow({ tree: (tree) => dress(tree, marked) }, signal);
  signal.addEventListener('abort', () => mark());
  new Player(bar, context, signal);
};

function nameBar(bar: HTMLElement, { language, translate }: EffectContext): void {
  bar.lang = language();
  bar.setAttribute('aria-label', translate('adjust.read-aloud'));
}

/** The two buttons in the bar, and the voice that they lead. */
class Player {
  readonly #bar: HTMLElement;
  readonly #context: EffectContext;
  readonly #voice: Voice;
  readonly #play = button(() => this.#pressPlay());
  readonly #stop = button(() => this.#pressStop());
  readonly #note = document.createElement('span');
  #isReading = false;

  constructor(bar: HTMLElement, context: EffectContext, signal: AbortSignal) {
    this.#bar = bar;
    this.#context = context;
    this.#voice = new Voice({ began: () => this.#doubt(false), word: mark, ended: () => this.#show(false) }, signal);
    this.#note.role = 'status';
    bar.append(this.#play, this.#stop, this.#note);
    this.#show(false);
  }

  #pressPlay(): void {
    const blocks = this.#isReading ? [] : wanted(this.#context.page);
    if (blocks.length > 0) this.#begin(blocks);
    else if (!this.#isReading) return;
    else if (this.#voice.isPaused) this.#voice.resume();
    else this.#voice.pause();
    this.#show(true);
  }

  #begin(blocks: readonly TextBlock[]): void {
    this.#doubt(speechSynthesis.getVoices().length === 0);
    this.#voice.read(blocks);
  }

  /** Says that nothing will be heard where a browser names no voice, until one is heard all the same: not all name theirs. */
  #doubt(isMute: boolean): void {
    this.#note.textContent = isMute ? this.#context.translate('read.unable') : '';
  }

  #pressStop(): void {
    this.#voice.stop();
    this.#doubt(false);
    this.#show(false);
  }

  #show(isReading: boolean): void {
    this.#isReading = isReading;
    if (!isReading) mark();
    const { translate } = this.#context;
    // Another language may have been chosen meanwhile.
    nameBar(this.#bar, this.#context);
    this.#stop.textContent = translate('read.stop');
    this.#stop.disabled = !isReading;
    this.#play.textContent = translate(!isReading ? 'read.play' : this.#voice.isPaused ? 'read.resume' : 'read.pause');
  }
}

/** What is selected, else the main content. */
function wanted(page: FollowedPage): readonly TextBlock[] {
  const chosen = selectedBlocks(textBlocks(document.body));
  return chosen.length > 0 ? chosen : textBlocks(mainIn(page));
}

/** An application may have its main content in a shadow tree. */
function mainIn(page: FollowedPage): Element {
  const trees: Tree[] = [];
  const once = new AbortController();
  page.follow({ tree: (tree) => tree.ownerDocument === document && trees.push(tree) }, once.signal);
  once.abort();
  const said = trees.flatMap((tree) => [...tree.querySelectorAll(SAID)]);
  return saidMain(document) ?? said.find((element) => element.checkVisibility()) ?? mainContent(document);
}

/** Where the word of the moment is marked: each document has a list of its own. */
let list: HighlightRegistry | undefined;

function mark(word?: Range): void {
  if (!('highlights' in CSS)) return;
  list?.delete(WORD);
  const view = word?.startContainer.ownerDocument?.defaultView as typeof globalThis | null | undefined;
  list = view?.CSS.highlights;
  if (word) list?.set(WORD, new Highlight(word));
}

function button(press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

const LOOKS = `
  .read-aloud{position:fixed;inset-block-end:1em;inset-inline:0;margin-inline:auto;inline-size:fit-content;
    display:flex;gap:.5em;padding:.5em;border:1px solid var(--edge);border-radius:var(--radius);background:var(--surface);
    color:var(--ink);font:1rem var(--font);box-shadow:var(--shadow);pointer-events:auto}
  .read-aloud button{min-block-size:2.75em;padding:.25em 1em;border:1px solid var(--edge);border-radius:var(--radius);
    background:var(--surface);color:var(--ink);font:inherit;cursor:pointer}
  .read-aloud [role=status]{align-self:center}
  .read-aloud [role=status]:empty{position:absolute}
  .read-aloud button:disabled{opacity:.5;cursor:default}
`;
