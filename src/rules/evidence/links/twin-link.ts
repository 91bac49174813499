import { labelText } from '../text/label-text.js';
import { certain, type Clue } from '../clue.js';
import { seenText } from '../text/seen-text.js';

/** How far around a link its twin may be. */
const LEVELS = 3;

/** Another link near this one that leads to the same place and says so. */
function twinOf(link: Element): Element | undefined {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#') || href.startsWith('javascript:')) return undefined;
  let around = link.parentElement;
  for (let level = 0; level < LEVELS && around && !around.matches('body, main, nav, ul, header, footer'); level++) {
    const twin = sameIn(around, link, href);
    if (twin) return twin;
    around = around.parentElement;
  }
  return around ? sameBeside(link, href) : undefined;
}

/** The twin's text. */
export function twinClue(link: Element): Clue | undefined {
  const twin = twinOf(link);
  const text = twin && labelText(seenText(twin));
  return text ? certain(text, 'a link beside it to the same place', [twin]) : undefined;
}

function sameIn(around: Element, link: Element, href: string): Element | undefined {
  // One selector for all links: the browser reads each that it has not met before, and forgets others for it.
  return [...around.querySelectorAll('a[href]')].find(
    (other) => other !== link && other.getAttribute('href') === href && seenText(other) !== '',
  );
}

function sameBeside(link: Element, href: string): Element | undefined {
  return (
    [link.nextElementSibling, link.previousElementSibling].find(
      (other) => other?.localName === 'a' && other.getAttribute('href') === href && seenText(other) !== '',
    ) ?? undefined
  );
}
