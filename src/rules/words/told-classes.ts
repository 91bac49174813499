/** Names that tell how something looks and where it stands, in the common frameworks: they say nothing of what it is. */
const LOOKS = new RegExp(
  [
    '^(font|fw|fs|bg|border|float|align|justify|offset|cursor|uk-text|uk-align|uk-float|d)-',
    // With any other word behind it, these tell of a text, an order and so on ("order-history").
    '^text-(left|right|center|start|end|justify|top|bottom|middle|primary|secondary|success|danger|warning|info|light|dark|muted|body)(-|$)',
    '^text-(white|black|base|xs|sm|md|lg|xl|small|medium|large|bold|italic|mono|(upper|lower|normal-)case|capitalize|hide|clip)(-|$)',
    '^text-(truncate|ellipsis|wrap|nowrap|break|decoration|reset|inherit|current|transparent|emphasis|opacity|shadow|bg)(-|$)',
    '^text-(\\[|\\d|[a-z]+-\\d)',
    '^order-(\\[|\\d|(first|last|none|xs|sm|md|lg|xl|xxl)(-|$))',
    '^(pull|self|items|object)-(left|right|top|bottom|center|start|end|auto|stretch|baseline|contain|cover|fill|none|xs|sm|md|lg|xl)(-|$)',
    '^(btn|btn-outline|badge|alert|label|table|panel|callout|link|is|has|list-group-item|button|size)-(info|danger|warning|medium)$',
    '^(place|list)-(items|content|self|group|inline|unstyled|none|item|disc|decimal|inside|outside)',
    '^(top|right|bottom|left|start|end|inset|translate)(-[xy])?-(\\d|\\[|auto|full|px|middle)',
    '^flex-(row|col|column|grow|shrink|fill|wrap|nowrap|auto|initial|none|xs|sm|md|lg|xl|\\d|\\[)',
    '^navbar-(left|right)$',
  ].join('|'),
  'i',
);

/** What is said in front of such a name to tell when it holds: "md:", "dark:hover:", "!", "-". */
const WHEN = /^(?:[^:]*:)*[!-]*/;

/** Names of states, unless they are what an icon is called. */
const STATE = /^(show|hide)$/i;

/** What an arrow belongs to ("user-list__arrow--left") is not where it leads. */
const BLOCK_OF_ARROW = /^(?!.*(prev|next|back|left|right).*__).*__(?=.*arrow)/;

/** The classes of an element that may tell what it is or does. */
export function toldClasses(classes: string): string {
  const names = classes.split(/\s+/).map((name) => name.replace(BLOCK_OF_ARROW, ''));
  const told = names.filter((name) => !LOOKS.test(name.replace(WHEN, '')));
  return told.filter((name) => !STATE.test(name) || names.includes('icon')).join(' ');
}
