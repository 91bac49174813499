import { imageAltFromPage } from '../../../src/rules/images/image-alt-from-page.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [imageAltFromPage];
const same = (why: string, html: string) => [why, html, html] as const;

describe('image-alt-from-page', () => {
  mendingRows(rules, [
    same('does not tell that it shows words', '<img src="/harbour_text.svg"><img src="/ttl-open-hours.png">'),
    ['leaves out for which screen it is', '<img src="/old_harbour_sp.jpeg">', '<img src="/old_harbour_sp.jpeg" alt="Image, possibly: Old harbour">'],
    ['silences a spacer', '<img src="/i/spacer.gif">', '<img src="/i/spacer.gif" alt="">'],
    ['silences a line that is called after its file', '<img src="/divider_2.png" alt="divider_2.png">', '<img src="/divider_2.png" alt="">'],
    ['replaces what a set of icons is called', '<img src="/harbour.jpeg" alt="flaticon">', '<img src="/harbour.jpeg" alt="Image, possibly: Harbour">'],
    ['replaces the dots of a template', '<img src="/harbour.jpeg" alt="...">', '<img src="/harbour.jpeg" alt="Image, possibly: Harbour">'],
    ['leaves the number of one of several files out', '<img src="/old-harbour2.jpeg">', '<img src="/old-harbour2.jpeg" alt="Image, possibly: Old harbour">'],
    ['is unsure of what only sounds like a space', '<img src="/pattern-shadow.png">', '<img src="/pattern-shadow.png">'],
    ['takes the caption', '<figure><img src="/1.jpg"><figcaption>The harbour</figcaption></figure>', '<figure><img src="/1.jpg" alt="The harbour"><figcaption>The harbour</figcaption></figure>'],
    ['takes the caption without what leads on from it', '<figure><img src="/1.jpg"><figcaption>The harbour <a href="/2">More details</a></figcaption></figure>', '<figure><img src="/1.jpg" alt="The harbour"><figcaption>The harbour <a href="/2">More details</a></figcaption></figure>'],
    ['takes a caption that is nothing but a link', '<figure><img src="/1.jpg"><figcaption><a href="/2">The harbour</a></figcaption></figure>', '<figure><img src="/1.jpg" alt="The harbour"><figcaption><a href="/2">The harbour</a></figcaption></figure>'],
    same('is unsure of a caption that the picture beside it has, too', '<ul><li><figure><img src="/1.jpg"><figcaption>Our work <a href="/1">View</a></figcaption></figure></li><li><figure><img src="/2.jpg"><figcaption>Our work</figcaption></figure></li></ul>'),
    ['takes captions that differ', '<ul><li><figure><img src="/1.jpg"><figcaption>Boats</figcaption></figure></li><li><figure><img src="/2.jpg"><figcaption>Nets</figcaption></figure></li></ul>', '<ul><li><figure><img src="/1.jpg" alt="Boats"><figcaption>Boats</figcaption></figure></li><li><figure><img src="/2.jpg" alt="Nets"><figcaption>Nets</figcaption></figure></li></ul>'],
    same('is unsure of what one of several files is called', '<div><p><img src="/our-menu-01.jpg"></p></div><p><img src="/our-menu-02.jpg?v=2"></p>'),
    ['believes what one alone is called, whatever its number', '<img src="/our-menu-01.jpg"><img src="/old-menu-02.jpg">', '<img src="/our-menu-01.jpg" alt="Image, possibly: Our menu"><img src="/old-menu-02.jpg" alt="Image, possibly: Old menu">'],
    same('is silent where the page says beside it what its file is called', '<div><img src="/red-panda.jpg"><h3>Our red pandas</h3></div>'),
    ['tells of people who are addressed alike', '<img src="/dr-anna-smith.jpg"><img src="/dr-paul-jones.jpg"><img src="/dr-mary-lee.jpg">', '<img src="/dr-anna-smith.jpg" alt="Image, possibly: Dr anna smith"><img src="/dr-paul-jones.jpg" alt="Image, possibly: Dr paul jones"><img src="/dr-mary-lee.jpg" alt="Image, possibly: Dr mary lee">'],
    ['tells of what has decorations', '<img src="/interior-decoration-shop.jpg">', '<img src="/interior-decoration-shop.jpg" alt="Image, possibly: Interior decoration shop">'],
    ['leaves out a button, and not its word in the sentence before it', '<figure><img src="/1.jpg"><figcaption><p>Book early for the summer</p><a class="btn" href="/2">Book</a></figcaption></figure>', '<figure><img src="/1.jpg" alt="Book early for the summer"><figcaption><p>Book early for the summer</p><a class="btn" href="/2">Book</a></figcaption></figure>'],
    same('says nothing of what its file calls a decoration', '<img src="/decoration-line-blue.svg">'),
    ['takes the caption without the button below it', '<figure><img src="/1.jpg"><figcaption><h5>The harbour</h5><a href="/2" class="btn btn-lg">Take a look</a></figcaption></figure>', '<figure><img src="/1.jpg" alt="The harbour"><figcaption><h5>The harbour</h5><a href="/2" class="btn btn-lg">Take a look</a></figcaption></figure>'],
    ['takes a text that was written for it', '<img src="/1.jpg" data-caption="The harbour">', '<img src="/1.jpg" data-caption="The harbour" alt="The harbour">'],
    ['hedges what the file is called', '<img src="/red-panda_220x165.jpg">', '<img src="/red-panda_220x165.jpg" alt="Image, possibly: Red panda">'],
    ['keeps a link that is part of the sentence of a caption', '<figure><img src="/1.jpg"><figcaption>A letter to <a href="/anna">Anna Freud</a></figcaption></figure>', '<figure><img src="/1.jpg" alt="A letter to Anna Freud"><figcaption>A letter to <a href="/anna">Anna Freud</a></figcaption></figure>'],
    same('takes a number in letters for a number', '<div><p><img src="/main-speaker-four.jpg"></p></div><p><img src="/main-speaker-six.jpg"></p>'),
    same('leaves ornaments', '<img src="/small-dots-group.png">'),
    ['leaves out how to reach whom it shows', '<figure><img src="/a.jpg"><figcaption>Ann Lee <br>Cook <br>ann@lee.example <br>+44 4388 635487</figcaption></figure>', '<figure><img src="/a.jpg" alt="Ann Lee Cook"><figcaption>Ann Lee <br>Cook <br>ann@lee.example <br>+44 4388 635487</figcaption></figure>'],
    same('hears no words of layout in a file name', '<img src="/col-frame.jpg">'),
    ['spells how people are addressed', '<img src="/dr-anna-lopez.jpg">', '<img src="/dr-anna-lopez.jpg" alt="Image, possibly: Dr anna lopez">'],
    ['replaces the name of a file', '<img src="/harbour.jpeg" alt="harbour.jpeg">', '<img src="/harbour.jpeg" alt="Image, possibly: Harbour">'],
    ['replaces a stopgap', '<img src="/harbour.jpeg" alt="image">', '<img src="/harbour.jpeg" alt="Image, possibly: Harbour">'],
    same('leaves a picture that tells what a link does', '<a href="/x"><img src="/old-harbour.jpg"></a>'),
    same('leaves a text', '<img src="/harbour.jpeg" alt="Boats">'),
    same('leaves the empty text', '<img src="/harbour.jpeg" alt="">'),
    same('leaves one word that the file has too', '<img src="/bread" alt="bread">'),
    same('leaves the name of a file that is offered', '<a href="/harbour.jpeg" download=""><img src="/harbour.jpeg" alt="harbour.jpeg"></a>'),
    ['leaves its place on the page out', '<img src="/service-dental-chair-2x.jpg">', '<img src="/service-dental-chair-2x.jpg" alt="Image, possibly: Dental chair">'],
    ['tells a colour beside a thing', '<img src="/blue-sofa.jpg">', '<img src="/blue-sofa.jpg" alt="Image, possibly: Blue sofa">'],
    same('is unsure of what only tells where it stands', '<img src="/testimonials-3.jpg">'),
    same('is unsure of what only tells a place and a size', '<img src="/gallery_fullsize_2x.jpg">'),
    same('is unsure of a colour alone', '<img src="/blue.png">'),
    same('is unsure of what a camera calls it', '<img src="/IMG_2041.jpg">'),
    same('is unsure of parts of the page', '<img src="/about-1.jpg"><img src="/why-choose-us.png"><img src="/portfolio3.jpg">'),
    same('is unsure of one word, which may be what the picture is for', '<img src="/heart.png"><img src="/road2.jpg">'),
    same('is unsure of a hash', '<img src="/94251e110d24a4c2b6e6ce76e7203374.png">'),
    same('is unsure of what a collection or a program calls it', '<img src="/ann-lee-x8KdQz-unsplash.jpg"><img src="/pexels-bo-finch-2041.jpg"><img src="/WhatsApp Image 2025-07-20 at 12.51.20_639bbe33.jpg">'),
    same('is unsure of one word beside what a program adds', '<img src="/Portrait_Export_v02.jpg"><img src="/harbour-version-2.jpg">'),
    ['leaves the number of its version out', '<img src="/old-harbour-v2.jpg">', '<img src="/old-harbour-v2.jpg" alt="Image, possibly: Old harbour">'],
    ['keeps letters that are no version and no size', '<img src="/v-neck-shirt-2x.jpg"><img src="/chest-x-ray.jpg">', '<img src="/v-neck-shirt-2x.jpg" alt="Image, possibly: V neck shirt"><img src="/chest-x-ray.jpg" alt="Image, possibly: Chest x ray">'],
    ['leaves a hash at its end out', '<img src="/old-harbour_639bbe33.jpg">', '<img src="/old-harbour_639bbe33.jpg" alt="Image, possibly: Old harbour">'],
    same('leaves what is hidden', '<div hidden=""><img src="/harbour.jpeg"></div>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<img src="/old-harbour.jpg">',
    '<img src="/old-harbour.jpg" alt="Image, possibly: Old harbour">',
  );
});
