import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';

const folder = join(root, '..', 'shared', 'conformance', 'dev');
const path = '/corpus/';

/** Pages that others made, which lie beside the project and not in it: served as they are, or with our script tag where the address asks for it. */
export const corpus = {
  folders: { [path]: folder },
  isThere: () => existsSync(folder),
  has: ({ page }) => `/${page}`.startsWith(path),
  edit: (content, url) =>
    url.startsWith(path) && url.endsWith('.html?overlay=on')
      ? content.toString().replace(/<head>/i, `$&<script type="module" src="/curb-cut/curb-cut.js"></script>`)
      : content,
};
