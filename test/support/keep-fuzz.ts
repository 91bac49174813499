import { executeServerCommand } from '@web/test-runner-commands';

/** How far a test of random play went, and from which seed. */
export interface FuzzFigures {
  /** What was tried, in words. */
  readonly what: string;
  readonly seed: number;
  readonly count: number;
  /** What was counted, in the plural. */
  readonly unit: string;
}

/** Prints the figures, and keeps them in test-results/fuzz.json. */
export async function keepFuzz(figures: FuzzFigures): Promise<void> {
  const { what, seed, count, unit } = figures;
  console.log(`${what}: ${count} ${unit} from seed ${seed}.`);
  await executeServerCommand('keep-fuzz', { ...figures });
}
