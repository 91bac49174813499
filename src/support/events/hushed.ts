const FOCUS_EVENTS = ['blur', 'focusout', 'focus', 'focusin'] as const;

/** Does the work while the page hears no focus events. */
export function hushed<Result>(view: Window | null, work: () => Result): Result {
  for (const type of FOCUS_EVENTS) view?.addEventListener(type, hush, true);
  try {
    return work();
  } finally {
    for (const type of FOCUS_EVENTS) view?.removeEventListener(type, hush, true);
  }
}

const hush = (event: Event): void => {
  event.stopImmediatePropagation();
};
