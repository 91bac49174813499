import type { Reason } from '../../../i18n/reasons.js';
import { fragmentOf } from '../../../page/tree/fragment.js';
import { textOf } from '../../../page/name/text.js';
import { isRendered } from '../../../page/look/visibility.js';
import { holdsFoot } from './holds-foot.js';
import { isNavigation } from './is-navigation.js';
import { EDGE, lengthOf, mainParts } from './main-parts.js';
import { ONE_OF_MANY } from './one-of-many.js';

/** What the page is about: one box, or the first of several that follow each other, and how that is known. */
export interface MainClue {
  readonly main: Element;
  /** Boxes behind it that belong to it as well. */
  readonly others: readonly Element[];
  readonly evidence: Reason;
}

/** Ids and classes by which authors call the part of the page that is about its subject. */
const CALLED =
  'main|content|main-content|maincontent|page-content|site-content|primary|main_content|mainContent|pageContent'.split(
    '|',
  );
/** Selects what is called so. */
export const CALLED_MAIN = CALLED.flatMap((name) => [`#${name}`, `.${name}`]).join();
const LANDMARKS =
  'header,nav,footer,aside,form,article,main,search,[role=banner],[role=navigation],[role=contentinfo],[role=complementary],[role=main]';
const AROUND =
  'header,nav,footer,aside,script,style,link,template,noscript,iframe,dialog,curb-cut,[role],[hidden],[aria-hidden=true],a,svg';

const WHAT_IS_LEFT = 'all of the page that is neither header, navigation nor footer' satisfies Reason;

/** The part of the page that is the main one, where that is plain: the surest way to tell comes first. */
export const mainClue = (page: Document): MainClue | undefined =>
  skippedTo(page) ?? called(page) ?? remaining(page) ?? several(page);

/** Where a skip link leads. */
function skippedTo(page: Document): MainClue | undefined {
  const links = [...page.querySelectorAll('body a[href^="#"]')].slice(0, 5);
  const link = links.find((one) =>
    /\b(skip|jump|content|inhalt|contenu|contenido|inhoud|contenuto|conteúdo)\b/i.test(one.textContent),
  );
  const target = link && page.getElementById(fragmentOf(link));
  return target && isMain(target)
    ? { main: target, others: [], evidence: 'the skip link that leads there' }
    : undefined;
}

function called(page: Document): MainClue | undefined {
  const found = [...page.querySelectorAll(CALLED_MAIN)].filter(
    (one) => isMain(one) && !one.parentElement?.closest(ONE_OF_MANY),
  );
  const [main, ...more] = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  if (!main || more.length > 0 || !(CALLED.includes(main.id) || holdsMuch(main, page))) return undefined;
  return { main, others: [], evidence: 'what its author calls it' };
}

/** A class serves for parts of parts as well: what is the main one holds at least that much of what stands between the head and the foot. */
function holdsMuch(main: Element, { body }: Document): boolean {
  const edges = [...body.querySelectorAll(EDGE)].filter(
    (edge) => !main.contains(edge) && !edge.parentElement?.closest(EDGE),
  );
  return lengthOf([main]) >= LEAST_SHARE * (lengthOf([body]) - lengthOf(edges));
}

const LEAST_SHARE = 1 / 3;

/** The one child of the body that is no landmark, between those that are. */
function remaining(page: Document): MainClue | undefined {
  const children = [...page.body.children];
  if (!children.some((child) => child.matches(EDGE))) return undefined;
  const [main, ...more] = children.filter((child) => !child.matches(AROUND) && isRendered(child));
  if (!main || more.length > 0 || !isMain(main) || isNavigation(main)) return undefined;
  return { main, others: [], evidence: WHAT_IS_LEFT };
}

/** Boxes one after the other between the head and the foot of the page, none of which lies around the others. */
function several(page: Document): MainClue | undefined {
  const [main, ...others] = mainParts(page);
  if (!main || main.matches('[aria-label],[aria-labelledby],[aria-owns]') || !mayBeMain(main)) return undefined;
  // An id that another element has as well leads there.
  if (others.some((other) => other.id && page.getElementById(other.id) !== other)) return undefined;
  return { main, others, evidence: WHAT_IS_LEFT };
}

const isMain = (element: Element): boolean => mayBeMain(element) && textOf(element).length > 0 && !holdsFoot(element);

const mayBeMain = (element: Element): boolean =>
  !element.closest(LANDMARKS) && !element.hasAttribute('role') && isRendered(element);
