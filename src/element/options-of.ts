import { POSITIONS, type Options, type Position } from '../settings/options.js';

/** Reads the owner's options from the element's attributes; what is absent or unknown is the default. */
export function optionsOf(element: Element): Options {
  const get = (name: string): string => element.getAttribute(name) ?? '';
  return {
    lang: get('lang'),
    contact: get('contact'),
    statement: get('statement'),
    position: oneOf<Position>(get('position'), POSITIONS),
    repair: oneOf(get('repair'), ['always', 'on-request', 'off'] as const),
    images: oneOf(get('images'), ['on-request', 'off'] as const),
    assets: new URL(get('assets') || './assets/', get('assets') ? document.baseURI : import.meta.url).href,
    altManifest: get('alt-manifest'),
    quickKeys: oneOf(get('quick-keys'), ['on', 'off'] as const),
    hideLauncher: element.hasAttribute('hide-launcher'),
    storageKey: get('storage-key') || 'curb-cut',
  };
}

/** The value if it is one of those allowed, else the first of them. */
function oneOf<Value extends string>(value: string, allowed: readonly Value[]): Value {
  return allowed.find((one) => one === value) ?? allowed[0]!;
}
