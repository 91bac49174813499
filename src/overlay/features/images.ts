import { DescriberChain } from '../../images/answers/describer-chain.js';
import type { Describer } from '../../images/answers/describer.js';
import { DescriptionStore } from '../../images/answers/description-store.js';
import { ImageTexts } from '../../images/image-texts.js';
import { loadManifest } from '../../images/answers/manifest.js';
import { IMAGE_TEXT } from '../../images/saying/write-text.js';
import { addressClue } from '../../rules/evidence/links/address-clue.js';
import type { Fault } from '../../images/image-fault.js';
import type { Remark } from '../../rules/rule.js';
import { CurbCutDescribeEvent } from '../events.js';
import type { Feature, FeatureContext } from '../feature.js';
import { switched, type Switched } from '../switched.js';

const WRITE_ALT = 'Write a text for it, in the page or in the file of image texts.';

/** What an owner is told of an image that could not be looked at. */
const FAULTS: Readonly<Record<Fault, Remark>> = {
  'not-loaded': { reason: 'The image has no text and did not load.', advice: 'Mend its address, or take it out.' },
  blocked: {
    reason: 'The image has no text, and another origin or a policy keeps it from being looked at.',
    advice: `${WRITE_ALT} Or have its server send Access-Control-Allow-Origin.`,
  },
  'too-large': {
    reason: 'The image has no text and is too large to be looked at.',
    advice: `${WRITE_ALT} Serve it smaller.`,
  },
  unreadable: { reason: 'The image has no text and cannot be decoded.', advice: 'Mend the file.' },
  failed: { reason: 'The image has no text, and looking at it failed.', advice: WRITE_ALT },
};

/** Texts for images: from the owner's manifest, from the owner's describers, and from ours, on the visitor's device. */
export const images: Feature = (context, signal) => {
  const { options, store } = context;
  const isWanted = (): boolean => options.images !== 'off' && options.repair !== 'off' && store.settings.inferred;
  // With other texts of the owner's, other models or another language, all images are looked at again.
  const wish = (): string | false => isWanted() && [options.altManifest, options.assets, context.language()].join('\n');
  const texts = switched(wish, (ending) => begin(context, ending), signal);
  return {
    follow: texts.follow,
    settled: () => described(texts),
    progress: () => texts.now?.progress,
    remarks: () =>
      [...(texts.now?.faults ?? [])].map(([element, fault]) => ({ rule: IMAGE_TEXT, element, ...FAULTS[fault] })),
  };
};

/** Also waits for work that is restarted meanwhile, as in another language. */
async function described(texts: Switched<ImageTexts>): Promise<void> {
  const { now } = texts;
  await now?.described();
  if (texts.now !== now) await described(texts);
}

function begin(context: FeatureContext, signal: AbortSignal): ImageTexts {
  const { host, options, translate, describers, page, ledger } = context;
  let ours: Promise<readonly Describer[]> | undefined;
  signal.addEventListener('abort', () => ledger.undoWhere(({ rule }) => rule === IMAGE_TEXT));
  return new ImageTexts(
    {
      page,
      ledger,
      translate,
      language: context.language(),
      labelIn,
      chain: new DescriberChain(async () => [...describers, ...(await (ours ??= ownDescribers(options.assets)))]),
      store: new DescriptionStore(),
      manifest: loadManifest(options.altManifest, signal),
      destination: (link) => addressClue(link)?.text ?? '',
      described: (image, outcome) => host.dispatchEvent(new CurbCutDescribeEvent(image, outcome)),
    },
    signal,
  );
}

async function labelIn(language: string, words: readonly string[]): Promise<string | undefined> {
  return (await import('../../describers/labels/label-in.js')).labelIn(language, words);
}

async function ownDescribers(assets: string): Promise<readonly Describer[]> {
  const [{ ocrDescriber }, { recognitionDescriber }] = await Promise.all([
    import('../../describers/ocr.js'),
    import('../../describers/recognition.js'),
  ]);
  return [ocrDescriber(assets), recognitionDescriber(assets)];
}
