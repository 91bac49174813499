import { addSheet, setAttribute } from '../../ledger/edit.js';
import { groundOf } from '../contrast/ground-of.js';
import { contrastRatio } from '../contrast/ratio.js';
import { readableInk } from '../contrast/readable-ink.js';
import { hex, over, rgba } from '../contrast/rgba.js';
import type { Tree } from '../scene.js';
import type { Play } from '../stage.js';
import { Covers } from './covers.js';
import { inTurn } from './in-turn.js';

/** Names the colour that an element's text gets. */
const INK = 'data-curb-cut-ink';

/** Changes the colour of text that fails its ratio (WCAG 1.4.3) on the colour behind it, just as far as needed, and no other. */
export const smartContrast: Play<true> = async (_value, stage, signal) => {
  const covers = new Covers();
  const failing = new Map<Element, string>();
  const inks = new Map<Tree, Set<string>>();
  await inTurn(stage.scene, { each, after }, signal);

  function each(element: Element): void {
    covers.note(element);
    stage.undo(element);
    const ink = hasText(element) && betterInk(element);
    if (ink) failing.set(element, ink);
  }

  function after(): void {
    for (const [element, ink] of failing) {
      if (covers.lieUnder(element)) continue;
      const tree = element.getRootNode() as Tree;
      if (!inks.get(tree)?.has(ink)) give(tree, ink);
      stage.write(element, setAttribute(element, INK, ink));
    }
    failing.clear();
  }

  function give(tree: Tree, ink: string): void {
    const all = (inks.get(tree) ?? new Set()).add(ink);
    inks.set(tree, all);
    stage.write(holderOf(tree), addSheet(tree, `@layer curb-cut{[${INK}="${ink}"]{color:${ink}!important}}`));
  }
};

const holderOf = (tree: Tree): Element => ('host' in tree ? tree.host : tree.documentElement);

function hasText(element: Element): boolean {
  if (element.matches('input:not([type="color"], [type="range"], [type="checkbox"], [type="radio"]), textarea, select'))
    return true;
  return Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
  );
}

/** Text that is transparent is drawn by other means, and text of what cannot be used needs no contrast. */
function betterInk(element: Element): string | undefined {
  const style = getComputedStyle(element);
  const ink = rgba(style.color);
  if (ink[3] === 0 || rgba(style.webkitTextFillColor)[3] === 0 || element.matches(':disabled')) return undefined;
  const ground = groundOf(element);
  if (!ground) return undefined;
  const seen = over(ink, ground);
  const needed = isLarge(style) ? 3 : 4.5;
  return contrastRatio(seen, ground) < needed ? hex(readableInk(seen, ground, needed)) : undefined;
}

/** 18 points, or 14 in bold (WCAG 2.2, large scale). */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
