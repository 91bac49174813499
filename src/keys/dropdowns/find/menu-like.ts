/** What can be chosen in a menu. */
const CHOICES = 'a, button, [role=menuitem], [role=option], [role=button]';

/** How much of a menu's text is in its choices, at the least. */
const SHARE = 0.5;

/** True for a list of links or other choices with little beside them: not for an article, a form or a dialog that happens to be hidden. */
export function isMenuLike(panel: Element): boolean {
  if (
    /^(li|a|button|span|dialog|form)$/.test(panel.localName) ||
    panel.closest('[role=dialog], dialog, [role=tabpanel]')
  )
    return false;
  const choices = [...panel.querySelectorAll(CHOICES)];
  if (choices.length === 0) return isOptionList(panel);
  return lengthOf(choices) >= SHARE * lengthOf([panel]);
}

/** True for a list without links: the options of a select that is made of lists or boxes. */
export function isOptionList(panel: Element): boolean {
  const options = optionsOf(panel);
  return (
    options.length > 1 &&
    options.every((option) => lengthOf([option]) > 0 && option.querySelector('p, ul, ol, h2, h3, h4, img') === null)
  );
}

/** Boxes of the same kind with short texts. */
export function optionsOf(panel: Element): HTMLElement[] {
  const list = /^(ul|ol)$/.test(panel.localName) ? panel : (panel.querySelector('ul, ol') ?? panel);
  const children = [...list.children] as HTMLElement[];
  const [first] = children;
  return first &&
    /^(li|div|span)$/.test(first.localName) &&
    children.every((child) => isLike(child, first) && lengthOf([child]) < 60)
    ? children
    : [];
}

/** The head of a calendar and its days are two parts of one thing: choices share a class, or are built alike. */
function isLike(child: Element, first: Element): boolean {
  if (child.localName !== first.localName) return false;
  return (
    child.childElementCount === first.childElementCount ||
    [...child.classList].some((name) => first.classList.contains(name))
  );
}

function lengthOf(elements: readonly Element[]): number {
  return elements.reduce((sum, { textContent }) => sum + textContent.replace(/\s+/g, '').length, 0);
}
