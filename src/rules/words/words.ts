/** Something that an icon, a field or a part of a page stands for; its id is what it is called in English. */
export type Concept = IconConcept | EditingConcept | FieldConcept | PageConcept;

/** What icons stand for. */
export type IconConcept =
  | 'search' | 'cart' | 'menu' | 'close' | 'previous' | 'next' | 'play' | 'pause' | 'share' | 'phone' | 'email' | 'map'
  | 'account' | 'log-in' | 'log-out' | 'register' | 'language' | 'home' | 'back-to-top' | 'back' | 'settings' | 'filter' | 'sort'
  | 'download' | 'upload' | 'print' | 'edit' | 'delete' | 'add' | 'less' | 'more' | 'like' | 'star' | 'help' | 'information'
  | 'notifications' | 'calendar' | 'camera' | 'chat' | 'comments' | 'copy' | 'refresh' | 'full-screen' | 'send' | 'save'
  | 'undo' | 'redo' | 'volume' | 'mute' | 'video' | 'file' | 'folder' | 'show' | 'hide' | 'warning' | 'dark-mode' | 'submit' | 'cancel'
  | 'accessibility' | 'list-view' | 'grid-view' | 'zoom-in' | 'zoom-out' | 'lock' | 'news-feed' | 'drag' | 'reply' | 'bookmark'
  | 'attachment' | 'microphone' | 'messages' | 'add-to-cart' | 'compare' | 'wishlist' | 'quick-view' | 'up' | 'down' | 'first-page' | 'last-page' | 'task-list'; // prettier-ignore

/** What the icons over a text that can be edited do to it. */
export type EditingConcept =
  | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript' | 'text-colour' | 'insert-link' | 'insert-image'
  | 'insert-table' | 'bulleted-list' | 'numbered-list' | 'indent' | 'outdent' | 'align-left' | 'align-center' | 'align-right'
  | 'justify' | 'quote' | 'code' | 'heading' | 'clear-formatting'; // prettier-ignore

/** What fields ask for. */
export type FieldConcept =
  | 'name' | 'first-name' | 'middle-name' | 'last-name' | 'mobile' | 'company' | 'job-title' | 'website' | 'subject' | 'message'
  | 'address' | 'city' | 'region' | 'postcode' | 'country' | 'date' | 'time' | 'date-of-birth' | 'age' | 'gender' | 'username'
  | 'password' | 'new-password' | 'confirm-password' | 'one-time-code' | 'card-number' | 'name-on-card' | 'expiry-date'
  | 'security-code' | 'price' | 'minimum' | 'maximum' | 'quantity' | 'discount-code' | 'day' | 'month' | 'year' | 'title'
  | 'from' | 'to' | 'arrival' | 'departure' | 'guests' | 'adults' | 'children' | 'category' | 'description' | 'colour' | 'size'; // prettier-ignore

/** Parts of a page, and what is said with a name or of a format. */
export type PageConcept =
  // What parts are called.
  | 'logo' | 'main' | 'footer' | 'breadcrumb' | 'pages' | 'social' | 'contents' | 'dialog' | 'advertisement' | 'document' | 'image'
  | 'security-check' | 'payment' | 'form' | 'details' | 'carousel' | 'slide'
  // Said behind or before a name.
  | 'new-window' | 'possibly'
  // Said of a format; `{}` takes what is counted.
  | 'digits' | 'letters' | 'characters' | 'starting-with' | 'at-least' | 'at-most' | 'between' | 'example'
  // Link texts that tell nothing, with `|` between them.
  | 'vague'
  // What fields are called in other languages, and something else is in this one.
  | 'false-friends'; // prettier-ignore

/** What things are called in one language. What the table leaves out is called by the concept's own id. */
export type Words = Readonly<Partial<Record<Concept, string>>>;

/** The table of one language that leaves out nothing but what it has not. */
export type AllWords = Words & Readonly<Record<Exclude<Concept, 'false-friends'>, string>>;

/** What a concept is called; `{}` in it gives way to `amounts`, one after the other. */
export function word(words: Words, concept: Concept, ...amounts: readonly string[]): string {
  let text = words[concept] ?? sentence(concept);
  for (const amount of amounts) text = text.replace('{}', amount);
  return text;
}

/** Tokens as a person would write them: "first-name" becomes "First name". */
export const sentence = (tokens: string): string =>
  tokens.charAt(0).toUpperCase() + tokens.slice(1).replaceAll('-', ' ');
