import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { images } = JSON.parse(readFileSync('demo/alt-manifest.json', 'utf8'));

describe('texts for the images of the demo (npm run describe:demo writes them)', () => {
  for (const { url, hash } of images) {
    it(`belong to ${url} as it is`, () => {
      const digest = createHash('sha256')
        .update(readFileSync(`demo${url}`))
        .digest('hex');
      assert.equal(digest.slice(0, hash.length), hash);
    });
  }
});
