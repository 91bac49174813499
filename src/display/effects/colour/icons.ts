import { plainGround } from '../../contrast/ground-of.js';
import { contrastRatio } from '../../contrast/ratio.js';
import { readableInk } from '../../contrast/readable-ink.js';
import { hex, over, rgba } from '../../contrast/rgba.js';
import { flatTreeParent } from '../../../support/elements/flat-tree-parent.js';
import type { EffectContext } from '../effect.js';
import { ICON, SURFACE } from '../../sheet/colours.js';
import { Marks } from '../marks.js';
import type { LieUnder } from './covers.js';
import { isIcon } from './is-icon.js';
import { isInPicture } from './is-in-picture.js';
import { plainPaint, type Paint } from './plain-paint.js';

/** The ratio that graphics need (WCAG 2.2, 1.4.11). */
const RATIO = 3;

/**
 * Icons keep their own colour on a new background, or get the nearest one that can be seen on it: a full star stays different from an empty one,
 * and a dark drawing does not vanish in the dark. `note` every element first, then `judge`.
 */
export class Icons {
  readonly #ground: string;
  readonly #marks: Marks;
  readonly #met = new Set<Element>();

  constructor(context: EffectContext, ground: string) {
    this.#ground = ground;
    this.#marks = new Marks(context, ICON);
  }

  /** Remembers the element, if it is an icon. */
  note(element: Element): void {
    if (isIcon(element)) this.#met.add(element);
  }

  /**
   * Judges the icons that were noted, except those that lie on a picture or were given a background of their own: how they look there cannot be
   * told. Icons inside a picture that stays keep their colour, which was made for it.
   */
  judge(lieUnder: LieUnder): void {
    const icons = [...this.#met].filter((icon) => !icon.hasAttribute(SURFACE) && !lieUnder(icon));
    this.#met.clear();
    const kept = new Set(icons.filter(isInPicture));
    const paints = icons.map((icon) => (kept.has(icon) ? undefined : plainPaint(icon)));
    for (const icon of icons) this.#marks.give(icon, 'own', () => '');
    // Everything is read before anything is written again.
    const colours = icons.map(ownColour);
    icons.forEach((icon, index) => this.#settle(icon, colours[index], kept.has(icon)));
    for (const paint of paints) if (paint) this.#repaint(paint);
  }

  /** An icon that has the colour of the text around it goes on with that. */
  #settle(icon: Element, colour: string | undefined, isKept: boolean): void {
    const better = colour && !isKept && this.#better(colour);
    if (colour && !better) return;
    this.#marks.takeBack(icon);
    if (better) this.#give(icon, ['color'], better);
  }

  #repaint({ colour, parts }: Paint): void {
    const better = this.#better(colour);
    if (better) for (const [part, properties] of parts) this.#give(part, properties, better);
  }

  /** `undefined` for a colour that can be seen on the ground. */
  #better(colour: string): string | undefined {
    const ground = plainGround(rgba(this.#ground));
    const seen = over(rgba(colour), ground.colour);
    return contrastRatio(seen, ground.colour) < RATIO ? hex(readableInk(seen, ground, RATIO)) : undefined;
  }

  #give(element: Element, properties: readonly string[], ink: string): void {
    const looks = properties.map((property) => `${property}:${ink}!important`).join(';');
    const rule = (selector: string): string => `@layer curb-cut{${selector}{${looks}}}`;
    this.#marks.give(element, `${properties.join(' ')} ${ink}`, rule);
  }
}

/** The icon's colour, where it differs from that of its surroundings. */
function ownColour(icon: Element): string | undefined {
  const around = flatTreeParent(icon);
  const { color } = getComputedStyle(icon);
  return around && getComputedStyle(around).color !== color ? color : undefined;
}
