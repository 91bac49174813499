import { expect } from '@open-wc/testing';
import { buttonGuess } from '../../../src/rules/controls/button-guess.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [buttonGuess];
const same = (why: string, html: string) => [why, html, html] as const;

describe('button-guess', () => {
  mendingRows(rules, [
    ['leaves what a style sheet writes into it', '<style>.w span::after { content: "Cancel" }</style><button class="w close"><span></span></button>', '<style>.w span::after { content: "Cancel" }</style><button class="w close"><span></span></button>'],
    ['takes what is hidden where the screen is narrow', '<button><i class="fa fa-phone"></i><span style="display: none;">Call the desk</span></button>', '<button aria-label="Call the desk"><i class="fa fa-phone"></i><span style="display: none;">Call the desk</span></button>'],
    ['takes no words of another state', '<button><i class="fa fa-search"></i><span class="loading" style="display: none;">Please wait</span></button>', '<button aria-label="Search"><i class="fa fa-search"></i><span class="loading" style="display: none;">Please wait</span></button>'],
    ['hears nothing in a class of looks', '<button class="btn btn-info top-0"><i class="fa fa-heart text-muted md:text-left"></i></button>', '<button class="btn btn-info top-0" aria-label="Like"><i class="fa fa-heart text-muted md:text-left"></i></button>'],
    ['hears what is no look, though it begins like one', '<button class="text-chat"></button><button class="order-print"></button>', '<button class="text-chat" aria-label="Chat"></button><button class="order-print" aria-label="Print"></button>'],
    same('hears nothing where classes tell of order and text', '<button class="order-lg-2 text-sm-right text-info-emphasis text-star-500 pull-right self-end"></button>'),
    ['tells replies, bookmarks and silence from what they are like', '<button><i class="fa fa-reply"></i></button><button><i class="fa fa-bookmark"></i></button><button><i class="fa fa-volume-mute"></i></button>', '<button aria-label="Reply"><i class="fa fa-reply"></i></button><button aria-label="Bookmark"><i class="fa fa-bookmark"></i></button><button aria-label="Mute"><i class="fa fa-volume-mute"></i></button>'],
    same('hears nothing where all classes are of looks', '<button class="list-group-item-actions translate-x-2 float-right show"><i class="text-muted font-bold text-left"></i></button>'),
    same('does not take words for a ligature where symbols only stand in', '<button style="font-family: Arial, &quot;Segoe UI Symbol&quot;;"><small>close</small></button>'),
    ['knows three bars that are drawn', '<button><svg><path d="M4 6h16M4 12h16m-16 6h16"></path></svg></button>', '<button aria-label="Menu"><svg><path d="M4 6h16M4 12h16m-16 6h16"></path></svg></button>'],
    same('knows nothing of a drawing with parts that are none', '<button><svg><constructor></constructor><path d="M4 6h16"></path></svg></button>'),
    ['knows a cross that is drawn', '<button><svg><path d="M6 18L18 6M6 6l12 12"></path></svg></button>', '<button aria-label="Close"><svg><path d="M6 18L18 6M6 6l12 12"></path></svg></button>'],
    ['knows a cross of lines', '<button><svg><line x1="18" y1="6" x2="6" y2="18"></line><line x1="6" y1="6" x2="18" y2="18"></line></svg></button>', '<button aria-label="Close"><svg><line x1="18" y1="6" x2="6" y2="18"></line><line x1="6" y1="6" x2="18" y2="18"></line></svg></button>'],
    ['knows a plus that is drawn', '<button><svg><path d="M12 4.5v15m7.5-7.5h-15"></path></svg></button>', '<button aria-label="Add"><svg><path d="M12 4.5v15m7.5-7.5h-15"></path></svg></button>'],
    ['knows an angle that is drawn', '<button><svg><path d="M15.75 19.5 8.25 12l7.5-7.5"></path></svg></button>', '<button aria-label="Previous"><svg><path d="M15.75 19.5 8.25 12l7.5-7.5"></path></svg></button>'],
    ['knows a lens that is drawn', '<button><svg><circle cx="11" cy="11" r="8"></circle><line x1="21" y1="21" x2="16.65" y2="16.65"></line></svg></button>', '<button aria-label="Search"><svg><circle cx="11" cy="11" r="8"></circle><line x1="21" y1="21" x2="16.65" y2="16.65"></line></svg></button>'],
    ['knows a drawing by the comment that came with it', '<button><!-- Heroicon name: outline/cog --><svg><path d="M9 12c0-3 6-3 6 0"></path></svg></button><button> <svg>\n<!--\n  Icon when open.\n  See example.org/icons/bell\n--><path d="M9 12c0-3 6-3 6 0"></path></svg></button>', '<button aria-label="Settings"><!-- Heroicon name: outline/cog --><svg><path d="M9 12c0-3 6-3 6 0"></path></svg></button><button aria-label="Notifications"> <svg>\n<!--\n  Icon when open.\n  See example.org/icons/bell\n--><path d="M9 12c0-3 6-3 6 0"></path></svg></button>'],
    same('hears nothing in a comment about something else', '<button><!-- Icon set: free. Menu below --><svg><path d="M9 12c0-3 6-3 6 0"></path></svg></button>'),
    same('is unsure of other drawings', '<button><svg><path d="M5 13l4 4L19 7"></path></svg></button><button><svg><path d="M9 12c0-3 6-3 6 0"></path></svg></button><button><svg><path d="M12 6v6l4 2"></path><circle cx="12" cy="12" r="9"></circle></svg></button><button><svg><path d="M6 9l6 6 6-6"></path></svg></button>'),
    ['does not take a size for a place', '<button><i class="eicon-bag-medium"></i></button>', '<button aria-label="Cart"><i class="eicon-bag-medium"></i></button>'],
    ['adds to the cart what its author calls so', '<button class="btn-add-to-cart"><i class="ion-bag"></i></button><p></p><button class="btn btn-wishlist"></button><p></p><button><i class="icon-quick-view"></i></button><p></p><button title=""><i class="fa fa-code-compare"></i></button>', '<button class="btn-add-to-cart" aria-label="Add to cart"><i class="ion-bag"></i></button><p></p><button class="btn btn-wishlist" aria-label="Wishlist"></button><p></p><button aria-label="Quick view"><i class="icon-quick-view"></i></button><p></p><button title="" aria-label="Compare"><i class="fa fa-code-compare"></i></button>'],
    ['hears nothing in a class that neighbours have as well', '<div><button class="btn-add-to-cart"><i class="ion-bag"></i></button><button class="btn-add-to-cart"><i class="ion-loop"></i></button><button class="btn-add-to-cart"><i class="ion-heart"></i></button></div>', '<div><button class="btn-add-to-cart" aria-label="Cart"><i class="ion-bag"></i></button><button class="btn-add-to-cart"><i class="ion-loop"></i></button><button class="btn-add-to-cart" aria-label="Like"><i class="ion-heart"></i></button></div>'],
    ['knows a bin that stands beside another', '<button class="fa fa-trash"></button><button class="fa fa-trash"></button>', '<button class="fa fa-trash" aria-label="Delete"></button><button class="fa fa-trash" aria-label="Delete"></button>'],
    same('hears nothing in what a machine made', '<button class="m_fea6bf1a"><i class="m_d4fb9cad css-1fb7ex2"></i></button>'),
    ['closes what is said before it', '<button class="mantine-Notification-closeButton mantine-Unstyled-root"></button>', '<button class="mantine-Notification-closeButton mantine-Unstyled-root" aria-label="Close"></button>'],
    ['reads the direction that its author gives', '<button class="calendar-control" data-direction="previous"><svg data-direction="previous"></svg></button>', '<button class="calendar-control" data-direction="previous" aria-label="Previous"><svg data-direction="previous"></svg></button>'],
    ['tells calling off from closing', '<button><i class="icon-cancel"></i></button>', '<button aria-label="Cancel"><i class="icon-cancel"></i></button>'],
    ['knows two arrows in a box', '<div><button class="up">▲</button> 3 <button class="down">▼</button></div>', '<div><button class="up" aria-label="Up">▲</button> 3 <button class="down" aria-label="Down">▼</button></div>'],
    same('does not take what counts up for the way back to the top', '<div><input type="number" aria-label="Hour"><button class="arrow-up"></button><button class="arrow-down"></button></div>'),
    same('is unsure of one arrow', '<div><button>▼</button></div><div><button>▲</button></div>'),
    ['knows three bars', '<button><b></b><b></b><b></b></button>', '<button aria-label="Menu"><b></b><b></b><b></b></button>'],
    ['reads what its handler calls', '<button onclick="history.back()"></button>', '<button onclick="history.back()" aria-label="Back"></button>'],
    ['is unsure of the rest of a handler', '<button onclick="x(); document.getElementById(\'list\').hidden = location.hash"></button>', '<button onclick="x(); document.getElementById(\'list\').hidden = location.hash"></button>'],
    ['reads the address in its handler', '<button onclick="location=\'/price-list.html\'"></button>', '<button onclick="location=\'/price-list.html\'" aria-label="Price list"></button>'],
    ['does not take the sign of a disclosure for its name', '<details><summary><i class="fa fa-plus"></i></summary>Text</details>', '<details><summary aria-label="Details"><i class="fa fa-plus"></i></summary>Text</details>'],
    ['calls what opens after the words before it', '<div><h3>Fees</h3><button aria-expanded="false"><i class="fa fa-chevron-up"></i></button></div>', '<div><h3>Fees</h3><button aria-expanded="false" aria-label="Fees"><i class="fa fa-chevron-up"></i></button></div>'],
    ['counts the dots below a carousel', '<div class="owl-dots"><button class="owl-dot"><span></span></button><button class="owl-dot"><span></span></button></div>', '<div class="owl-dots"><button class="owl-dot" aria-label="Slide 1"><span></span></button><button class="owl-dot" aria-label="Slide 2"><span></span></button></div>'],
    ['reads what its picture is called', '<button><img src="img/buy-tickets.png"></button>', '<button aria-label="Buy tickets"><img src="img/buy-tickets.png"></button>'],
    ['counts dots that are items', '<ul class="dots"><li><button></button></li><li><button></button></li></ul>', '<ul class="dots"><li><button aria-label="Slide 1"></button></li><li><button aria-label="Slide 2"></button></li></ul>'],
    same('is unsure of a single dot', '<div class="dots"><button></button></div>'),
    ['knows an icon of Font Awesome', '<button><i class="fa fa-search"></i></button>', '<button aria-label="Search"><i class="fa fa-search"></i></button>'],
    ['knows an icon of Font Awesome with a style', '<button><i class="fa-solid fa-cart-shopping"></i></button>', '<button aria-label="Cart"><i class="fa-solid fa-cart-shopping"></i></button>'],
    ['knows an icon of Bootstrap Icons', '<button><i class="bi bi-x-lg"></i></button>', '<button aria-label="Close"><i class="bi bi-x-lg"></i></button>'],
    ['knows an icon of Material ligatures', '<button><i class="material-icons">shopping_cart</i></button>', '<button aria-label="Cart"><i class="material-icons">shopping_cart</i></button>'],
    ['knows an icon of Feather', '<button><i data-feather="menu"></i></button>', '<button aria-label="Menu"><i data-feather="menu"></i></button>'],
    ['knows an icon of Ionicons', '<button><ion-icon name="person-outline"></ion-icon></button>', '<button aria-label="Account"><ion-icon name="person-outline"></ion-icon></button>'],
    ['knows an icon of Themify', '<button><i class="ti-angle-left"></i></button>', '<button aria-label="Previous"><i class="ti-angle-left"></i></button>'],
    ['knows an icon of Flaticon', '<button><i class="flaticon-telephone"></i></button>', '<button aria-label="Phone"><i class="flaticon-telephone"></i></button>'],
    ['knows an icon of Lucide', '<button><i data-lucide="shopping-bag"></i></button>', '<button aria-label="Cart"><i data-lucide="shopping-bag"></i></button>'],
    ['knows an icon of Lucide that is drawn already', '<button><svg class="lucide lucide-trash-2"></svg></button>', '<button aria-label="Delete"><svg class="lucide lucide-trash-2"></svg></button>'],
    ['knows an icon of Tabler', '<button><i class="ti ti-settings"></i></button>', '<button aria-label="Settings"><i class="ti ti-settings"></i></button>'],
    ['knows an icon of Remix', '<button><i class="ri-user-3-line"></i></button>', '<button aria-label="Account"><i class="ri-user-3-line"></i></button>'],
    ['knows an icon of Phosphor', '<button><i class="ph ph-magnifying-glass"></i></button>', '<button aria-label="Search"><i class="ph ph-magnifying-glass"></i></button>'],
    ['knows an icon of Boxicons', '<button><i class="bx bx-menu"></i></button>', '<button aria-label="Menu"><i class="bx bx-menu"></i></button>'],
    ['knows an icon of Dashicons', '<button><span class="dashicons dashicons-email-alt"></span></button>', '<button aria-label="Email"><span class="dashicons dashicons-email-alt"></span></button>'],
    ['knows an icon of Glyphicons', '<button><span class="glyphicon glyphicon-shopping-cart"></span></button>', '<button aria-label="Cart"><span class="glyphicon glyphicon-shopping-cart"></span></button>'],
    ['knows an icon of Semantic and Fomantic', '<button class="ui icon button"><i class="heart outline icon"></i></button>', '<button class="ui icon button" aria-label="Like"><i class="heart outline icon"></i></button>'],
    ['knows an icon of Material Symbols', '<button><span class="material-symbols-outlined">chevron_left</span></button>', '<button aria-label="Previous"><span class="material-symbols-outlined">chevron_left</span></button>'],
    ['knows an icon by its title element', '<button><svg><g><title>Share</title></g></svg></button>', '<button aria-label="Share"><svg><g><title>Share</title></g></svg></button>'],
    ['knows an icon of a sprite', '<button><svg><use href="#icon-chevron-right"></use></svg></button>', '<button aria-label="Next"><svg><use href="#icon-chevron-right"></use></svg></button>'],
    ['knows arrows that are written as one word', '<div role="button" tabindex="0" class="tp-leftarrow tparrows preview4"></div>', '<div role="button" tabindex="0" class="tp-leftarrow tparrows preview4" aria-label="Previous"></div>'],
    ['says of what there are so many', '<button><i class="fa fa-shopping-basket"></i><sup>2</sup></button>', '<button aria-label="Cart 2"><i class="fa fa-shopping-basket"></i><sup>2</sup></button>'],
    same('leaves a number that stands for itself', '<button>2</button>'),
    same('leaves a number that is more than a count', '<button><i class="fa fa-phone"></i> 555 0100</button>'),
    ['takes the title of the dialog it opens', '<div><button data-bs-toggle="modal" data-bs-target="#cabin"><i class="fa fa-plus"></i></button><div id="cabin"><h2>Log cabin</h2></div></div>', '<div><button data-bs-toggle="modal" data-bs-target="#cabin" aria-label="Log cabin"><i class="fa fa-plus"></i></button><div id="cabin"><h2>Log cabin</h2></div></div>'],
    ['does not take the text beside what is called a menu', '<p>Select page <span role="button" tabindex="0" class="nav-menu-toggle"></span></p>', '<p>Select page <span role="button" tabindex="0" class="nav-menu-toggle" aria-label="Menu"></span></p>'],
    ['takes the text beside a switch that is drawn', '<p>Email reminders <span role="button" tabindex="0" class="switch-box"><b></b></span></p>', '<p>Email reminders <span role="button" tabindex="0" class="switch-box" aria-label="Email reminders"><b></b></span></p>'],
    ['takes the text behind a switch where none is before it', '<p><span role="button" tabindex="0" class="switch"><b></b></span> Send me a reminder</p>', '<p><span role="button" tabindex="0" class="switch" aria-label="Send me a reminder"><b></b></span> Send me a reminder</p>'],
    ['calls a caret after the entry whose submenu it shows', '<ul><li><a href="/care">Care</a> <button class="caret fa fa-chevron-right"></button><ul><li><a href="/a">Infusion</a></li></ul></li></ul>', '<ul><li><a href="/care">Care</a> <button class="caret fa fa-chevron-right" aria-label="Care"></button><ul><li><a href="/a">Infusion</a></li></ul></li></ul>'],
    ['does not call what is in a submenu after its entry', '<ul><li><a href="/care">Care</a><ul><li><button><i class="fa fa-print"></i></button></li></ul></li></ul>', '<ul><li><a href="/care">Care</a><ul><li><button aria-label="Print"><i class="fa fa-print"></i></button></li></ul></li></ul>'],
    ['knows a hamburger by its class', '<button class="navbar-toggler"><span></span></button>', '<button class="navbar-toggler" aria-label="Menu"><span></span></button>'],
    ['knows what a toolbar does to a text', '<div><button><i class="fa fa-bold"></i></button><button class="italic"></button><button><i class="fa fa-list-ul"></i></button><button class="q-align" data-name="center"></button><span><button data-cmd="strikeThrough"></button><button><i class="material-icons">format_indent_increase</i></button></span></div>', '<div><button aria-label="Bold"><i class="fa fa-bold"></i></button><button class="italic" aria-label="Italic"></button><button aria-label="Bulleted list"><i class="fa fa-list-ul"></i></button><button class="q-align" data-name="center" aria-label="Align center"></button><span><button data-cmd="strikeThrough" aria-label="Strikethrough"></button><button aria-label="Indent"><i class="material-icons">format_indent_increase</i></button></span></div>'],
    ['knows of no text where nothing makes it bold and italic', '<div><button class="btn bold"></button><button><i class="fa fa-list-ul"></i></button><button><i class="fa fa-link"></i></button></div>', '<div><button class="btn bold"></button><button aria-label="List view"><i class="fa fa-list-ul"></i></button><button><i class="fa fa-link"></i></button></div>'],
    ['tells the ends of a row of pages from the pages beside', '<div class="pager"><button><i class="fa fa-angle-double-left"></i></button><button>‹</button><b>1</b><button>›</button><button>»</button></div>', '<div class="pager"><button aria-label="First page"><i class="fa fa-angle-double-left"></i></button><button aria-label="Previous">‹</button><b>1</b><button aria-label="Next">›</button><button aria-label="Last page">»</button></div>'],
    ['takes a double arrow alone for the page beside', '<div class="pager"><button>«</button><b>1</b><button>»</button></div>', '<div class="pager"><button aria-label="Previous">«</button><b>1</b><button aria-label="Next">»</button></div>'],
    ['does not take the years of a calendar for pages', '<div class="cal"><button>«</button><button>‹</button><b>May</b></div>', '<div class="cal"><button aria-label="Previous">«</button><button aria-label="Previous">‹</button><b>May</b></div>'],
    ['knows two arrows by what they are called', '<div><b role="button" class="handler handler-up"></b><b role="button"><i class="fa fa-caret-down"></i></b></div>', '<div><b role="button" class="handler handler-up" aria-label="Up"></b><b role="button" aria-label="Down"><i class="fa fa-caret-down"></i></b></div>'],
    ['knows a sign', '<button>×</button>', '<button aria-label="Close">×</button>'],
    ['prefers the icon to the class of the button', '<button class="menu-item"><i class="fa fa-print"></i></button>', '<button class="menu-item" aria-label="Print"><i class="fa fa-print"></i></button>'],
    ['knows what a form sends', '<form role="search"><input name="q" aria-label="Words"><button></button></form>', '<form role="search"><input name="q" aria-label="Words"><button aria-label="Search"></button></form>'],
    ['sends a form by an envelope', '<form><input type="email" aria-label="Email"><button type="submit"><i class="fa fa-envelope"></i></button></form>', '<form><input type="email" aria-label="Email"><button type="submit" aria-label="Send"><i class="fa fa-envelope"></i></button></form>'],
    ['knows the sidebar of Semantic', '<div role="button"><i class="sidebar icon"></i></div>', '<div role="button" aria-label="Menu"><i class="sidebar icon"></i></div>'],
    ['knows a brand', '<div role="button"><i class="fab fa-whatsapp"></i></div>', '<div role="button" aria-label="WhatsApp"><i class="fab fa-whatsapp"></i></div>'],
    ['names a summary', '<details><summary></summary>Text</details>', '<details><summary aria-label="Details"></summary>Text</details>'],
    ['leaves a second summary', '<details><summary>Hours</summary><summary></summary>Text</details>', '<details><summary>Hours</summary><summary></summary>Text</details>'],
    ['prefers more tokens to the first', '<div role="button" class="zoom zoom-out"></div>', '<div role="button" class="zoom zoom-out" aria-label="Zoom out"></div>'],
    same('leaves text beside the icon', '<button><i class="fa fa-search"></i> Find</button>'),
    same('leaves a label', '<button aria-label="Find"><i class="fa fa-search"></i></button>'),
    same('is unsure of an icon that it does not know', '<div role="button"><i class="fa fa-qwerty"></i></div>'),
    same('leaves what is hidden', '<button hidden=""><i class="fa fa-search"></i></button>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<button><i class="fa fa-bell"></i></button>',
    '<button aria-label="Notifications"><i class="fa fa-bell"></i></button>',
  );

  it('speaks the language of the page', async () => {
    const page = await mending('<button><i class="fa fa-search"></i></button>', { rules, lang: 'he' });
    expect(page.html).to.equal('<button aria-label="חיפוש"><i class="fa fa-search"></i></button>');
    page.end();
  });

  mendingRows(rules, [
    ['reads what is called in the language of the page', '<button class="btn-schliessen"></button><button id="zurueck"></button><button class="Menü"></button>', '<button class="btn-schliessen" aria-label="Schließen"></button><button id="zurueck" aria-label="Zurück"></button><button class="Menü" aria-label="Menü"></button>'],
    same('does not read in it what no icon stands for', '<button class="strasse"></button><button class="farbe"></button>'),
  ], { lang: 'de' }); // prettier-ignore
});
