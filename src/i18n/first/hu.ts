import type { Locale } from '../locale.js';

/** Hungarian. */
export const HUNGARIAN: Locale = {
  tag: 'hu',
  first: {
    'arrival.prompt': 'Képernyőolvasó mód: nyomja le: {on}. Kikapcsoláshoz nyomja le: {off}.',
    'arrival.on': 'A képernyőolvasó mód be van kapcsolva. Menü: {on}, kikapcsolás: {off}.',
    'toolbar.label': 'Akadálymentesség',
    'toolbar.skip': 'Ugrás a tartalomra',
    'toolbar.open': 'Akadálymentességi menü',
    'profile.on': 'A képernyőolvasó mód be van kapcsolva.',
    'profile.off': 'A képernyőolvasó mód ki van kapcsolva. Az oldal olyan, mint volt.',
  },
  later: async () => (await import('../locales/hu.js')).LATER_HUNGARIAN,
};
