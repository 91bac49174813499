import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { probes } from '../../scripts/measure/looks/probes.mjs';
import { sitesIn } from '../../scripts/measure/looks/sites.mjs';
import { root } from '../../scripts/support/root.mjs';

const table = await readFile(join(root, 'src/display/choices/adjustments.ts'), 'utf8');
const adjustments = [...table.matchAll(/\{ id: '([^']+)'/g)].map(([, id]) => id);

describe('looks on whole sites', () => {
  it('are played for every adjustment there is', () => {
    assert.ok(adjustments.length > 25);
    assert.deepEqual([...new Set(probes.map(({ id }) => id))].sort(), adjustments.sort());
  });

  it('are played on the demo alone where there are no real sites, which is said', () => {
    const { found, missing } = sitesIn(undefined);
    assert.ok(found.length > 0 && found.every(({ name }) => name.startsWith('demo/')));
    assert.ok(missing.includes('uikit'));
  });
});
