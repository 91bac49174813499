import { DescriberChain } from '../images/describer-chain.js';
import type { Describer } from '../images/describer.js';
import { DescriptionStore } from '../images/description-store.js';
import { ImageTexts } from '../images/image-texts.js';
import { loadManifest } from '../images/manifest.js';
import { CurbCutDescribeEvent } from './events.js';
import type { Feature } from './feature.js';

/** Texts for images: from the owner's manifest, from the owner's describers, and from ours, on the visitor's device. */
export const images: Feature = ({ host, options, store, translate, describers, page, ledger }, signal) => {
  if (options.images === 'off' || options.repair === 'off' || !store.settings.inferred) return undefined;
  let ours: Promise<readonly Describer[]> | undefined;
  const texts = new ImageTexts(
    {
      page,
      ledger,
      translate,
      chain: new DescriberChain(async () => [...describers, ...(await (ours ??= ownDescribers(options.assets)))]),
      store: new DescriptionStore(),
      manifest: loadManifest(options.altManifest, signal),
      described: (image, text, source) => host.dispatchEvent(new CurbCutDescribeEvent(image, text, source)),
    },
    signal,
  );
  return { settled: () => texts.described() };
};

async function ownDescribers(assets: string): Promise<readonly Describer[]> {
  const [{ ocrDescriber }, { recognitionDescriber }] = await Promise.all([
    import('../describers/ocr.js'),
    import('../describers/recognition.js'),
  ]);
  return [ocrDescriber(assets), recognitionDescriber(assets)];
}
