/** What a rule finds broken, and how its owner mends it in the source; a line of Markdown each. */
export interface RuleSentences {
  readonly breaks: string;
  readonly fix: string;
}

/** By the rule's id. Written from docs/rules by `npm run rules`; for owners, in English. */
export const RULE_SENTENCES: Readonly<Partial<Record<string, RuleSentences>>> = {
  'accordion-tabs': {
    breaks: 'The heads of an accordion have the role of tabs, and hold a link or button each.',
    fix: 'A button with `aria-expanded` in each heading, and no roles of tabs: the accordion pattern of the ARIA Authoring Practices Guide.',
  },
  'aria-value': {
    breaks: 'A state or property says something it cannot say (`aria-expanded="open"`).',
    fix: 'Use the values of the specification.',
  },
  autocomplete: {
    breaks:
      'A field that asks people about themselves does not say so to the browser, or says something that is no purpose.',
    fix: '`autocomplete` with a purpose from the HTML standard.',
  },
  'autoplay-media': {
    breaks: 'Sound plays by itself for more than three seconds.',
    fix: 'No `autoplay`, or `muted` with controls.',
  },
  'broken-reference': {
    breaks: 'A reference (`aria-labelledby`, `aria-controls` …) is written so that it leads nowhere.',
    fix: 'Refer by id alone, parted by spaces.',
  },
  'button-guess': {
    breaks: 'A button holds an icon only.',
    fix: 'Text in the button, visible or visually hidden.',
  },
  'button-name': {
    breaks: 'A button has no name, though its author wrote one where nobody hears it, or bound it to closing.',
    fix: 'Text in the button, visible or visually hidden.',
  },
  carousel: {
    breaks: 'Slides move on by themselves, and nothing says where they begin and end.',
    fix: 'Let nothing move by itself, or put a button before the slides that stops them.',
  },
  clickable: {
    breaks: 'A `div`, `span` or other plain element answers clicks.',
    fix: '`<button type="button">` or `<a href>`.',
  },
  'clickable-icon': {
    breaks:
      'A `div` or `span` that holds nothing but an icon or a sign answers clicks: the "×" of a popup, the bars of a menu.',
    fix: '`<button type="button" aria-label="Close">`, with the icon in it.',
  },
  'clickable-list': {
    breaks: 'A list whose items are all there to be clicked, and hold no control.',
    fix: 'Put a `button` into each item.',
  },
  'control-size': {
    breaks:
      'An element that answers clicks, and that we make a button or link of, is smaller than a control should be.',
    fix: 'Use a `button`, with a width and a height of 24 pixels or more.',
  },
  'dialog-name': {
    breaks: 'A dialog has no name, or refers to itself for one and is called by everything in it.',
    fix: '`aria-labelledby` with the id of its heading.',
  },
  disclosure: {
    breaks: 'A button shows and hides a part of the page and does not say whether it is shown.',
    fix: '`aria-expanded` set by the script, or `<details>`.',
  },
  'duplicate-id': {
    breaks: 'Two elements have the same id.',
    fix: 'Every id once.',
  },
  'duplicate-link': {
    breaks: 'A picture and the words beside it are two links to the same place.',
    fix: 'One link around both.',
  },
  'empty-heading': {
    breaks: 'A heading has nothing in it, or nothing that a screen reader is told of.',
    fix: 'Leave out headings that are only there for their margin, and `aria-hidden` inside the others.',
  },
  'error-focus': {
    breaks: 'A form is not accepted, and focus stays on the button.',
    fix: 'Move focus to the first field that is wrong, or to a summary.',
  },
  'field-description': {
    breaks: 'An error, a hint or the format that is asked for is not tied to its field.',
    fix: '`aria-describedby` with the id of the text.',
  },
  'field-guess': {
    breaks: 'A field has no label, and nothing on the page certainly is one.',
    fix: '`<label for="…">` with visible text.',
  },
  'field-label': {
    breaks: 'A field has no label that a program can find, though one stands beside it.',
    fix: '`<label for="…">` with visible text.',
  },
  'focus-refused': {
    breaks: 'A link or button gives focus away as soon as it comes, often so that no outline is drawn.',
    fix: 'Do not call `blur()` when focus comes. An outline that disturbs mouse users can be kept to `:focus-visible`.',
  },
  'focus-visible': {
    breaks: 'The page takes the outline of focus away, or leaves a hairline of it.',
    fix: 'Style `:focus-visible`, never `outline: none` alone.',
  },
  'frame-focusable': {
    breaks: 'A frame with controls in it has a negative `tabindex`.',
    fix: 'Take the `tabindex` away.',
  },
  'frame-names-apart': {
    breaks: 'Several frames have the same name and show different things.',
    fix: 'A title of its own for each frame.',
  },
  'frame-title': {
    breaks: 'A frame has no name, or one that only says what it is ("iframe", "Untitled").',
    fix: '`<iframe title="…">`.',
  },
  'generic-name': {
    breaks: 'A control has no name that anything on the page could tell, or one that only says what it is ("button").',
    fix: 'Name it after what it does or asks for.',
  },
  'group-label': {
    breaks:
      'Radio buttons or check boxes answer a question that only stands near them, or an answer is parted between fields ("First", "Last") and the label over them ("Name") reaches none.',
    fix: '`<fieldset>` with a `<legend>`.',
  },
  'guessed-language': {
    breaks:
      'Nobody says in which language the page or a marked part is written, or what is said plainly contradicts the text.',
    fix: 'Write `lang` on `html`, and on parts in other languages.',
  },
  'heading-level': {
    breaks: 'A heading is two or more levels below the one before it.',
    fix: 'Choose levels by place in the outline, and looks by style.',
  },
  'hidden-focusable': {
    breaks: 'Something can be tabbed to in a part that is `aria-hidden`, or the page as a whole is.',
    fix: '`inert` or `hidden` in place of `aria-hidden`.',
  },
  'hidden-heading': {
    breaks: 'The only heading of the page is in plain sight and `aria-hidden`.',
    fix: 'Take `aria-hidden` away.',
  },
  'icon-text': {
    breaks:
      'An icon font draws a picture in place of a word such as "shopping_cart", and that word is in the name of whatever it stands in. Others draw it in place of a letter or figure that a style sheet puts there: "Food 3".',
    fix: 'Put `aria-hidden="true"` on the icon.',
  },
  'image-alt-from-page': {
    breaks: 'An image has no `alt`, or one that is the name of its file, "image" or the dots of a template.',
    fix: '`alt` with what the image tells.',
  },
  'image-input-name': {
    breaks: 'An image button has no text, or one that says nothing ("click", "login.png").',
    fix: '`alt` with what the button does.',
  },
  'invalid-aria-attribute': {
    breaks: 'An `aria-…` attribute that does not exist, mostly misspelt (`aria-labeledby`).',
    fix: 'Check the spelling.',
  },
  'invalid-hint': {
    breaks: 'A field is marked as wrong by colour, class or a text beside it only.',
    fix: '`aria-invalid` with `aria-describedby`.',
  },
  'invalid-role': {
    breaks: '`role` holds no role that exists.',
    fix: 'Use a role of WAI-ARIA, or the element that has it.',
  },
  'keyboard-trap': {
    breaks: 'A script pulls focus back whenever it leaves.',
    fix: 'Do not call `focus()` when focus leaves.',
  },
  'landmark-names': {
    breaks: 'Several navigations or asides have no names.',
    fix: '`aria-label` or `aria-labelledby` on each.',
  },
  'language-link': {
    breaks:
      'A link to another language is called as that calls itself ("Français"), and nothing says in which language its words are.',
    fix: '`<a href="/fr/" hreflang="fr" lang="fr">Français</a>`',
  },
  'layout-table': {
    breaks: 'A table places parts of the page beside each other.',
    fix: 'Lay out with CSS.',
  },
  'link-guess': {
    breaks: 'A link has no words, and its address is no place that everybody knows.',
    fix: 'Text in the link, or `alt` on its picture.',
  },
  'link-name': {
    breaks: 'A link has no words, but leads to a place that can be told.',
    fix: 'Text in the link, or `alt` on its picture.',
  },
  'link-purpose': {
    breaks: 'A link only says "Read more" or "here", in words or by the text of the picture that is all it holds.',
    fix: 'Words that stand by themselves: "Read more about opening hours".',
  },
  'link-warns': {
    breaks: 'A link opens a new window, or leads to a file, and does not say so.',
    fix: 'Say it in the text of the link, or do not open a new window.',
  },
  'list-item': {
    breaks: '`li`, `dt` or `dd` outside of any list.',
    fix: 'Put items into `ul`, `ol` or `dl`.',
  },
  'list-structure': {
    breaks: 'Something stands in a list that is no item.',
    fix: 'Only `li` in `ul` and `ol`.',
  },
  'live-region': {
    breaks: 'Toasts and errors appear without being spoken.',
    fix: '`role="status"` on the container, there before its text.',
  },
  'main-heading': {
    breaks: 'No heading is of the first level: nothing says what the page is called.',
    fix: 'Make the title of the page an `<h1>`, and let a style decide how large it is.',
  },
  'main-landmark': {
    breaks: 'No main landmark: there is nothing to jump to.',
    fix: '`<main>` around what the page is about.',
  },
  'meta-refresh': {
    breaks: 'The page reloads or leaves by itself after a while.',
    fix: 'Redirect on the server; offer a button for a reload.',
  },
  'modal-dialog': {
    breaks: 'A popup that lies over the page has no role.',
    fix: '`<dialog>` with `aria-labelledby`.',
  },
  'name-from-id': {
    breaks: 'A frame, dialog or meter has no name and nothing around it tells one.',
    fix: 'A name of its own: `title`, `aria-label` or `aria-labelledby`.',
  },
  'nav-landmark': {
    breaks: 'The menu of the site is a list like any other: there is no navigation landmark to jump to.',
    fix: '`<nav>` around the menu.',
  },
  'object-name': {
    breaks: 'An embedded object has no name.',
    fix: '`aria-label` on the object, or a picture with `alt` in it.',
  },
  'orientation-lock': {
    breaks:
      'A style rule turns the whole page on its side when the device is held the other way, so that it can be used in one orientation only.',
    fix: 'Take the rotation out of the `@media (orientation: …)` rule.',
  },
  'page-language': {
    breaks:
      '`lang` on the page is missing while `xml:lang` or a meta element names the language, holds something that is no language tag ("english", "eng", "en_US"), or says something else than `xml:lang`.',
    fix: '`<html lang="en">`, with the tag of the language the page is written in.',
  },
  'page-title': {
    breaks:
      'The page has no title, an empty one, or one that a template or an editor left ("Untitled Document", "New Page 1", the name of its own file).',
    fix: '`<title>` with the subject of the page first and the name of the site after it.',
  },
  'part-language': {
    breaks: 'A part of the page names its language in a way that holds nowhere ("dutch", "deu").',
    fix: '`lang="nl"` on the element.',
  },
  'placeholder-label': {
    breaks: 'Nothing but its placeholder says what a field is for.',
    fix: '`<label for="…">` with visible text, beside the placeholder.',
  },
  'popup-dialog': {
    breaks: 'Something has come up over the page and bars the way to it, and its markup does not say so.',
    fix: '`<dialog>`, opened by `showModal()`.',
  },
  'positive-tabindex': {
    breaks: '`tabindex` above zero pulls an element to the front of the page.',
    fix: 'Order the page by its markup.',
  },
  'presentation-conflict': {
    breaks: 'An element is said to mean nothing (`role="none"`, `alt=""`) and has focus, a name or a live state.',
    fix: 'Decide for one of the two.',
  },
  'press-space': {
    breaks: 'A link with `role="button"` does not answer Space.',
    fix: 'Use a `button`.',
  },
  'press-unanswered': {
    breaks:
      'A plain element answers clicks and hears some keys, but takes no focus, so that no key ever reaches it; the arrows of many carousels are made so.',
    fix: 'Use a `button`.',
  },
  'prohibited-aria': {
    breaks: 'A name or state on a role that cannot have it (`aria-sort` on a button, `aria-label` on an empty `span`).',
    fix: 'Use a role that supports the attribute.',
  },
  'redundant-alt': {
    breaks: 'A picture in a link or button repeats the words beside it.',
    fix: '`alt=""` on a picture that adds nothing.',
  },
  'redundant-title': {
    breaks: 'A tooltip repeats the words it belongs to.',
    fix: 'Leave the title out.',
  },
  'required-aria-state': {
    breaks: 'A role is missing the state without which it is nothing (a checkbox without `aria-checked`).',
    fix: 'Set and keep the state in the script, or use the native element.',
  },
  'required-children': {
    breaks: 'A list, menu, grid or another composite owns what it must not own, or not what it must.',
    fix: 'Give items the role that belongs to the container.',
  },
  'required-hint': {
    breaks: 'A star beside a label is all that says that a field is required.',
    fix: '`required`.',
  },
  'required-parent': {
    breaks: 'An item (`listitem`, `option`, `tab` …) stands outside of what it is an item of.',
    fix: 'Wrap the items in the role they need.',
  },
  'scrollable-region': {
    breaks: 'A part can be scrolled with a mouse and holds nothing that Tab reaches.',
    fix: '`tabindex="0"`, `role="region"` and a name.',
  },
  'stand-in': {
    breaks:
      'A script hides a list to choose from and draws another control in its place; the label stays with the list that nobody sees.',
    fix: 'Style the list itself, or name what the script draws with `aria-labelledby`.',
  },
  'status-icon': {
    breaks: 'A sign that warns is drawn before a text by a style sheet alone.',
    fix: 'Write "Warning" before the text, visibly or hidden from the eye only.',
  },
  'svg-name': {
    breaks: 'A drawing or a background is said to be an image and has no name.',
    fix: '`<title>` as its first child, or `aria-label`.',
  },
  'tab-row': {
    breaks: 'Buttons beside each other of which each shows one of several parts, and hides the others.',
    fix: 'The tabs pattern of the ARIA Authoring Practices Guide.',
  },
  'table-header-references': {
    breaks: '`headers` of a cell names ids that are no header cells of the same table.',
    fix: 'Name ids of `th` elements of the same table, or leave the attribute out.',
  },
  'table-headers': {
    breaks: 'Header cells are not marked, or do not say whether they are of the row or the column.',
    fix: '`<th scope="col">` and `<th scope="row">`.',
  },
  'table-name': {
    breaks:
      'A table of data has its title over it, or in a first row, but not as its caption; or a summary that repeats the caption.',
    fix: '`<caption>`.',
  },
  tabs: {
    breaks: 'A list of links of which each shows one of several parts.',
    fix: 'The tabs pattern of the ARIA Authoring Practices Guide.',
  },
  'text-spacing': {
    breaks:
      "An element's own style makes a tight letter, word or line spacing `!important`, so that nobody can widen it.",
    fix: 'Leave out `!important`.',
  },
  'toggle-button': {
    breaks: 'A button that stays pressed (`data-bs-toggle="button"`) does not say so.',
    fix: 'Set `aria-pressed` in the script.',
  },
  'visible-label-in-name': {
    breaks: 'The name of a control leaves out the words that are seen on it.',
    fix: 'An `aria-label` that begins with the visible words, or none.',
  },
  'widget-name': {
    breaks: 'A meter, a progress bar or the panel of a tab has no name; what it contains is none.',
    fix: '`aria-label`, or `aria-labelledby` with the id of the text.',
  },
  'zoom-lock': {
    breaks: 'The viewport setting forbids zooming or stops it below twice the size.',
    fix: '`<meta name="viewport" content="width=device-width, initial-scale=1">`.',
  },
};
