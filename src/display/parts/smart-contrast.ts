import { addSheet, setAttribute } from '../../ledger/edit.js';
import { groundOf } from '../contrast/ground-of.js';
import { contrastRatio } from '../contrast/ratio.js';
import { readableInk } from '../contrast/readable-ink.js';
import { hex, over, rgba } from '../contrast/rgba.js';
import type { Tree } from '../scene.js';
import type { Play } from '../stage.js';
import { Covers } from './covers.js';
import { hasText } from './has-text.js';
import { inTurn } from './in-turn.js';

/** Names the colour that an element's text gets. */
const INK = 'data-curb-cut-ink';

/** Changes the colour of text that fails its ratio (WCAG 1.4.3) on the colour behind it, just as far as needed, and no other. */
export const smartContrast: Play<true> = async (_value, stage, signal) => {
  const covers = new Covers();
  const failing = new Map<Element, Better>();
  const inks = new Map<Tree, Set<string>>();
  await inTurn(stage.scene, { each, after }, signal);

  function each(element: Element): void {
    covers.note(element);
    stage.undo(element);
    const better = hasText(element) && betterInk(element);
    if (better) failing.set(element, better);
  }

  function after(): void {
    covers.measure();
    const certain = [...failing].filter(([element, { ground }]) => !covers.lieUnder(element, ground));
    for (const [element, { ink }] of certain) {
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

/** A colour that can be read, and the element on whose background it can. */
interface Better {
  readonly ink: string;
  readonly ground: Element | undefined;
}

/** Text that is transparent is drawn by other means, and text of what cannot be used needs no contrast. */
function betterInk(element: Element): Better | undefined {
  const style = getComputedStyle(element);
  const ink = rgba(style.color);
  if (ink[3] === 0 || rgba(style.webkitTextFillColor)[3] === 0 || element.matches(':disabled')) return undefined;
  const ground = groundOf(element);
  if (!ground) return undefined;
  const seen = over(ink, ground.colour);
  const needed = isLarge(style) ? 3 : 4.5;
  if (contrastRatio(seen, ground.colour) >= needed) return undefined;
  return { ink: hex(readableInk(seen, ground.colour, needed)), ground: ground.element };
}

/** 18 points, or 14 in bold (WCAG 2.2, large scale). */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
