/**
 * True where what stands beside an element, or beside the nearest box around it that has anything of that kind beside it, says the same: that
 * tells of none of them. `said` answers with what one beside it says; nothing where it is not of that kind.
 */
export function isSaidBeside(element: Element, text: string, said: (beside: Element) => string | undefined): boolean {
  for (let part: Element | null = element; part; part = part.parentElement) {
    const texts = [part.previousElementSibling, part.nextElementSibling]
      .map((beside) => beside && said(beside))
      .filter((told) => !!told);
    if (texts.length > 0) return texts.includes(text);
  }
  return false;
}
