/** A line of a comment that tells which drawing of which set it is: "Heroicon name: outline/menu", ".../icons/icon/star". */
const NAMED = /icon.*[/:]\s*([\w-]+)\s*$/im;

/** What the comment before a drawing, or at its beginning, calls it; empty where there is none. Who copies one keeps where it is from. */
export function commentedName(drawing: Element): string {
  const nodes = [nodeBeside(drawing.previousSibling, 'previousSibling'), nodeBeside(drawing.firstChild, 'nextSibling')];
  const comment = nodes.find((node) => node?.nodeType === Node.COMMENT_NODE);
  return NAMED.exec(comment?.textContent ?? '')?.[1] ?? '';
}

/** The first node in this direction that is more than space between lines. */
function nodeBeside(node: ChildNode | null, direction: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let at = node;
  while (at?.nodeType === Node.TEXT_NODE && at.textContent?.trim() === '') at = at[direction];
  return at;
}
