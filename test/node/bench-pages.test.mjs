import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servePages } from '../../scripts/bench/serve-pages.mjs';
import { peers } from '../../scripts/bench/peers.mjs';

test('the bench serves a page with each of the others on it, and counts the bytes of their scripts', async () => {
  const { origin, takeBytes, close } = await servePages();
  for (const { name, script } of peers) {
    const page = await (await fetch(`${origin}/1000/${name}`)).text();
    assert.ok(page.includes(script), name);
    assert.equal(takeBytes(), 0, name);
    const { ok } = await fetch(new URL(/src="([^"]+)"/.exec(script)[1], origin));
    assert.ok(ok && takeBytes() > 1000, name);
  }
  close();
});
