import { expect } from '@open-wc/testing';
import { linkGuess } from '../../../src/rules/links/link-guess.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [linkGuess];
const same = (why: string, html: string) => [why, html, html] as const;

describe('link-guess', () => {
  mendingRows(rules, [
    ['takes a title that a letter of a style sheet stands before', '<style>.g::before { content: "\\f09a"; }</style><a href="/a" title="Our story"><i class="g fa fa-heart"></i></a>', '<style>.g::before { content: "\\f09a"; }</style><a href="/a" title="Our story" aria-label="Our story"><i class="g fa fa-heart"></i></a>'],
    ['takes the heading of the card that it lies over', '<div style="position:relative"><a href="javascript:void(0)" style="position:absolute;inset:0"></a><h3>Family care</h3><p>Every day</p></div>', '<div style="position:relative"><a href="javascript:void(0)" style="position:absolute;inset:0" aria-label="Family care"></a><h3>Family care</h3><p>Every day</p></div>'],
    ['believes first what a link over a whole card is called', '<div style="position:relative"><a href="#" class="close" style="position:absolute;inset:0"></a><h3>Newsletter</h3></div><div style="position:relative"><a href="javascript:void(0)" onclick="closeModal()" class="modal-close" style="position:absolute;inset:0"></a><h3>News</h3></div>', '<div style="position:relative"><a href="#" class="close" style="position:absolute;inset:0" aria-label="Close"></a><h3>Newsletter</h3></div><div style="position:relative"><a href="javascript:void(0)" onclick="closeModal()" class="modal-close" style="position:absolute;inset:0" aria-label="Close"></a><h3>News</h3></div>'],
    ['takes the heading of a card also over what says that it is a link', '<div style="position:relative"><a href="#" class="stretched-link" style="position:absolute;inset:0"></a><h3>Family care</h3></div><div style="position:relative"><a href="#" class="card-link" style="position:absolute;inset:0"></a><h3>Fees</h3></div><div style="position:relative"><a href="/x" class="overlay-link" style="position:absolute;inset:0"></a><h3>Help</h3></div>', '<div style="position:relative"><a href="#" class="stretched-link" style="position:absolute;inset:0" aria-label="Family care"></a><h3>Family care</h3></div><div style="position:relative"><a href="#" class="card-link" style="position:absolute;inset:0" aria-label="Fees"></a><h3>Fees</h3></div><div style="position:relative"><a href="/x" class="overlay-link" style="position:absolute;inset:0" aria-label="Help"></a><h3>Help</h3></div>'],
    same('does not take the heading of a card of which it covers a corner', '<div style="position:relative"><a href="javascript:void(0)" style="position:absolute;width:9px;height:9px"></a><h3>Family care</h3><p>Every day</p></div>'),
    ['knows a lens that its author calls a search', '<a href="#" data-action="search-show"><i class="ni ni-zoom-split-in"></i></a>', '<a href="#" data-action="search-show" aria-label="Search"><i class="ni ni-zoom-split-in"></i></a>'],
    ['keeps what joins the words of a file name', '<a href="#"><img src="the-bank_of-the-river-and-2.jpg"></a>', '<a href="#"><img src="the-bank_of-the-river-and-2.jpg" alt="Bank of the river"></a>'],
    ['takes what its own item is called', '<ul><li class="et-social-icon et-social-facebook"><a href="#"></a></li><li class="search"><a href="#"></a></li></ul>', '<ul><li class="et-social-icon et-social-facebook"><a href="#" aria-label="Facebook"></a></li><li class="search"><a href="#" aria-label="Search"></a></li></ul>'],
    ['takes a word that only begins like one of a list', '<ul><li class="arrow-left"><a href="#"></a></li></ul>', '<ul><li class="arrow-left"><a href="#" aria-label="Previous"></a></li></ul>'],
    ['takes the way that its item points to, from right to left', '<ul dir="rtl"><li class="arrow-left"><a href="#"></a></li><li class="slider-prev"><a href="#"></a></li></ul>', '<ul dir="rtl"><li class="arrow-left"><a href="#" aria-label="Next"></a></li><li class="slider-prev"><a href="#" aria-label="Previous"></a></li></ul>'],
    same('does not take what every item is called', '<ul><li class="menu-item nav-search"><a href="#"></a></li></ul>'),
    ['takes what the link says where the screen is narrow', '<a href="/" class="logo"><span style="display: none;">Clara Finch</span><img alt="" src="data:,"></a>', '<a href="/" class="logo" aria-label="Clara Finch"><span style="display: none;">Clara Finch</span><img alt="" src="data:,"></a>'],
    ['reads the address where its picture says nothing', '<a href="/opening-hours.html"><img src="data:," alt="Image"></a>', '<a href="/opening-hours.html" aria-label="Opening hours"><img src="data:," alt="Image"></a>'],
    ['says whose logo it is, and where it leads', '<a href="/"><img src="data:," alt="Logo"></a>', '<a href="/" aria-label="Harbour Clinic, home"><img src="data:," alt="Logo"></a>'],
    ['says which product it is', '<div><a href="/p1"><img src="data:," alt="Product 1"></a><h3>Tea pot</h3></div>', '<div><a href="/p1" aria-label="Tea pot"><img src="data:," alt="Product 1"></a><h3>Tea pot</h3></div>'],
    ['says what a card is headed, rather than an address that all cards have', '<div><div class="pic"><a href="/project"><img src="1.jpg"></a></div><div><h3>Harbour clinic</h3><p>A site of many pages</p></div></div>', '<div><div class="pic"><a href="/project"><img src="1.jpg" alt="Harbour clinic"></a></div><div><h3>Harbour clinic</h3><p>A site of many pages</p></div></div>'],
    same('does not take a picture for a camera because its link is called a photo', '<a href="#" class="photo"><img src="1.jpg"></a>'),
    same('does not take one of several pictures for an icon', '<ul><li><a href="#"><img src="speaker-1.png"></a></li><li><a href="#"><img src="speaker-2.png"></a></li></ul>'),
    ['does not take what a card is marked with for its name', '<div><span>Sale!</span> <a href="/teapot"><img src="1.jpg"></a></div>', '<div><span>Sale!</span> <a href="/teapot"><img src="1.jpg" alt="Teapot"></a></div>'],
    ['does not take the heading of what follows beside a page', '<aside><a href="/spring-offer"><img src="1.jpg"></a><h3>Categories</h3><a href="/all">All</a></aside>', '<aside><a href="/spring-offer"><img src="1.jpg" alt="Spring offer"></a><h3>Categories</h3><a href="/all">All</a></aside>'],
    ['does not take the heading of what follows after a text', '<div><a href="/spring-offer"><img src="1.jpg"></a><p>Until May.</p><h2>About us</h2><a href="/all">All</a></div>', '<div><a href="/spring-offer"><img src="1.jpg" alt="Spring offer"></a><p>Until May.</p><h2>About us</h2><a href="/all">All</a></div>'],
    ['says the heading below a picture, whatever else the card leads to', '<div><div><a href="/balcony"><img src="1.jpg"></a></div><div><h3>Balcony room</h3><a href="#book">Book</a> <a href="/balcony">Details</a></div></div>', '<div><div><a href="/balcony"><img src="1.jpg" alt="Balcony room"></a></div><div><h3>Balcony room</h3><a href="#book">Book</a> <a href="/balcony">Details</a></div></div>'],
    ['says by its address where a picture leads, rather than that more can be read there', '<div><a href="/old-town"><img src="1.jpg"></a> <p>Full of history <a href="/old-town">Read more »</a></p></div>', '<div><a href="/old-town"><img src="1.jpg" alt="Old town"></a> <p>Full of history <a href="/old-town">Read more »</a></p></div>'],
    ['says that more can be read there where nothing says more', '<p><a href="?p=1"><img src="1.jpg"></a> <a href="?p=1">Read more</a></p>', '<p><a href="?p=1"><img src="1.jpg" alt="Read more"></a> <a href="?p=1">Read more</a></p>'],
    ['does not call a logo by the language that leads to the same page', '<div><a class="logo" href="index.html"><img src="logo.svg"></a> <a href="index.html">EN</a></div>', '<div><a class="logo" href="index.html"><img src="logo.svg" alt="Harbour Clinic, home"></a> <a href="index.html">EN</a></div>'],
    ['does not take the heading above a picture beside which something else leads on', '<div><h3>News</h3><div class="pic"><a href="/project"><img src="1.jpg"></a></div><a href="/all">All of them</a></div>', '<div><h3>News</h3><div class="pic"><a href="/project"><img src="1.jpg" alt="Project"></a></div><a href="/all">All of them</a></div>'],
    ['says which product two pictures show', '<div><a href="/p1"><img src="data:," alt="Product"><img src="data:," alt="Product"></a><h3>Tea pot</h3></div>', '<div><a href="/p1" aria-label="Tea pot"><img src="data:," alt="Product"><img src="data:," alt="Product"></a><h3>Tea pot</h3></div>'],
    ['takes what the link beside its picture says', '<div><div><a href="/p1"><img src="data:," alt="Product"></a></div><div><h3><a href="/p1">Tea pot</a></h3></div></div>', '<div><div><a href="/p1" aria-label="Tea pot"><img src="data:," alt="Product"></a></div><div><h3><a href="/p1">Tea pot</a></h3></div></div>'],
    same('leaves a name of which a picture without one is a part', '<div><a href="/p1"><img src="data:," alt="Product"><img src="data:," alt="Tea"></a><h3>Tea pot</h3></div>'),
    same('leaves the name of a logo', '<a href="/"><img src="data:," alt="Harbour logo"></a>'),
    same('leaves a kind of picture where nothing says more', '<a href="#"><img src="data:," alt="News image"></a>'),
    ['reads the address in a handler', '<a href="#" onclick="location.href=\'/our-team.html\'"></a>', '<a href="#" onclick="location.href=\'/our-team.html\'" aria-label="Our team"></a>'],
    ['reads the address that a script is given', '<a href="javascript:openWin(\'old_town.html\', 400)"></a>', '<a href="javascript:openWin(\'old_town.html\', 400)" aria-label="Old town"></a>'],
    ['knows a sign that leads on', '<a href="/list?page=2">»</a>', '<a href="/list?page=2" aria-label="Next">»</a>'],
    ['knows a sign that leads back in a list of pages', '<a href="?p=0">«</a>', '<a href="?p=0" aria-label="Previous">«</a>'],
    ['does not take a picture that keeps things apart for what it leads to', '<a href="/site-map.html"><img src="/spacer.gif"></a>', '<a href="/site-map.html"><img src="/spacer.gif" alt="Site map"></a>'],
    ['leaves out that a picture is in the navigation', '<a href="/d1"><img src="/nav_doctors.gif"></a>', '<a href="/d1"><img src="/nav_doctors.gif" alt="Doctors"></a>'],
    ['knows a sign that leads to the top', '<a href="#top">^</a>', '<a href="#top" aria-label="Back to top">^</a>'],
    ['knows the way to the top', '<a href="#top"><img src="arrow.gif"></a>', '<a href="#top"><img src="arrow.gif" alt="Back to top"></a>'],
    ['knows three dots', '<a href="javascript:void(0)">...</a>', '<a href="javascript:void(0)" aria-label="More">...</a>'],
    ['is unsure of an arrow that may show a trend', '<a href="javascript:;"><i class="fa fa-arrow-up"></i></a>', '<a href="javascript:;"><i class="fa fa-arrow-up"></i></a>'],
    ['knows the badge of a shop for apps', '<a href="/dl"><i class="app-store-badge"></i></a>', '<a href="/dl" aria-label="App Store"><i class="app-store-badge"></i></a>'],
    ['knows an icon', '<a href="/s"><i class="icon-basket"></i></a>', '<a href="/s" aria-label="Cart"><i class="icon-basket"></i></a>'],
    ['knows what leads up', '<a href="#" class="back-to-top"></a>', '<a href="#" class="back-to-top" aria-label="Back to top"></a>'],
    ['reads the address', '<a href="/opening-hours.html"></a>', '<a href="/opening-hours.html" aria-label="Opening hours"></a>'],
    ['says another host', '<a href="https://www.example.org/"></a>', '<a href="https://www.example.org/" aria-label="example.org"></a>'],
    ['names an area', '<map><area href="/mars.htm"></map>', '<map><area href="/mars.htm" alt="Mars"></map>'],
    ['takes the heading it leads to', '<a href="#t"></a><div id="t"><h2>Our team</h2></div>', '<a href="#t" aria-label="Our team"></a><div id="t"><h2>Our team</h2></div>'],
    ['says whose logo leads to another site', '<a href="https://www.tea-house.example/"><img alt="" src="logo.png"></a>', '<a href="https://www.tea-house.example/" aria-label="tea-house.example"><img alt="" src="logo.png"></a>'],
    ['knows the way home', '<a href="/" class="logo"><img alt="" src="data:,"></a>', '<a href="/" class="logo" aria-label="Harbour Clinic, home"><img alt="" src="data:,"></a>'],
    ['does not take a folder for the front page', '<a href="/treatments/"></a>', '<a href="/treatments/" aria-label="Treatments"></a>'],
    ['reads what its background is called', '<a href="/x1" class="book-now" style="background-image: url(&quot;/b.png&quot;);"></a>', '<a href="/x1" class="book-now" style="background-image: url(&quot;/b.png&quot;);" aria-label="Book now"></a>'],
    ['calls no background after how it is laid out', '<a href="/x1" class="flex-shrink-0 w-10" style="background-image: url(&quot;/tea-house.png&quot;);"></a>', '<a href="/x1" class="flex-shrink-0 w-10" style="background-image: url(&quot;/tea-house.png&quot;);" aria-label="Tea house"></a>'],
    ['searches nothing where a lens leads to a picture', '<a href="/big/1.jpg"><i class="fa fa-search-plus"></i></a><a href="/big/2.jpg"><i class="fa fa-eye"></i></a><a href="/big/3.jpg">+</a><a href="/find"><i class="fa fa-search"></i></a>', '<a href="/big/1.jpg" aria-label="Image: Zoom in"><i class="fa fa-search-plus"></i></a><a href="/big/2.jpg" aria-label="Image: Zoom in"><i class="fa fa-eye"></i></a><a href="/big/3.jpg" aria-label="Image: Zoom in">+</a><a href="/find" aria-label="Search"><i class="fa fa-search"></i></a>'],
    ['believes the icon of a network more than an address that waits for one', '<a href="./"><i class="fab fa-youtube"></i></a><a href="./"><i class="fa fa-leaf"></i></a>', '<a href="./" aria-label="YouTube"><i class="fab fa-youtube"></i></a><a href="./" aria-label="Harbour Clinic, home"><i class="fa fa-leaf"></i></a>'],
    ['does not take the logo of a client for the way home', '<div class="client-logo"><a href="/stories/tea-house"><img src="" alt=""></a></div>', '<div class="client-logo"><a href="/stories/tea-house" aria-label="Tea house"><img src="" alt=""></a></div>'],
    same('does not take the logos of clients that lead nowhere for the way home', '<section id="clients"><ul><li><a href="javascript:void(0)"><img src="/logo1.png" alt=""></a></li></ul></section><div class="our-partners"><a href="#"><img class="logo" src="/2.png" alt=""></a></div>'),
    same('takes none of several logos that lead nowhere for the way home', '<ul><li><a href="#"><img src="/logo-1.png"></a></li><li><a href="#"><img src="/logo-2.png"></a></li></ul><div><p class="logo-item"><a href="#"><img src="/a-1.png"></a></p><p class="logo-item"><a href="#"><img src="/a-2.png"></a></p></div><div><a class="logo-item" href="#"><img src="/b-1.png"></a><a class="logo-item" href="#"><img src="/b-2.png"></a></div>'),
    ['knows a logo on a page that speaks of clients otherwise', '<div class="clientele"><a class="logo" href="/start/de"><img src="/1.png"></a></div><div class="our-Clients"><a class="logo" href="/start/de"><img src="/1.png"></a></div>', '<div class="clientele"><a class="logo" href="/start/de"><img src="/1.png" alt="Harbour Clinic, home"></a></div><div class="our-Clients"><a class="logo" href="/start/de"><img src="/1.png"></a></div>'],
    ['knows a logo that is drawn for the light and for the dark', '<a class="brand" href="/start/de"><img src="/mark-1.png"><img style="display: none;" src="/mark-2.png"></a>', '<a class="brand" href="/start/de" aria-label="Harbour Clinic, home"><img src="/mark-1.png"><img style="display: none;" src="/mark-2.png"></a>'],
    ['finds a row beside a picture that is only kept with it', '<div><img src="/logo/header.png" alt="x"><a href="/x1"><img src="/logo/logo-1.png"></a><a href="/y2"><img src="/logo/logo-2.png"></a></div>', '<div><img src="/logo/header.png" alt="x"><a href="/x1"><img src="/logo/logo-1.png"></a><a href="/y2"><img src="/logo/logo-2.png"></a></div>'],
    ['knows a logo by the box that it has to itself', '<div class="footer__logo"><a href="#"><img src="" alt=""></a></div><div class="logos"><a href="#"><img src="" alt=""></a><a href="#"><img src="" alt=""></a></div>', '<div class="footer__logo"><a href="#" aria-label="Harbour Clinic, home"><img src="" alt=""></a></div><div class="logos"><a href="#"><img src="" alt=""></a><a href="#"><img src="" alt=""></a></div>'],
    same('takes no way out, and no catalogue, for a logo', '<a class="logout" href="/w/1"><svg></svg></a><p></p><a class="catalogo" href="/w/2"><svg></svg></a><p></p><a href="/w/3"><img src="/prologo/b7.png"></a>'),
    ['knows a logo by a word of its class or of its file', '<a class="siteLogo" href="/w/1"><svg></svg></a><p></p><a href="/w/2"><b class="header__logo2"></b></a><p></p><a href="/w/3"><img alt="" src="/i/cliniclogo_white.png"></a>', '<a class="siteLogo" href="/w/1" aria-label="Harbour Clinic, home"><svg></svg></a><p></p><a href="/w/2" aria-label="Harbour Clinic, home"><b class="header__logo2"></b></a><p></p><a href="/w/3" aria-label="Harbour Clinic, home"><img alt="" src="/i/cliniclogo_white.png"></a>'],
    ['takes a chart of lines for no place', '<a href="/w/1"><i class="fa fa-line-chart"></i></a><a href="/w/2"><i class="fa fa-line"></i></a>', '<a href="/w/1"><i class="fa fa-line-chart"></i></a><a href="/w/2" aria-label="Line"><i class="fa fa-line"></i></a>'],
    same('says no word alone that only stands before others', '<a href="/w/1"><img src="/our-clients-3.jpg"></a>'),
    ['counts dots that are links to nowhere', '<ol class="carousel-indicators"><li data-slide-to="0"><a href="#"></a></li><li data-slide-to="1"><a href="#"></a></li></ol>', '<ol class="carousel-indicators"><li data-slide-to="0"><a href="#" aria-label="Slide 1"></a></li><li data-slide-to="1"><a href="#" aria-label="Slide 2"></a></li></ol>'],
    ['enlarges by an icon that stands for nothing else', '<a href="/big/1.jpg"><i class="fa fa-qwerty-alt"></i></a>', '<a href="/big/1.jpg" aria-label="Image: Zoom in"><i class="fa fa-qwerty-alt"></i></a>'],
    ['does not take a photograph for the icon of a camera', '<a href="/big/photo.jpg"><img src="/photo.jpg"></a>', '<a href="/big/photo.jpg"><img src="/photo.jpg" alt="Image: Zoom in"></a>'],
    same('is unsure of what only tells where its picture stands', '<a href="#"><img src="/portfolio.jpg"></a><a href="#"><img src="/team-2.png"></a>'),
    ['reads the address where its picture only tells where it stands', '<a href="/old-harbour.html"><img src="/portfolio-3.jpg"></a>', '<a href="/old-harbour.html"><img src="/portfolio-3.jpg" alt="Old harbour"></a>'],
    ['believes a drawing that is called after a part of the site', '<a href="#"><img src="/offers.gif"></a>', '<a href="#"><img src="/offers.gif" alt="Offers"></a>'],
    ['hears no words that lie over one picture after the other', '<p><a href="/b/1.jpg"><img src="/1.jpg"><b style="display: none;">Our work</b></a></p><p><a href="/b/2.jpg"><img src="/2.jpg"><b style="display: none;">Our work</b></a></p>', '<p><a href="/b/1.jpg"><img src="/1.jpg" alt="Image: Zoom in"><b style="display: none;">Our work</b></a></p><p><a href="/b/2.jpg"><img src="/2.jpg" alt="Image: Zoom in"><b style="display: none;">Our work</b></a></p>'],
    ['hears words that lie over one picture alone', '<p><a href="/b/1.jpg"><img src="/1.jpg"><b style="display: none;">Bread</b></a></p><p><a href="/b/2.jpg"><img src="/2.jpg"><b style="display: none;">Cakes</b></a></p>', '<p><a href="/b/1.jpg"><img src="/1.jpg" alt="Bread"><b style="display: none;">Bread</b></a></p><p><a href="/b/2.jpg"><img src="/2.jpg" alt="Cakes"><b style="display: none;">Cakes</b></a></p>'],
    same('is unsure of what one of several pictures is called', '<a href="#"><img src="/pay-01.png"></a><a href="#"><img src="/pay-02.png"></a>'),
    ['shows one of several pictures larger, whatever its file is called', '<a href="/big/tea-house-01.jpg"><img src="/s/1.jpg"></a><a href="/big/tea-house.jpg"><img src="/s/2.jpg"></a>', '<a href="/big/tea-house-01.jpg"><img src="/s/1.jpg" alt="Image: Zoom in"></a><a href="/big/tea-house.jpg"><img src="/s/2.jpg" alt="Tea house"></a>'],
    ['knows who opens a menu by a picture of somebody', '<ul><li><a class="dropdown-toggle" href="javascript:void(0);" data-bs-toggle="dropdown"><div class="avatar avatar-online"><img src="/1.png" alt=""></div></a></li></ul>', '<ul><li><a class="dropdown-toggle" href="javascript:void(0);" data-bs-toggle="dropdown" aria-label="Account"><div class="avatar avatar-online"><img src="/1.png" alt=""></div></a></li></ul>'],
    ['knows the cards that are taken', '<a href="#"><i class="fa-brands fa-cc-visa"></i></a><a href="#"><i class="fa fa-cc-amex"></i></a><a href="#"><i class="fa fa-cc-discover"></i></a><a href="#" class="discover-more"></a>', '<a href="#" aria-label="Visa"><i class="fa-brands fa-cc-visa"></i></a><a href="#" aria-label="American Express"><i class="fa fa-cc-amex"></i></a><a href="#" aria-label="Discover"><i class="fa fa-cc-discover"></i></a><a href="#" class="discover-more" aria-label="More"></a>'],
    ['calls stars after what each of them stands for', '<div><a href="#" data-rating-value="1"></a><a href="#" data-rating-value="2"></a></div>', '<div><a href="#" data-rating-value="1" aria-label="1"></a><a href="#" data-rating-value="2" aria-label="2"></a></div>'],
    ['takes the caption of its picture before what it opens', '<div><a href="#m" data-toggle="modal"><i class="fa fa-plus"></i><img src="/1.jpg" alt="…"></a><div class="caption-title">Threads</div></div><div id="m"><h2>Project name</h2></div>', '<div><a href="#m" data-toggle="modal" aria-label="Threads"><i class="fa fa-plus"></i><img src="/1.jpg" alt="…"></a><div class="caption-title">Threads</div></div><div id="m"><h2>Project name</h2></div>'],
    same('does not take one caption for two pictures', '<div><a href="/x1"><img src="/1.jpg" alt="…"></a><a href="/x2"><img src="/2.jpg" alt="…"></a><h3>Threads</h3></div>'),
    same('leaves what a style sheet writes into it', '<style>.w::before { content: "Cancel" }</style><a href="/opening-hours" class="w"></a>'),
    same('leaves it also where a font of symbols stands in for the one it is written in', '<style>.w { font-family: Arial, "Segoe UI Symbol" } .w::before { content: "Cancel" }</style><a href="/opening-hours" class="w"></a>'),
    ['does not take an icon that a style sheet draws for words', '<style>.w::before { content: "\\f00d" } .l::after { content: "menu"; font-family: "Material Icons" }</style><a href="/opening-hours" class="w l"></a>', '<style>.w::before { content: "\\f00d" } .l::after { content: "menu"; font-family: "Material Icons" }</style><a href="/opening-hours" class="w l" aria-label="Opening hours"></a>'],
    ['calls a plus or an arrow by the card from which it leads', '<div><div><h3>Ann</h3><a href="/t/ann">+</a></div><div><h3>Bo</h3><a href="/t/bo"><i class="fa fa-arrow-right"></i></a></div></div>', '<div><div><h3>Ann</h3><a href="/t/ann" aria-label="Ann">+</a></div><div><h3>Bo</h3><a href="/t/bo" aria-label="Bo"><i class="fa fa-arrow-right"></i></a></div></div>'],
    ['takes a plus that adds for what it is', '<div><h3>Staff</h3><a href="/staff/new">+</a></div>', '<div><h3>Staff</h3><a href="/staff/new" aria-label="Add">+</a></div>'],
    ['takes an arrow beside other links for what it is', '<section><h2>News</h2><a href="/n/1">‹</a><a href="/n/3">›</a></section>', '<section><h2>News</h2><a href="/n/1" aria-label="Previous">‹</a><a href="/n/3" aria-label="Next">›</a></section>'],
    ['calls a flag by the language that it leads to', '<a href="/de/" hreflang="de"><img src="/flags/de.png" alt=""></a><a href="?lang=es"><span class="flag-icon"></span></a><a href="/pt-br/"><img src="/i/flag-brazil.svg" alt=""></a>', '<a href="/de/" hreflang="de" aria-label="Deutsch"><img src="/flags/de.png" alt=""></a><a href="?lang=es" aria-label="Español"><span class="flag-icon"></span></a><a href="/pt-br/" aria-label="Português"><img src="/i/flag-brazil.svg" alt=""></a>'],
    same('takes no flag for a language where it says something else', '<a href="/de/melden/12"><i class="fa fa-flag"></i></a><a href="/de/"><i class="fa fa-flag"></i></a><a href="/de/lands/1"><img src="/flags/fr.png" alt=""></a><a href="/uk/"><img src="/flags/uk.png" alt=""></a>'),
    ['does not call what leads on by the heading of what it leads away from', '<article><h1>My post</h1><p>Words</p><a class="next" href="/posts/2"><i class="fa fa-arrow-right"></i></a></article>', '<article><h1>My post</h1><p>Words</p><a class="next" href="/posts/2" aria-label="Next"><i class="fa fa-arrow-right"></i></a></article>'],
    ['knows where the ends of a row of pages are from right to left', '<div class="pagination" dir="rtl"><a href="?p=1"><i class="fa fa-angle-double-right"></i></a><a href="?p=2"><i class="fa fa-angle-right"></i></a></div>', '<div class="pagination" dir="rtl"><a href="?p=1" aria-label="First page"><i class="fa fa-angle-double-right"></i></a><a href="?p=2" aria-label="Previous"><i class="fa fa-angle-right"></i></a></div>'],
    ['knows no language by a flag alone', '<a href="/our-country"><span class="flag"></span></a>', '<a href="/our-country" aria-label="Our country"><span class="flag"></span></a>'],
    ['knows no language by an address alone', '<a href="/it/"><span></span></a>', '<a href="/it/"><span></span></a>'],
    same('leaves text', '<a href="/s"><i class="icon-basket"></i> Shop</a>'),
    same('is unsure of a code', '<a href="/x27"></a>'),
    same('leaves an anchor', '<a class="menu"></a>'),
  ], { head: '<title>Welcome</title><meta property="og:site_name" content="Harbour Clinic">' }); // prettier-ignore

  it('knows a logo on a page that is called after what its visitor is', async () => {
    const page = await mending('', { rules });
    page.document.documentElement.className = page.body.className = 'client-js customer-account';
    page.body.innerHTML = '<a class="logo" href="/start/de"><img src="data:,"></a>';
    await page.settled();
    expect(page.body.querySelector('img')!.getAttribute('alt')).to.equal('Test, home');
    page.end();
  });

  mendingRows([linkGuess], [
    ['takes for the site that part of the title which its host has', '<a href="/" class="logo"></a>', '<a href="/" class="logo" aria-label="Local, home"></a>'],
  ], { head: '<title>Local – Fees for all</title>' }); // prettier-ignore

  mendsAnywhere(rules, '<a href="/contact-us"></a>', '<a href="/contact-us" aria-label="Contact us"></a>');
});

