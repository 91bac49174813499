import { warnOnce } from '../support/warn.js';
import type { DescribableImage, DescribeContext, Describer, Description } from './describer.js';

/** What a description must believe of itself before it is said; our own describers sieve more strictly, word by word. */
const ENOUGH: Readonly<Record<Description['kind'], number>> = { text: 0, caption: 0.5, label: 0.75 };

/** A description, and who gave it. */
export interface Answer extends Description {
  readonly source: string;
}

/** The ordered list of describers, as it is at each moment: the first answer that is sure enough wins. */
export class DescriberChain {
  readonly #describers: () => Promise<readonly Describer[]>;

  /** `describers` is asked anew for every image: owners may add to their own at any time, and ours are loaded when first needed. */
  constructor(describers: () => Promise<readonly Describer[]>) {
    this.#describers = describers;
  }

  /** Asks one after the other; a describer that fails is passed over. `null` where nobody has anything to say. */
  async describe(image: DescribableImage, context: DescribeContext): Promise<Answer | null> {
    for (const describer of await this.#describers()) {
      if (context.signal.aborted) return null;
      const description = await askQuietly(describer, image, context);
      if (description && description.confidence >= ENOUGH[description.kind])
        return { ...description, source: describer.name };
    }
    return null;
  }

  /** Frees the workers and memory of all; they start again when they are asked. */
  async rest(): Promise<void> {
    for (const describer of await this.#describers()) describer.dispose();
  }
}

async function askQuietly(
  describer: Describer,
  image: DescribableImage,
  context: DescribeContext,
): Promise<Description | null> {
  try {
    return (await describer.available()) === 'yes' ? await describer.describe(image, context) : null;
  } catch (error) {
    if (!context.signal.aborted) warnOnce(`images are described without "${describer.name}", which failed.`, error);
    return null;
  }
}
