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

/** What asking comes to once the last describer has answered, and what can be said until then, where one of them needs long. */
export interface Asked {
  readonly meanwhile: Answer | null;
  readonly final: Promise<Outcome>;
}

/** The ordered list of describers, as it is at each moment: the first answer that is sure enough wins. */
export class DescriberChain {
  readonly #describers: () => Promise<readonly Describer[]>;

  /** `describers` is asked anew for every image: owners may add to their own at any time, and ours are loaded when first needed. */
  constructor(describers: () => Promise<readonly Describer[]>) {
    this.#describers = describers;
  }

  /** Asks one after the other; a describer that fails is passed over, and the answer is then not the whole one. */
  async describe(image: DescribableImage, context: DescribeContext): Promise<Asked> {
    const late: Promise<Answer | null | undefined>[] = [];
    const answers: (Answer | null | undefined)[] = [];
    for (const describer of await this.#describers()) {
      const later = (work: Promise<Description | null>): void =>
        void late.push(quietly(describer, () => work, context));
      answers.push(await quietly(describer, () => ask(describer, image, { ...context, later }), context));
      if (answers.at(-1) || context.signal.aborted) break;
    }
    const meanwhile = late.length > 0 ? answers.find(Boolean) : null;
    return { meanwhile: meanwhile ?? null, final: joined(late, answers) };
  }

  /** Frees the workers and memory of all; they start again when they are asked. */
  async rest(): Promise<void> {
    for (const describer of await this.#describers()) describer.dispose();
  }
}

async function ask(
  describer: Describer,
  image: DescribableImage,
  context: DescribeContext,
): Promise<Description | null | undefined> {
  return (await describer.available()) === 'yes' ? describer.describe(image, context) : undefined;
}

/** The answer, if it is sure enough; `undefined` where the describer could not be asked. */
async function quietly(
  { name }: Describer,
  work: () => Promise<Description | null | undefined>,
  { signal }: DescribeContext,
): Promise<Answer | null | undefined> {
  try {
    const description = await work();
    if (!description) return description;
    return description.confidence >= ENOUGH[description.kind] ? { ...description, source: name } : null;
  } catch (error) {
    if (!signal.aborted) warnOnce(`images are described without "${name}", which failed.`, error);
    return undefined;
  }
}

/** Whoever answers late stands before those in the list whom it let answer first. */
async function joined(
  late: readonly Promise<Answer | null | undefined>[],
  soon: readonly (Answer | null | undefined)[],
): Promise<Outcome> {
  const answers = [...(await Promise.all(late)), ...soon];
  return { answer: answers.find(Boolean) ?? null, isWhole: !answers.includes(undefined) };
}
