import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root.mjs';

/** Sites that npm carries, with a page of each that holds most of what such a site has. */
const REAL = [
  ['startbootstrap-agency', 'dist/index.html'],
  ['startbootstrap-creative', 'dist/index.html'],
  ['startbootstrap-freelancer', 'dist/index.html'],
  ['startbootstrap-modern-business', 'dist/index.html'],
  ['startbootstrap-shop-homepage', 'dist/index.html'],
  ['startbootstrap-sb-admin-2', 'index.html'],
  ['gentelella', 'dist/production/profile.html'],
  ['uikit', 'tests/article.html'],
  ['uikit', 'tests/form.html'],
];

const DEMO = ['index.html', 'what-to-expect.html', 'contact.html', 'gallery.html'];

/** The pages to play: those of the demo, and the real ones in `folder`; `missing` names the packages that are not there. */
export function sitesIn(folder) {
  const demo = DEMO.map((path) => ({ name: `demo/${path}`, folder: join(root, 'demo'), path }));
  const real = REAL.map(([name, path]) => ({ name: `${name}/${path}`, folder: join(folder ?? '', name), path }));
  const isThere = ({ folder: its, path }) => folder !== undefined && existsSync(join(its, path));
  return {
    found: [...demo, ...real.filter(isThere)],
    missing: [...new Set(real.filter((site) => !isThere(site)).map(({ name }) => name.split('/')[0]))],
  };
}
