import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import { DescriberChain } from '../../../src/images/answers/describer-chain.js';
import type { Describer } from '../../../src/images/answers/describer.js';
import { DescriptionStore } from '../../../src/images/answers/description-store.js';
import { ImageTexts } from '../../../src/images/image-texts.js';
import type { ImageTextsOptions } from '../../../src/images/image-texts-options.js';
import { Manifest, type ManifestEntry } from '../../../src/images/answers/manifest.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage, type Finder } from '../../../src/page/live-page.js';
import { RepairLoop } from '../../../src/repair/repair-loop.js';
import type { Rule } from '../../../src/rules/rule.js';
import { container } from '../../support/mount.js';

/** What else a page of images is started with: rules that write first, what finds elements, and words of another language. */
interface Beside {
  readonly rules?: Rule[];
  readonly finders?: Finder[];
  readonly labelIn?: ImageTextsOptions['labelIn'];
}

/** A page whose images get texts, for each test of the file anew. */
export function describedPage(): DescribedPage {
  const page = new DescribedPage();
  beforeEach(page.begin);
  afterEach(page.leave);
  return page;
}

/** What is there of such a page; `page`, `ledger` and `texts` are those that were started last. */
class DescribedPage {
  readonly #container = container();
  readonly #store = new DescriptionStore();
  #ending = new AbortController();
  #page: LivePage | undefined;
  readonly area = this.#container.element;
  readonly mount = this.#container.mount;
  /** What became of each image: its id, the text, and who said it or why nobody did. */
  readonly told: string[] = [];
  ledger = new Ledger();
  texts!: ImageTexts;

  get page(): LivePage {
    return this.#page!;
  }

  begin = async (): Promise<void> => {
    await this.#store.clear();
    this.told.length = 0;
    this.ledger = new Ledger((edits, write) => {
      this.#page?.quietly(edits, write);
    });
  };

  start = async (
    describers: Describer[],
    manifest: ManifestEntry[] = [],
    { rules = [], finders = [], labelIn }: Beside = {},
  ): Promise<void> => {
    this.#ending = new AbortController();
    this.#page = new LivePage(document, [], finders);
    await this.#page.start();
    if (rules.length > 0) await this.#mendBy(rules);
    const options = this.#optionsFor(describers, manifest);
    this.texts = new ImageTexts({ ...options, ...(labelIn && { labelIn }) }, this.#ending.signal);
    await this.texts.described();
  };

  settled = async (): Promise<void> => {
    await this.page.settled();
    await this.texts.described();
  };

  /** Ends what was started, as if the page had been left; what was written stays. */
  leave = (): void => {
    this.#ending.abort();
    this.#page?.stop();
  };

  #optionsFor(describers: Describer[], manifest: ManifestEntry[]): ImageTextsOptions {
    return {
      page: this.page,
      ledger: this.ledger,
      translate: translator(ENGLISH, 'en'),
      language: 'en',
      chain: new DescriberChain(() => Promise.resolve(describers)),
      store: this.#store,
      manifest: Promise.resolve(new Manifest(manifest, document.baseURI)),
      destination: (link) => link.getAttribute('href')!.slice(1),
      described: (image, { text, source, isFinal }) =>
        this.told.push(`${image.id} ${text || 'nothing'} (${source})${isFinal ? '' : ', for now'}`),
    };
  }

  /** Has the rules write first, as they do where an image takes long to be looked at. */
  async #mendBy(rules: Rule[]): Promise<void> {
    const loop = new RepairLoop({ page: this.page, ledger: this.ledger, rules }, this.#ending.signal);
    loop.scope = 'all';
    await loop.settled();
  }
}
