import { anywhere, focusMode, menu } from './steps.mjs';

/** Where a positive tabindex of the page brings Tab into a field first, Alt+1 is heard there as well. Back in it, Orca may say nothing. */
const fromField = [{ what: 'the first field', key: 'Tab', both: /First name.* entry/ }, ...menu, { key: 'Escape' }];

/** Orca's own key finds headings on any page; ours are heard once its focus mode lets them through. */
const headings = [
  { what: 'the next heading by Orca itself or by H', key: 'h', both: /heading level \d/i },
  focusMode,
  { what: 'the next heading by H', key: 'h', only: /Heading level \d, .+, \d+ of \d+/ },
];

/** Orca stays in its focus mode on a menu button. The field comes last: in a field, letters are what they are. */
const letters = [
  { what: 'the next button by B', key: 'b', only: /Sections, 1 of \d/ },
  { what: 'the next graphic by G', key: 'g', only: /The ferry, \d of \d/ },
  focusMode,
  { what: 'the next menu by M', key: 'm', only: /Navigation, 1 of \d/ },
  focusMode,
  { what: 'the next field by F', key: 'f', only: /Search the archive, 1 of 1/ },
];

/**
 * What Orca is asked to read: pages of the demo, and pages made like the templates of other sites, each with steps, taken with the overlay and
 * without. `only` must be said with it and never without it, `both` with and without, when the key is pressed or the next one is; each of
 * several.
 */
export const scenes = [
  { name: 'Home', page: 'index.html', steps: [...anywhere, ...headings] },
  { name: 'Booking', page: 'contact.html', steps: fromField },
  { name: 'Questions', page: 'questions.html', steps: anywhere },
  { name: 'News', page: 'pages/news.html', steps: [...anywhere, ...letters] },
  {
    name: 'Shop: a link with an icon alone',
    page: 'pages/shop.html',
    steps: [...anywhere, { what: 'the name of the link', key: 'Tab', only: /cart link/i }],
  },
  {
    name: 'Letters: a field with its label beside it',
    page: 'pages/newsletter.html',
    steps: [...anywhere, { what: 'the name of the field', key: 'Tab', only: /Your e-mail entry/ }],
  },
  {
    name: 'Sign in: an error on submit',
    page: 'pages/sign-in.html',
    steps: [...anywhere, { key: 'Tab' }, { what: 'the error', key: 'Enter', only: /Please enter your card number/ }],
  },
  {
    name: 'Visits: a popup',
    page: 'pages/visits.html',
    steps: [
      ...anywhere,
      { what: 'the button', key: 'Tab', only: /Cancel a visit push button/ },
      // Orca reads a dialog with text in it, where others say its name and role.
      {
        what: 'the popup',
        key: 'Enter',
        only: [/Cancel this visit\? We will write/, /close the dialog, press Escape/],
      },
      { what: 'the way out', key: 'Escape', only: /Cancel a visit.* push button/ },
    ],
  },
  {
    name: 'Hours: an image of text',
    page: 'pages/hours.html',
    steps: [
      ...anywhere,
      { what: 'what is written in the image', key: 'g', until: 'Image with text', only: /Image with text/ },
    ],
  },
];
