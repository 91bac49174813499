import type { Locale } from '../locale.js';

/** Chinese in simplified characters. */
export const CHINESE: Locale = {
  tag: 'zh',
  first: {
    'arrival.prompt': '屏幕阅读器模式：请按 {on}。要关闭，请按 {off}。',
    'arrival.on': '屏幕阅读器模式已打开。打开菜单请按 {on}，关闭请按 {off}。',
    'toolbar.label': '无障碍',
    'toolbar.skip': '跳到内容',
    'toolbar.open': '无障碍菜单',
    'profile.on': '屏幕阅读器模式已打开。',
    'profile.off': '屏幕阅读器模式已关闭。页面已恢复原样。',
  },
  later: async () => (await import('../locales/zh.js')).LATER_CHINESE,
};