describe('link-guess on the way home', () => {
  mendingRows([linkGuess], [
    ['knows the site from what is said of it', '<a href="/"><img alt="" src="data:,"></a>', '<a href="/" aria-label="Harbour, home"><img alt="" src="data:,"></a>'],
  ], { head: '<title>Prices - Harbour - A clinic for all of your family by the sea</title>' }); // prettier-ignore
});

describe('link-guess on a page that is called after its site', () => {
  mendingRows([linkGuess], [
    ['does not take the heading of the page for the site', '<h1>Services</h1><a href="/"><img alt="" src="data:,"></a>', '<h1>Services</h1><a href="/" aria-label="Town of Ashby, home"><img alt="" src="data:,"></a>'],
    ['takes a heading that is a logo for the site', '<header><h1>Services</h1></header><a href="/"><img alt="" src="data:,"></a>', '<header><h1>Services</h1></header><a href="/" aria-label="Services, home"><img alt="" src="data:,"></a>'],
  ], { head: '<title>Town of Ashby - Services</title>' }); // prettier-ignore
});

describe('link-guess on a page whose file is called as it is in its title', () => {
  mendingRows([linkGuess], [
    ['does not take what the file is called for the site', '<a href="/"><img alt="" src="data:,"></a>', '<a href="/" aria-label="Harbour, home"><img alt="" src="data:,"></a>'],
  ], { head: '<base href="/book-a-visit.html"><title>Harbour | Book a visit</title>' }); // prettier-ignore
});

