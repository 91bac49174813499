/** True for a control whose author says, or whose framework hears, that it opens a menu. */
export const opensMenu = (control: Element): boolean => control.matches(OPENER);

/** An empty value is none, and what opens as a grid or a tree is no menu. */
const OPENER = '[aria-haspopup=true], [aria-haspopup=menu], [data-toggle=dropdown], [data-bs-toggle=dropdown]';
