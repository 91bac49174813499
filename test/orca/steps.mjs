/** What holds on any page: the prompt at the first tab stop, and Alt+1 with the menu that it opens and leaves. */
export const menu = [
  { what: 'the quick menu', key: 'Alt+1', only: /Screen-reader mode is on\.\s*Type to filter/ },
  { what: 'the places of the page', key: 'ArrowDown', until: 'Type to filter', only: /Places on this page/ },
];
const prompt = { what: 'the prompt on arrival', key: 'Tab', only: /Screen-reader mode: press Alt\+1/ };
const wayBack = { what: 'the way back', key: 'Escape', only: /For the menu, press Alt\+1/ };
export const anywhere = [prompt, ...menu, wayBack];

/** Letters come through to the page in Orca's focus mode, which it leaves by itself on whatever is no field. */
export const focusMode = { key: 'Orca+a' };
