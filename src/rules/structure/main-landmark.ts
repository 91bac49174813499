import type { Reason } from '../../i18n/reasons.js';
import { setAttribute } from '../../ledger/edit.js';
import { fragmentOf } from '../../page/tree/fragment.js';
import { textOf } from '../../page/name/text.js';
import { isRendered } from '../../page/look/visibility.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

/** Ids and classes by which authors call the part of the page that is about its subject. */
const CALLED =
  'main|content|main-content|maincontent|page-content|site-content|primary|main_content|mainContent|pageContent'.split(
    '|',
  );
const BY_NAME = CALLED.flatMap((name) => [`#${name}`, `.${name}`]).join();
const LANDMARKS =
  'header,nav,footer,aside,form,article,main,search,[role=banner],[role=navigation],[role=contentinfo],[role=complementary],[role=main]';
const AROUND =
  'header,nav,footer,aside,script,style,link,template,noscript,iframe,dialog,curb-cut,[role],[hidden],[aria-hidden=true],a,svg';

/** A page without a main landmark gets one where it is plain what it is. */
export const mainLandmark: Rule = {
  id: 'main-landmark',
  wcag: ['1.3.1', '2.4.1'],
  confidence: 'inferred',
  kinds: ['document', 'identified'],
  selector: `html,${BY_NAME}`,
  watches: [],
  soundIf: [],
  repair,
};

function repair(element: Element, context: RuleContext): Finding | undefined {
  const page = element.ownerDocument;
  // What a frame shows is not what the page is about.
  if (page.querySelector('main,[role~=main]') || context.page.all('document')[0] !== page.documentElement)
    return undefined;
  const found = skippedTo(page) ?? called(page) ?? remaining(page);
  if (!found) return undefined;
  const [main, evidence] = found;
  if ((element !== main && element.localName !== 'html') || !main.matches('div,section,td')) return undefined;
  return { edits: [setAttribute(main, 'role', 'main')], evidence };
}

type Found = readonly [main: Element, evidence: Reason];

/** Where a skip link leads. */
function skippedTo(page: Document): Found | undefined {
  const links = [...page.querySelectorAll('body a[href^="#"]')].slice(0, 5);
  const link = links.find((one) =>
    /\b(skip|jump|content|inhalt|contenu|contenido|inhoud|contenuto|conteúdo)\b/i.test(one.textContent),
  );
  const target = link && page.getElementById(fragmentOf(link));
  return target && isMain(target) ? [target, 'the skip link that leads there'] : undefined;
}

function called(page: Document): Found | undefined {
  const found = [...page.querySelectorAll(BY_NAME)].filter(isMain);
  const [outer, ...others] = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  return outer && others.length === 0 ? [outer, 'what its author calls it'] : undefined;
}

/** The one child of the body that is no landmark, between those that are. */
function remaining(page: Document): Found | undefined {
  const children = [...page.body.children];
  if (!children.some((child) => child.matches('header,nav,footer,[role=banner],[role=navigation],[role=contentinfo]')))
    return undefined;
  const [only, ...others] = children.filter((child) => !child.matches(AROUND) && isRendered(child));
  if (!only || others.length > 0 || !isMain(only) || isNavigation(only)) return undefined;
  return [only, 'all of the page that is neither header, navigation nor footer'];
}

function isMain(element: Element): boolean {
  if (element.closest(LANDMARKS) || element.hasAttribute('role') || !isRendered(element)) return false;
  return textOf(element).length > 0;
}

/** Most of what it says is said in a navigation landmark: the box of a menu bar, whatever is around that. */
function isNavigation(element: Element): boolean {
  const { length } = textOf(element);
  return [...element.querySelectorAll('nav, [role=navigation]')].some((menu) => textOf(menu).length * 2 > length);
}
