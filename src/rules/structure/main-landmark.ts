import type { Reason } from '../../i18n/reasons.js';
import { setAttribute, type Edit } from '../../ledger/edit.js';
import { reference } from '../../ledger/reference.js';
import { fragmentOf } from '../../page/tree/fragment.js';
import { textOf } from '../../page/name/text.js';
import { isRendered } from '../../page/look/visibility.js';
import { isNavigation } from '../evidence/roles/is-navigation.js';
import { mainParts } from '../evidence/roles/main-parts.js';
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

const WHAT_IS_LEFT = 'all of the page that is neither header, navigation nor footer' satisfies Reason;

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
  const found = skippedTo(page) ?? called(page) ?? remaining(page) ?? several(page);
  if (!found) return undefined;
  const [main, evidence, others = []] = found;
  if ((element !== main && element.localName !== 'html') || !main.matches('div,section,td')) return undefined;
  return { edits: [setAttribute(main, 'role', 'main'), ...owning(main, others)], evidence };
}

type Found = readonly [main: Element, evidence: Reason, others?: readonly Element[]];

/** Nothing may be wrapped: the first box is the landmark, and the others are told to lie in it, where they follow it anyway. */
function owning(main: Element, others: readonly Element[]): readonly Edit[] {
  if (others.length === 0) return [];
  const references = others.map(reference);
  const ids = references.map(({ id }) => id).join(' ');
  return [...references.flatMap(({ edits }) => edits), setAttribute(main, 'aria-owns', ids)];
}

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
  const found = [...page.querySelectorAll(BY_NAME)].filter(
    (one) => isMain(one) && !one.parentElement?.closest(ONE_OF_MANY),
  );
  const [outer, ...others] = found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  return outer && others.length === 0 ? [outer, 'what its author calls it'] : undefined;
}

/** What there may be many of on a page has content of its own. */
const ONE_OF_MANY = ['post', 'comment', 'card', 'item', 'message', 'widget', 'slide', 'modal', 'popup', 'tab-pane']
  .map((name) => `:not(body):is(.${name}, [class^="${name}-"], [class*=" ${name}-"])`)
  .join();

/** The one child of the body that is no landmark, between those that are. */
function remaining(page: Document): Found | undefined {
  const children = [...page.body.children];
  if (!children.some((child) => child.matches('header,nav,footer,[role=banner],[role=navigation],[role=contentinfo]')))
    return undefined;
  const [only, ...others] = children.filter((child) => !child.matches(AROUND) && isRendered(child));
  if (!only || others.length > 0 || !isMain(only) || isNavigation(only)) return undefined;
  return [only, WHAT_IS_LEFT];
}

/** Boxes one after the other between the head and the foot of the page, none of which lies around the others. */
function several(page: Document): Found | undefined {
  const [first, ...others] = mainParts(page);
  if (!first || first.matches('[aria-label],[aria-labelledby],[aria-owns]') || !mayBeMain(first)) return undefined;
  // An id that another element has as well leads there.
  if (others.some((other) => other.id && page.getElementById(other.id) !== other)) return undefined;
  return [first, WHAT_IS_LEFT, others];
}

const isMain = (element: Element): boolean => mayBeMain(element) && textOf(element).length > 0;

const mayBeMain = (element: Element): boolean =>
  !element.closest(LANDMARKS) && !element.hasAttribute('role') && isRendered(element);
