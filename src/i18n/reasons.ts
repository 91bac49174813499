/**
 * Why something in the page was changed, how that was done where no attribute tells it, and what was left to the owner: every sentence of
 * ours that the list of changes quotes. Each is its own key; `{1}` is filled in, between “ ” with what stands in the page. Other
 * languages: reasons/, one file each.
 */
export const REASONS = [
  // What an element is, has or says.
  'its “{1}”',
  'its role “{1}”',
  'an icon font that draws its text',
  'its label',
  'what its author calls it, and its place',
  'its place among others like it',
  'it answers clicks',
  'what it does',
  'what is around it',
  'the text beside it',
  'what opens it',
  'which list is open',
  'what is in it',
  'what the page marks as wrong',
  'what the visitor did',
  'a dialog that is open',
  'its address',
  'its caption',
  'its constraints',
  'its file name',
  'its file, which only keeps things apart',
  'its first option',
  'its heading',
  'its icon',
  'its pointer cursor',
  'its size on the page',
  'more in it than it shows',
  'nothing in it to read or to hear',
  'the words on it',
  'what it refers to',
  'what its author calls it',
  'where it leads',
  'words hidden in it',
  'the class that a press gives and takes',
  // What is around it.
  'a first row that is all bold',
  'a heading of the page',
  'a link beside it to the same place',
  'the headers of its row and column',
  'the heading before it',
  'the place of the cells in the table',
  'the same words beside it',
  'the star beside its label',
  'links to parts beside each other, of which one is shown',
  'a handle on a track',
  'it is hidden, and its label is not',
  'it shows what is hidden beside it',
  'whether it is open',
  // What the page as a whole says.
  'all of the page that is neither header, navigation nor footer',
  'how the page begins, or its address',
  'the language that the page names in another place',
  'the script and the commonest words of the text',
  'the skip link that leads there',
  'the title that the page gives to other sites',
  // What is wrong with it.
  'a language tag that no voice knows',
  'a list item that stands in no list',
  'a reload after {1} s',
  'a rule that turns the page with the device',
  'a state, a name or focus that makes browsers show it',
  'a value that the state or property does not have',
  '“{1}”, which does not exist',
  'an element without a role',
  'an important spacing in its own style',
  'rules of the page that take the outline away',
  'sound that began by itself',
  'the only id that fits the reference',
  'the part of the viewport setting that stops the visitor from zooming',
  'the same id on an element before it',
  'what can be tabbed to in a part that is hidden from screen readers',
  'only where a script moves focus back right after Tab',
  // What happened.
  'it came up over the page and bars the way to it',
  'it took no focus, so that keys did not reach it',
  // Where the text of a picture comes from.
  'read in the picture by “{1}”, {2} % sure',
  'recognised in the picture by “{1}”, {2} % sure',
  'written for the picture by “{1}”, {2} % sure',
  // What was done.
  'it was paused',
  'it was stopped',
  'the reload was called off',
  '“{1}” was taken out of a rule',
  'listens for “{1}”',
  // What only the owner can mend.
  'A control has no name, and nothing on the page tells one.',
  'A popup has neither the role of a dialog nor a heading to name it by.',
  'A whole area answers clicks, and there is no control in it for the keyboard.',
  'The image has no text and cannot be decoded.',
  'The image has no text and did not load.',
  'The image has no text and is too large to be looked at.',
  'The image has no text, and another origin or a policy keeps it from being looked at.',
  'The image has no text, and looking at it failed.',
  'The name of a control only says what kind of control it is.',
] as const;

type Pattern = (typeof REASONS)[number];

type Filled<Text extends string> = Text extends `${infer Before}{${1 | 2}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Text;

/** One of these sentences, with what it leaves open filled in. */
export type Reason = Filled<Pattern>;

/** The sentences of one language; what it lacks is a build error. */
export type Reasons = Readonly<Record<Pattern, string>>;
