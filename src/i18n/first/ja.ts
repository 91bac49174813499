import type { Locale } from '../locale.js';

/** Japanese. */
export const JAPANESE: Locale = {
  tag: 'ja',
  first: {
    'arrival.prompt': 'スクリーンリーダーモード: {on}を押します。オフにするには{off}を押します。',
    'arrival.on': 'スクリーンリーダーモードはオンです。メニューは{on}、オフにするには{off}を押します。',
    'toolbar.label': 'アクセシビリティ',
    'toolbar.skip': 'コンテンツへスキップ',
    'toolbar.open': 'アクセシビリティメニュー',
    'profile.on': 'スクリーンリーダーモードはオンです。',
    'profile.off': 'スクリーンリーダーモードはオフです。ページは元どおりです。',
  },
  later: async () => (await import('../locales/ja.js')).LATER_JAPANESE,
};
