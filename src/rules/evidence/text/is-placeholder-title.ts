/** What templates and editors put into a title until somebody writes one. */
const PLACEHOLDER =
  /^(insert title here|untitled( (document|page))?|(page )?title( (here|goes here|of (the|this) (page|document)))?|document|new (page|document|tab)( \d+)?|web ?page|(index|default)(\.(html?|php|aspx?|jsp))?|react app|vite( \+ [\w.]+| app)?|create next app|nuxt|angular|my (web ?site|app|page)|lorem ipsum.*)\.?$/i;

/** True for the title of a page that nobody has written yet. */
export const isPlaceholderTitle = (title: string): boolean => PLACEHOLDER.test(title);
