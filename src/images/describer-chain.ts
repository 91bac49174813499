import { warnOnce } from '../support/warn.js';
import type { DescribableImage, DescribeContext, Describer, Description } from './describer.js';

/** What a description must believe of itself before it is said; our own describers sieve more strictly, word by word. */
const ENOUGH: Readonly<Record<Description['kind'], number>> = { text: 0, caption: 0.5, label: 0.75 };

/** A description, and who gave it. */
export interface Answer extends Description {
  readonly source: string;
}

/** What asking all of them came to: `null` where nobody has anything to say, `isWhole` where everybody could be asked. */
export interface Outcome {
  readonly answer: Answer | null;
  readonly isWhole: boolean;
}

/** The ordered list of describers, as it is at each moment: the first answer that is sure enough wins. */
export class DescriberChain {
  readonly #describers: () => Promise<readonly Describer[]>;

  /** `describers` is asked anew for every image: owners may add to their own at any time, and ours are loaded when first needed. */
  constructor(describers: () => Promise<readonly Describer[]>) {
    this.#describers = describers;
  }

  /** Asks one after the other; a describer that fails is passed over, and the answer is then not the whole one. */
  async describe(image: DescribableImage, context: DescribeContext): Promise<Outcome> {
    let isWhole = true;
    for (const describer of await this.#describers()) {
      if (context.signal.aborted) return { answer: null, isWhole: false };
      const description = await askQuietly(describer, image, context);
      if (description === undefined) isWhole = false;
      else if (description && description.confidence >= ENOUGH[description.kind])
        return { answer: { ...description, source: describer.name }, isWhole };
    }
    return { answer: null, isWhole };
  }

  /** Frees the workers and memory of all; they start again when they are asked. */
  async rest(): Promise<void> {
    for (const describer of await this.#describers()) describer.dispose();
  }
}

/** `undefined` where it could not be asked. */
async function askQuietly(
  describer: Describer,
  image: DescribableImage,
  context: DescribeContext,
): Promise<Description | null | undefined> {
  try {
    return (await describer.available()) === 'yes' ? await describer.describe(image, context) : undefined;
  } catch (error) {
    if (!context.signal.aborted) warnOnce(`images are described without "${describer.name}", which failed.`, error);
    return undefined;
  }
}
