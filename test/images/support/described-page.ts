import { ENGLISH } from '../../../src/i18n/messages.js';
import { translator } from '../../../src/i18n/translator.js';
import { DescriberChain } from '../../../src/images/describer-chain.js';
import type { Describer } from '../../../src/images/describer.js';
import { DescriptionStore } from '../../../src/images/description-store.js';
import { IMAGE_ATTRIBUTES } from '../../../src/images/image-attributes.js';
import { ImageTexts, type ImageTextsOptions } from '../../../src/images/image-texts.js';
import { Manifest, type ManifestEntry } from '../../../src/images/manifest.js';
import { Ledger } from '../../../src/ledger/ledger.js';
import { LivePage } from '../../../src/page/live-page.js';
import { RepairLoop } from '../../../src/repair/repair-loop.js';
import type { Rule } from '../../../src/rules/rule.js';
import { container } from '../../support/mount.js';

/** What else a page of images is started with: rules that write first, and words of another language. */
interface Beside {
  readonly rules?: Rule[];
  readonly labelIn?: ImageTextsOptions['labelIn'];
}

/** A page whose images get texts, for each test of the file anew; `told` holds what became of each: its id, the text, and who said it or why nobody did. */
export function describedPage() {
  const { element: area, mount } = container();
  const store = new DescriptionStore();
  const told: string[] = [];
  let ending = new AbortController();
  let page: LivePage | undefined;
  let ledger: Ledger;
  let texts: ImageTexts;

  beforeEach(async () => {
    await store.clear();
    told.length = 0;
    ledger = new Ledger((edits, write) => {
      page?.quietly(edits, write);
    });
  });
  afterEach(leave);

  return {
    area,
    mount,
    told,
    start,
    leave,
    settled,
    /** Those of the page that was started last. */
    get page() {
      return page!;
    },
    get ledger() {
      return ledger;
    },
    get texts() {
      return texts;
    },
  };

  async function start(
    describers: Describer[],
    manifest: ManifestEntry[] = [],
    { rules = [], labelIn }: Beside = {},
  ): Promise<void> {
    ending = new AbortController();
    page = new LivePage(document, IMAGE_ATTRIBUTES);
    await page.start();
    if (rules.length > 0) await mendBy(rules, page);
    texts = new ImageTexts(
      {
        page,
        ledger,
        translate: translator(ENGLISH, 'en'),
        language: 'en',
        chain: new DescriberChain(() => Promise.resolve(describers)),
        store,
        manifest: Promise.resolve(new Manifest(manifest, document.baseURI)),
        ...(labelIn && { labelIn }),
        destination: (link) => link.getAttribute('href')!.slice(1),
        described: (image, { text, source, isFinal }) =>
          told.push(`${image.id} ${text || 'nothing'} (${source})${isFinal ? '' : ', for now'}`),
      },
      ending.signal,
    );
    await texts.described();
  }

  /** Has the rules write first, as they do where an image takes long to be looked at. */
  async function mendBy(rules: Rule[], page: LivePage): Promise<void> {
    const loop = new RepairLoop({ page, ledger, rules }, ending.signal);
    loop.scope = 'all';
    await loop.settled();
  }

  /** Ends what was started, as if the page had been left; what was written stays. */
  function leave(): void {
    ending.abort();
    page?.stop();
  }

  async function settled(): Promise<void> {
    await page!.settled();
    await texts.described();
  }
}