describe('link-guess on a page whose title says what else it is', () => {
  mendingRows([linkGuess], [
    ['takes what is left for the name of the site', '<a href="/"><img alt="" src="data:,"></a>', '<a href="/" aria-label="Harbour, home"><img alt="" src="data:,"></a>'],
  ], { head: '<base href="/"><title>Harbour | Template</title>' }); // prettier-ignore
});

describe('link-guess on a page whose title tells whose work it is', () => {
  mendingRows(rules, [
    ['leaves that out', '<a href="/" class="logo"></a>', '<a href="/" class="logo" aria-label="Harbour, home"></a>'],
  ], { head: '<base href="/"><title>Harbour - by Fine Pages</title>' }); // prettier-ignore
});

describe('link-guess on a page whose title says that it is one', () => {
  mendingRows(rules, [
    ['leaves that out of the name', '<a href="/" class="logo"></a>', '<a href="/" class="logo" aria-label="Harbour, home"></a>'],
  ], { head: '<base href="/"><title>Harbour Webpage Title</title>' }); // prettier-ignore
});

describe('link-guess on a page whose title has no name in it', () => {
  const logo = '<a href="/"><img alt="" src="data:,"></a>';
  const home = '<a href="/" aria-label="Home"><img alt="" src="data:,"></a>';

  for (const [why, head] of [
    ['does not take what the page is called for the site', '<base href="/contact"><title>Contact | Home</title>'],
    ['does not take it where the site is called one', '<base href="/about"><title>About us – Website</title>'],
    ['says no sentence', '<base href="/"><title>Home | The place where everybody finds what they have been looking for</title>'],
    ['takes no kind of site for one', '<base href="/"><title>Portfolio HTML Template</title>'],
    ['says home once', '<base href="/"><title>Home</title>'],
  ] as const)
    mendingRows([linkGuess], [[why, logo, home]], { head });
}); // prettier-ignore

describe('link-guess in another language', () => {
  mendingRows([linkGuess], [
    ['knows what front pages are called in it', '<a href="/startseite.html"><img alt="" src="data:,"></a>', '<a href="/startseite.html" aria-label="Hafen, startseite"><img alt="" src="data:,"></a>'],
  ], { head: '<title>Preise - Hafen</title>', lang: 'de' }); // prettier-ignore
});
