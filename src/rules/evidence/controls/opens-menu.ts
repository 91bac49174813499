/** True for a control whose author says, or whose framework hears, that it opens a menu. */
export const opensMenu = (control: Element): boolean => control.matches(OPENER);

const OPENER =
  '[aria-haspopup]:not([aria-haspopup=false], [aria-haspopup=dialog], [aria-haspopup=listbox]), [data-toggle=dropdown], [data-bs-toggle=dropdown]';
