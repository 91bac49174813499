import { warnOnce } from '../../support/warn.js';
import type { DescribableImage, DescribeContext, Describer, Description } from './describer.js';
import { NotNow } from '../not-now.js';

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
  /** Resolves when somebody may have an answer who had none now; `undefined` where asking again would tell nothing new. */
  readonly again?: Promise<void> | undefined;
}

/** What one of them came to; `undefined` where it could not be asked. */
type Reply = Answer | null | undefined | NotNow;

/** What asking comes to once the last describer has answered, and what can be said until then, where one of them needs long. */
export interface Asked {
  readonly meanwhile: Answer | null;
  readonly final: Promise<Outcome>;
}

/** The ordered list of describers, as it is at each moment: the first answer that is sure enough wins. */
export class DescriberChain {
  readonly #describers: () => Promise<readonly Describer[]>;
  #isAsked = false;

  /** `describers` is asked anew for every image: owners may add to their own at any time, and ours are loaded when first needed. */
  constructor(describers: () => Promise<readonly Describer[]>) {
    this.#describers = describers;
  }

  /** Asks one after the other; a describer that fails is passed over, and the answer is then not the whole one. */
  async describe(image: DescribableImage, context: DescribeContext): Promise<Asked> {
    this.#isAsked = true;
    const late: Promise<Reply>[] = [];
    const replies: Reply[] = [];
    for (const describer of await this.#describers()) {
      const later = (work: Promise<Description | null>): void =>
        void late.push(quietly(describer, () => work, context));
      replies.push(await quietly(describer, () => ask(describer, image, { ...context, later }), context));
      if (answerIn(replies) || context.signal.aborted) break;
    }
    return { meanwhile: late.length > 0 ? answerIn(replies) : null, final: joined(late, replies) };
  }

  /** Frees the workers and memory of all; they start again when they are asked. Loads none of which nobody has asked anything. */
  async rest(): Promise<void> {
    if (!this.#isAsked) return;
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

/** The answer, if it is sure enough; `undefined` where the describer could not be asked, and when it may be, if it says so. */
async function quietly(
  { name }: Describer,
  work: () => Promise<Description | null | undefined>,
  { signal }: DescribeContext,
): Promise<Reply> {
  try {
    const description = await work();
    if (!description) return description;
    return description.confidence >= ENOUGH[description.kind] ? { ...description, source: name } : null;
  } catch (error) {
    if (!signal.aborted) warnOnce(`images are described without "${name}", which failed.`, error);
    return error instanceof NotNow ? error : undefined;
  }
}

/** Whoever answers late stands before those in the list whom it let answer first. */
async function joined(late: readonly Promise<Reply>[], soon: readonly Reply[]): Promise<Outcome> {
  const replies = [...(await Promise.all(late)), ...soon];
  const putOff = replies.find((reply) => reply instanceof NotNow);
  return { answer: answerIn(replies), isWhole: !putOff && !replies.includes(undefined), again: putOff?.again };
}

function answerIn(replies: readonly Reply[]): Answer | null {
  return replies.find((reply): reply is Answer => Boolean(reply) && !(reply instanceof NotNow)) ?? null;
}
