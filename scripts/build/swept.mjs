import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes away what an earlier build left, just before this one is written. */
export function swept() {
  return {
    name: 'swept',
    generateBundle: {
      order: 'post',
      handler({ dir }) {
        for (const left of ['chunks', 'types']) rmSync(join(dir, left), { recursive: true, force: true });
      },
    },
  };
}
