import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { soak } from '../../scripts/measure/soak.mjs';

const CHANGES = 100;
const IDLE_SECONDS = 5;

describe(`A single-page app after ${CHANGES} route changes with everything on`, () => {
  let figures;

  before(async () => {
    figures = (await soak({ changes: CHANGES, idle: IDLE_SECONDS })).with;
  });

  it('holds no more nodes and listeners than before, apart from what waits to be swept', () => {
    assert.ok(figures.nodes < 800, `${figures.nodes} nodes stayed behind`);
    assert.ok(figures.listeners < 100, `${figures.listeners} listeners stayed behind`);
  });

  it('has no heap that grows with every change', () => {
    assert.ok(figures.heap / CHANGES < 15_000, `${figures.heap} bytes stayed behind`);
  });

  it('is not woken up by anything once nothing happens', () => {
    assert.deepEqual(figures.waiting, []);
    assert.ok(figures.idleCpu < 0.01, `${figures.idleCpu} seconds of script while nothing happened`);
  });
});
