import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.mjs';
import { startDesktop } from './desktop.mjs';
import { chordArguments } from './keyboard.mjs';
import { until } from './until.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const python = '/usr/bin/python3';

/** One browser with Orca beside it: keys go in, phrases come out. */
export class Voice {
  #desktop;
  #spoken;
  #log;
  #heard = 0;
  #isOpen = false;
  #browser;

  /** Starts a desktop with Orca; `browser` is `{ name, program }`. */
  static async start(browser) {
    const voice = new Voice();
    voice.#browser = browser;
    voice.#desktop = await startDesktop();
    try {
      await voice.#startOrca();
      return voice;
    } catch (error) {
      await voice.end();
      throw error;
    }
  }

  /** Opens an address in the browser's one tab and answers with what is said until the page has been read. */
  async open(address) {
    if (this.#isOpen) {
      await this.#xdotool(chordArguments('Control+l'));
      await this.#silence(1);
      await this.#xdotool(['type', '--delay', '20', `${address}\n`]);
    } else {
      browsers[this.#browser.name](this.#desktop, this.#browser.program, address);
      this.#isOpen = true;
    }
    if (!(await this.tree(address, 90))) throw new Error(`${address} does not come up in ${this.#browser.name}.`);
    await this.#toFront();
    return this.#heardAfter(3);
  }

  /** Presses a chord and answers with what is said until it is silent. */
  async press(chord) {
    const before = this.#length();
    await this.#xdotool(chordArguments(chord));
    await until(() => this.#length() > before, 5, 'Orca to notice a key').catch(() => undefined);
    return this.#heardAfter(2);
  }

  /** Types a text into what has focus. */
  async type(text) {
    await this.#xdotool(['type', '--delay', '60', text]);
    return this.#heardAfter(1);
  }

  /** The page as AT-SPI has it, once a text is in it; `undefined` where it does not come. */
  async tree(address, seconds, text = '') {
    const lines = await this.#desktop.ask(python, [join(here, 'accessible-tree.py'), address, String(seconds), text]);
    return lines
      ?.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  end() {
    return this.#desktop.end();
  }

  async #startOrca() {
    const { home } = this.#desktop;
    const folder = join(home, 'data', 'orca');
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(here, 'orca-customizations.py'), join(folder, 'orca-customizations.py'));
    this.#spoken = join(home, 'spoken');
    this.#log = join(home, 'orca.log');
    writeFileSync(this.#spoken, '');
    const only = ['--enable', 'speech', '--disable', 'braille', '--disable', 'braille-monitor'];
    this.#desktop.start('orca', [`--debug-file=${this.#log}`, ...only], { env: { SPOKEN: this.#spoken } });
    await until(() => this.#phrases().length > 0, 60, 'Orca to say that it is there');
    this.#heard = this.#phrases().length;
  }

  async #heardAfter(seconds) {
    await this.#silence(seconds);
    const phrases = this.#phrases();
    const news = phrases.slice(this.#heard);
    this.#heard = phrases.length;
    return news;
  }

  /** Waits until Orca has had nothing to do for so long; a page that never rests is heard for half a minute. */
  async #silence(seconds) {
    let since = Date.now();
    for (
      let last = this.#length(), end = Date.now() + 30_000;
      Date.now() < end && Date.now() - since < seconds * 1000;
    ) {
      await wait(100);
      if (this.#length() !== last) since = Date.now();
      last = this.#length();
    }
  }

  #length() {
    return existsSync(this.#log) ? statSync(this.#log).size : 0;
  }

  #phrases() {
    return readFileSync(this.#spoken, 'utf8').split('\n').filter(Boolean);
  }

  async #toFront() {
    const windows = await this.#desktop.ask('xdotool', ['search', '--onlyvisible', '--class', this.#browser.name]);
    const last = windows?.trim().split('\n').at(-1);
    if (last) await this.#xdotool(['windowactivate', '--sync', last]);
  }

  #xdotool(args) {
    return this.#desktop.ask('xdotool', args);
  }
}
