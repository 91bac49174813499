import type { Reason } from '../i18n/reasons.js';
import type { Edit } from '../ledger/edit.js';
import type { Confidence } from '../ledger/repair.js';
import type { Kind } from '../page/kind/kinds.js';
import type { LivePage } from '../page/live-page.js';
import type { Words } from './words/words.js';

/** One way in which pages are broken, and how it is mended: a value and a pure function. */
export interface Rule {
  /** The same as the name of its file and of its page in docs/rules. */
  readonly id: string;
  /** WCAG success criteria that are at stake ("1.3.1"). */
  readonly wcag: readonly string[];
  /** What its repairs rest on, where a single one does not say otherwise. */
  readonly confidence: Confidence;
  /** It only listens for what may go wrong: that it does tells of no fault in the page. */
  readonly isPrecaution?: true;
  /** The kinds of elements it is asked about. */
  readonly kinds: readonly Kind[];
  /** Narrows the kinds down, natively. */
  readonly selector?: string;
  /** Attributes that reopen the question; `CONTENT` reopens it when text or children inside the element change. */
  readonly watches: readonly string[];
  /** Asked in turn; anything but a clear `no` means that the element is left alone. */
  readonly soundIf: readonly Check[];
  /** Answers with what to write, with a remark for the owner, or with nothing. Reads the page, never writes it. */
  readonly repair: (element: Element, context: RuleContext) => Finding | undefined;
}

/** In `watches`: text or children inside the element. */
export const CONTENT = '#content';

/** A question about an element; whoever cannot tell says `unsure`. */
export type Check = (element: Element, context: RuleContext) => Verdict;

/** The answer to such a question. */
export type Verdict = 'yes' | 'no' | 'unsure';

/** What a rule may know besides the element. */
export interface RuleContext {
  readonly page: LivePage;
  /** The value the page itself gave an attribute, seen through repairs of ours. */
  readonly authored: (element: Element, attribute: string) => string | null;
  /** What a check says of the element: of the one that is asked about, looked at once for all who want to know it. */
  readonly verdict: (check: Check, element: Element) => Verdict;
  /** Notes that what is true of `element` hangs on `source`: when that changes, the rules are asked again. */
  readonly restsOn: (element: Element, source: Element) => void;
  /** Words in the element's language; `undefined` while they are still loading: the rule is asked again once they are there. */
  readonly words: (element: Element) => Words | undefined;
  /** Has all rules asked about the element once more, for what no mutation tells: a click may open what a style sheet shows. */
  readonly again: (element: Element) => void;
}

/** What a rule answers: how the element is mended, or what only its owner can do. */
export type Finding = Mend | Remark;

/** A repair to make. Without edits it only says on what the answer will depend. */
export interface Mend {
  readonly edits: readonly Edit[];
  /** Where the knowledge comes from, in plain words. */
  readonly evidence: Reason;
  /** Where it differs from the rule's own. */
  readonly confidence?: Confidence;
  /** Elements whose text or attributes the repair was taken from: when they change, the rule is asked again. */
  readonly basis?: readonly Element[];
}

/** Something that only the owner can mend. */
export interface Remark {
  /** What is wrong and why it was left. */
  readonly reason: Reason;
  /** What the owner can do about it. */
  readonly advice: string;
}
