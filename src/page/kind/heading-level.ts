/** A heading's level as assistive technology is told it; 2 where nobody says, as in browsers. */
export function headingLevel(heading: Element): number {
  const given = Number(heading.getAttribute('aria-level'));
  return Number.isInteger(given) && given > 0 ? given : (tagLevel(heading) ?? 2);
}

/** The level that the tag gives; `undefined` for headings by role. */
export function tagLevel({ localName }: Element): number | undefined {
  return /^h[1-6]$/.test(localName) ? Number(localName[1]) : undefined;
}
