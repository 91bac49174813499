import type { Chosen } from './adjustments.js';
import type { Play } from './stage.js';

/** Something that a style sheet alone cannot do, loaded when it is wanted. */
export interface Part {
  readonly name: string;
  /** The value to play with; another value plays it anew, and `undefined` ends it. */
  readonly wants: (chosen: Chosen) => unknown;
  readonly load: () => Promise<Play<unknown>>;
}

function part<Value>(
  name: string,
  wants: (chosen: Chosen) => Value | undefined,
  load: () => Promise<Play<Value>>,
): Part {
  return { name, wants, load: load as Part['load'] };
}

/** Everything that can be shown besides style sheets. */
export const PARTS: readonly Part[] = [
  part('surfaces', needsSurfaces, async () => (await import('./parts/surfaces.js')).surfaces),
  part('smart-contrast', (chosen) => chosen.contrast === 'smart' || undefined, async () => (await import('./parts/smart-contrast.js')).smartContrast),
]; // prettier-ignore

function needsSurfaces({ contrast, 'background-colour': ground }: Chosen): true | undefined {
  return ground !== undefined || (contrast !== undefined && contrast !== 'smart') || undefined;
}
