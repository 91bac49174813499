import type { IconConcept } from './words.js';
import { conceptIn, conceptTable } from './concept-table.js';

/** What the common icon sets, and those who write class names by hand, call an icon. Each concept is called by its own id too. */
const ICONS = conceptTable<IconConcept>(`
search magnify magnifier magnifying magnifyingglass loupe srch find lens
cart basket bag shopping trolley handbag shopbag
menu hamburger hamb ham hbg burger bars navicon sidebar sidebar-toggle nav-toggle nav-toggler navbar-toggle navbar-toggler mobile-menu mobile-nav offcanvas drawer slicknav
close times xmark dismiss closeicon cross clear x btn-x
previous prev rewind backward slideprev
next forward slidenext
play playbutton video-play play-video
pause stop
share sharing
phone tel telephone call handset mobile-alt mobile-phone mobile-screen smartphone
email mail envelope mailto letter contact-mail at
messages inbox mailbox
map marker location pin geo place compass directions pinpoint
account user users person profile avatar people member usr
log-in login signin sign-in log-on
log-out logout signout sign-out power
register signup sign-up user-plus join
language lang globe translate world locale
home house homepage
back-to-top backtotop back-top totop to-top scrolltop scroll-top scrollup scroll-up gototop go-top top scroll-to-top
back return arrow-back
settings gear gears cog cogs preferences sliders wrench tools
filter funnel filters
sort sorting
download downloads file-download cloud-download
upload cloud-upload
print printer
edit pencil pen pencil-alt
delete trash bin remove dustbin rubbish
add plus new create
less minus
more ellipsis dots kebab meatballs overflow expand-more expand
like heart favorite favourite love thumbs-up
wishlist wish-list wish add-to-wishlist add-wishlist
star rating
help question faq support
information info about
notifications notification bell alarm alert-bell
calendar date datepicker event
task-list fa-tasks list-check list-task clipboard-list
camera photo instagram-feed
chat message messenger-bubble bubble speech
comments comment
copy clipboard duplicate clone
refresh reload sync repeat update
full-screen fullscreen maximize maximise enlarge fa-expand arrow-expand arrows-expand expand-arrows angle-expand
send paper-plane plane submit-arrow
save floppy disk
undo
redo
volume sound speaker audio headphones
mute muted volume-off volume-mute volume-xmark volume-x
video film movie
file document paper pdf
folder directory
show eye visibility view reveal preview
hide eye-slash visibility-off eye-off
warning exclamation caution danger triangle-exclamation
dark-mode moon night-mode theme-toggle theme-toggler theme-switch theme-switcher theme-mode theme-btn theme-button toggle-theme switch-theme change-theme color-mode color-scheme
submit
cancel abort
accessibility wheelchair universal-access a11y
list-view list th-list
grid-view grid th th-large
zoom-in zoom zoomin
zoom-out zoomout
lock padlock
news-feed rss feed
drag grip
reply
bookmark bookmarks
attachment attach paperclip
microphone mic dictate dictation
add-to-cart addtocart add-cart cart-add cart-plus add-to-basket add-to-bag
compare comparison add-to-compare code-compare git-compare compare-arrows
quick-view quickview quick-look
first-page page-first
last-page page-last
`);

const CONCEPTS: ReadonlySet<string> = new Set(ICONS.values());

/** True for a concept that icons stand for. */
export const isIconConcept = (concept: string): boolean => CONCEPTS.has(concept);

/** What an icon with this class, id or file name stands for. */
export function iconConcept(tokens: readonly string[]): IconConcept | undefined {
  return directionIn(tokens) ?? deedIn(tokens) ?? conceptIn(ICONS, tokens);
}

/** What is closed or gone through is said before it ("notification-closeButton", "camera_prev"). */
function deedIn(tokens: readonly string[]): IconConcept | undefined {
  const deed = tokens.find(
    (token, i) => i > 0 && DEEDS.has(token) && /^(btn|button|icon|img)$/.test(tokens[i + 1] ?? 'icon'),
  );
  return deed ? DEEDS.get(deed) : undefined;
}

const DEEDS: ReadonlyMap<string, IconConcept> = new Map([['close', 'close'], ['prev', 'previous'], ['previous', 'previous'], ['next', 'next']]); // prettier-ignore

const ARROW =
  /^(arrow|arrows|level|bold|chevron|angle|caret|long|slidenav|slick|swiper|nav|carousel|triangle|keyboard|owl)/;

/** Arrows that are written as one word ("leftarrow", "chevronright"). */
const COMPOUND = /^(left|right|up)(?=arrows?$)|(?<=^(?:arrow|chevron|angle|caret))(left|right|up)$/;

function directionIn(parts: readonly string[]): IconConcept | undefined {
  const tokens = parts.flatMap((part) => [COMPOUND.exec(part)?.[0], COMPOUND.test(part) ? 'arrow' : part]);
  if (!tokens.some((token) => token && ARROW.test(token))) return undefined;
  if (tokens.includes('left')) return 'previous';
  if (tokens.includes('right')) return 'next';
  return tokens.includes('up') ? 'back-to-top' : undefined;
}
