import { isProfile, type Profile } from './profiles.js';

/** What a visitor has chosen on this site. Plain data: it goes through JSON unchanged. */
export interface Settings {
  /** Grows when the shape changes, so that an older one can be brought up to date. */
  readonly version: 1;
  readonly profiles: readonly Profile[];
  /** Chosen values of display adjustments by their id, or by `profile/id` for what that profile is to bring instead; what is absent is off. */
  readonly adjustments: Readonly<Record<string, AdjustmentValue>>;
  /** Whether single letters act as quick keys while a profile is on (WCAG 2.1.4). */
  readonly quickKeys: boolean;
  /** Remapped quick keys: command to letter; what is absent keeps its own. */
  readonly keyMap: Readonly<Record<string, string>>;
  /** Whether guesses may be written while a profile is on. */
  readonly inferred: boolean;
  /** Whether the visitor has turned everything off on this site. */
  readonly off: boolean;
  /** Language of our own texts, where the visitor chose one; empty for the page's. */
  readonly language: string;
}

/** What an adjustment can be set to: on, a number, or one of a few words. */
export type AdjustmentValue = boolean | number | string;

/** What holds before anybody has chosen anything. */
export const DEFAULTS: Settings = {
  version: 1,
  profiles: [],
  adjustments: {},
  quickKeys: true,
  keyMap: {},
  inferred: true,
  off: false,
  language: '',
};

/** True while a profile is on, or something is to look otherwise. Nearly nobody's settings: for all others, nothing is loaded. */
export function asksForSomething({ off, profiles, adjustments }: Settings): boolean {
  return !off && (profiles.length > 0 || Object.keys(adjustments).length > 0);
}

/** Settings from anything that was stored, by whatever version of ours or by somebody else: what does not fit is the default. */
export function validSettings(stored: unknown): Settings {
  if (!isRecord(stored) || stored.version !== DEFAULTS.version) return DEFAULTS;
  return {
    version: DEFAULTS.version,
    profiles: Array.isArray(stored.profiles) ? [...new Set(stored.profiles.filter(isProfile))] : [],
    adjustments: entriesOf(stored.adjustments, isAdjustmentValue),
    quickKeys: typeof stored.quickKeys === 'boolean' ? stored.quickKeys : DEFAULTS.quickKeys,
    keyMap: entriesOf(stored.keyMap, (value): value is string => typeof value === 'string' && /^\S$/u.test(value)),
    inferred: typeof stored.inferred === 'boolean' ? stored.inferred : DEFAULTS.inferred,
    off: stored.off === true,
    language: typeof stored.language === 'string' ? stored.language : DEFAULTS.language,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isAdjustmentValue(value: unknown): value is AdjustmentValue {
  return (
    typeof value === 'boolean' || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function entriesOf<Value>(stored: unknown, fits: (value: unknown) => value is Value): Record<string, Value> {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Value] => fits(entry[1])));
}
