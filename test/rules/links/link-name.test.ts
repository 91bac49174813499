import { linkName } from '../../../src/rules/links/link-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [linkName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('link-name', () => {
  mendingRows(rules, [
    ['does not take what links beside others say of other places', '<p><a href="/b"><img src="b.jpg"></a> <a href="/b">Details</a></p><p><a href="/c">Details</a></p>', '<p><a href="/b"><img src="b.jpg"></a> <a href="/b">Details</a></p><p><a href="/c">Details</a></p>'],
    ['takes the tooltip of a sign', '<a href="/5" title="Previous demo">◀</a>', '<a href="/5" title="Previous demo" aria-label="Previous demo">◀</a>'],
    ['knows a place by its host', '<a href="https://www.facebook.com/us"><i></i></a>', '<a href="https://www.facebook.com/us" aria-label="Facebook"><i></i></a>'],
    ['says the place where a tooltip does not', '<a href="https://twitter.com/us" data-original-title="Follow us"><i></i></a>', '<a href="https://twitter.com/us" data-original-title="Follow us" aria-label="Follow us: Twitter"><i></i></a>'],
    ['takes a tooltip that says the place as it is', '<a href="https://github.com/us" data-original-title="Star on Github"><i></i></a>', '<a href="https://github.com/us" data-original-title="Star on Github" aria-label="Star on Github"><i></i></a>'],
    ['knows that a tooltip says it in other words', '<a href="https://youtu.be/x" data-tooltip="Watch on YouTube"></a>', '<a href="https://youtu.be/x" data-tooltip="Watch on YouTube" aria-label="Watch on YouTube"></a>'],
    ['says no number after a tooltip', '<a href="tel:+4412345" data-tooltip="Call us"><i></i></a>', '<a href="tel:+4412345" data-tooltip="Call us" aria-label="Call us"><i></i></a>'],
    ['knows a short host', '<a href="https://youtu.be/x"></a>', '<a href="https://youtu.be/x" aria-label="Video, YouTube"></a>'],
    ['knows a host that keeps no cookies', '<a href="https://www.youtube-nocookie.com/embed/0"></a>', '<a href="https://www.youtube-nocookie.com/embed/0" aria-label="Video, YouTube"></a>'],
    ['tells a film from the page of those who made it', '<a href="https://www.youtube.com/watch?v=0"><i class="fa fa-play"></i></a><a href="https://www.youtube.com/@us"></a>', '<a href="https://www.youtube.com/watch?v=0" aria-label="Video, YouTube"><i class="fa fa-play"></i></a><a href="https://www.youtube.com/@us" aria-label="YouTube"></a>'],
    ['knows a map', '<a href="https://maps.google.com/?q=here"></a>', '<a href="https://maps.google.com/?q=here" aria-label="Map"></a>'],
    ['says the number', '<a href="tel:+4412345"><i></i></a>', '<a href="tel:+4412345" aria-label="Phone: +4412345"><i></i></a>'],
    ['says the address', '<a href="mailto:us@example.org?subject=x"></a>', '<a href="mailto:us@example.org?subject=x" aria-label="Email: us@example.org"></a>'],
    ['takes no words of links beside it where all of them have the same address', '<div><a href="/x"><i></i></a><a href="/x">Home</a><a href="/x">Team</a><a href="/x">Contact</a></div>', '<div><a href="/x"><i></i></a><a href="/x">Home</a><a href="/x">Team</a><a href="/x">Contact</a></div>'],
    ['takes a word of two signs', '<div lang="zh"><a href="/a"><i class="fa fa-chevron-right"></i></a> <a href="/a">新闻</a></div>', '<div lang="zh"><a href="/a" aria-label="新闻"><i class="fa fa-chevron-right"></i></a> <a href="/a">新闻</a></div>'],
    ['takes the words of the link beside it', '<div><a href="/tea"><img alt="" src="data:,"></a><h3><a href="/tea">Green tea</a></h3></div>', '<div><a href="/tea" aria-label="Green tea"><img alt="" src="data:,"></a><h3><a href="/tea">Green tea</a></h3></div>'],
    ['gives the name to a picture whose text is open', '<a href="https://github.com/x"><img src="data:,"></a>', '<a href="https://github.com/x"><img src="data:," alt="GitHub"></a>'],
    ['knows a place by its address and not by what its picture is called', '<a href="https://zoom.us/j/1"><img src="zoom.png"></a>', '<a href="https://zoom.us/j/1"><img src="zoom.png" alt="Zoom"></a>'],
    ['says a new window at the end', '<a href="https://vimeo.com/1" target="_blank"></a>', '<a href="https://vimeo.com/1" target="_blank" aria-label="Video, Vimeo (opens in a new window)"></a>'],
    same('leaves text', '<a href="https://facebook.com">Find us</a>'),
    same('leaves a title', '<a href="https://facebook.com" title="Our page"></a>'),
    same('is unsure of a page on a host for pages', '<a href="https://someone.github.io/"></a>'),
    same('is unsure of a host that is like another', '<a href="https://notfacebook.example/"></a>'),
    same('leaves an anchor', '<a id="top"></a>'),
    same('leaves what is hidden', '<a href="https://facebook.com" aria-hidden="true"></a>'),
    same('takes no card for who has its name, and no place for who is called after it', '<a href="https://visa-services.de/x"></a><a href="https://www.maestro.org/book/"></a><a href="https://discover.example/"></a><a href="https://apple-juice.example/"></a><a href="https://line-dance.example/"></a>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<a href="https://vimeo.com/1"></a>',
    '<a href="https://vimeo.com/1" aria-label="Video, Vimeo"></a>',
  );
});
