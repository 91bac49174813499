import type { Locale } from '../locale.js';

/** Korean. */
export const KOREAN: Locale = {
  tag: 'ko',
  first: {
    'arrival.prompt': '스크린 리더 모드: {on}을(를) 누르세요. 끄려면 {off}을(를) 누르세요.',
    'arrival.on': '스크린 리더 모드가 켜져 있습니다. 메뉴는 {on}, 끄기는 {off}입니다.',
    'toolbar.label': '접근성',
    'toolbar.skip': '본문으로 건너뛰기',
    'toolbar.open': '접근성 메뉴',
    'profile.on': '스크린 리더 모드가 켜졌습니다.',
    'profile.off': '스크린 리더 모드가 꺼졌습니다. 페이지가 원래대로 돌아왔습니다.',
  },
  later: async () => (await import('../locales/ko.js')).LATER_KOREAN,
};
