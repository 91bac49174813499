/** Names that tell how something looks and where it stands, in the common frameworks: they say nothing of what it is. */
const LOOKS = new RegExp(
  [
    '^(text|font|fw|fs|bg|border|float|pull|align|justify|items|self|order|offset|object|cursor|uk-text|uk-align|uk-float|d)-',
    '^(btn|btn-outline|badge|alert|label|table|panel|callout|link|is|has|list-group-item|button|size)-(info|danger|warning|medium)$',
    '^(place|list)-(items|content|self|group|inline|unstyled|none|item|disc|decimal|inside|outside)',
    '^(top|right|bottom|left|start|end|inset|translate)(-[xy])?-(\\d|\\[|auto|full|px|middle)',
    '^navbar-(left|right)$',
  ].join('|'),
  'i',
);

/** What is said in front of such a name to tell when it holds: "md:", "dark:hover:", "!", "-". */
const WHEN = /^(?:[^:]*:)*[!-]*/;

/** Names of states, unless they are what an icon is called. */
const STATE = /^(show|hide)$/i;

/** The classes of an element that may tell what it is or does. */
export function toldClasses(classes: string): string {
  const names = classes.split(/\s+/);
  const told = names.filter((name) => !LOOKS.test(name.replace(WHEN, '')));
  return told.filter((name) => !STATE.test(name) || names.includes('icon')).join(' ');
}
