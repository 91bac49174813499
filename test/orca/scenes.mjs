/** What holds on any page: the prompt on arrival, and Alt+1 with the menu that it opens and leaves. */
const anywhere = [
  { what: 'the prompt on arrival', key: 'Tab', only: /Screen-reader mode: press Alt\+1/ },
  { what: 'the quick menu', key: 'Alt+1', only: /Accessibility menu dialog/ },
  { what: 'the places of the page', key: 'ArrowDown', only: /Places on this page/ },
  { what: 'the way back', key: 'Escape', only: /For the menu, press Alt\+1/ },
];

/** Orca's own key finds headings on any page; ours are heard once its focus mode lets them through. */
const headings = [
  { what: 'the next heading by Orca itself', key: 'h', both: /heading level \d/i },
  { what: 'focus mode', key: 'Orca+a', both: /focus mode|browse mode/i },
  { what: 'the next heading by H', key: 'h', only: /Heading level \d, .+, \d+ of \d+/ },
  { what: 'the next button by B', key: 'b', only: /, \d+ of \d+/ },
];

/**
 * What Orca is asked to read: pages of the demo with steps, taken with the overlay and without. `only` must be said with it and never without
 * it, `both` with and without; each is looked for in all that is said on the page, because Orca may say it a key later.
 */
export const scenes = [
  { name: 'Home', page: 'index.html', steps: [...anywhere, ...headings] },
  { name: 'Booking', page: 'contact.html', steps: anywhere },
  { name: 'Questions', page: 'questions.html', steps: anywhere },
];
