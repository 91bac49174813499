import type { Locale } from '../locale.js';

/** Vietnamese. */
export const VIETNAMESE: Locale = {
  tag: 'vi',
  first: {
    'arrival.prompt': 'Chế độ trình đọc màn hình: nhấn {on}. Để tắt, nhấn {off}.',
    'arrival.on': 'Chế độ trình đọc màn hình đang bật. Để mở trình đơn, nhấn {on}. Để tắt, nhấn {off}.',
    'toolbar.label': 'Trợ năng',
    'toolbar.skip': 'Chuyển đến nội dung',
    'toolbar.open': 'Trình đơn trợ năng',
    'profile.on': 'Chế độ trình đọc màn hình đang bật.',
    'profile.off': 'Chế độ trình đọc màn hình đã tắt. Trang trở lại như cũ.',
  },
  later: async () => (await import('../locales/vi.js')).LATER_VIETNAMESE,
};
