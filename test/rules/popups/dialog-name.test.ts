import { expect } from '@open-wc/testing';
import { dialogName } from '../../../src/rules/popups/dialog-name.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [dialogName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('dialog-name', () => {
  mendingRows(rules, [
    ['takes its heading', '<div role="dialog"><h2>Sign up</h2></div>', '<div role="dialog" aria-label="Sign up"><h2>Sign up</h2></div>'],
    ['takes what looks like one', '<div role="dialog"><p class="modal-title">Sign up</p></div>', '<div role="dialog" aria-label="Sign up"><p class="modal-title">Sign up</p></div>'],
    ['takes the button that opens it', '<button aria-controls="d">Book a visit</button><div role="dialog" id="d"></div>', '<button aria-controls="d">Book a visit</button><div role="dialog" id="d" aria-label="Book a visit"></div>'],
    ['takes what stands out at its head', '<div role="dialog"><div style="font-weight: bold">About us</div><div>Your email</div><input type="email"></div>', '<div role="dialog" aria-label="About us"><div style="font-weight: bold">About us</div><div>Your email</div><input type="email"></div>'],
    ['takes no first line that is like the others', '<div role="dialog"><div>We are open</div><div>until eight</div></div>', '<div role="dialog"><div>We are open</div><div>until eight</div></div>'],
    ['calls what shows a picture so, whatever told that it was coming', '<style>.wait { display: none }</style><div role="dialog"><img src="data:," alt=""><i>1 of 6</i><div class="wait">Loading...</div></div>', '<style>.wait { display: none }</style><div role="dialog" aria-label="Image"><img src="data:," alt=""><i>1 of 6</i><div class="wait">Loading...</div></div>'],
    ['takes what Semantic calls a header', '<div role="dialog"><div class="header">Sign up</div></div>', '<div role="dialog" aria-label="Sign up"><div class="header">Sign up</div></div>'],
    ['takes the only field in it', '<div role="dialog"><input placeholder="Search ..."></div>', '<div role="dialog" aria-label="Search"><input placeholder="Search ..."></div>'],
    ['takes the name of a button that is an icon', '<a href="#d" aria-label="Open menu"></a><div role="dialog" id="d"></div>', '<a href="#d" aria-label="Open menu"></a><div role="dialog" id="d" aria-label="Open menu"></div>'],
    ['takes the name of what opens the box around it', '<a href="#d" aria-label="Open menu"></a><div id="d"><div role="dialog"></div></div>', '<a href="#d" aria-label="Open menu"></a><div id="d"><div role="dialog" aria-label="Open menu"></div></div>'],
    ['takes the text of the only picture', '<div role="dialog"><button>×</button><img alt="The waiting room"><div>2 of 7</div></div>', '<div role="dialog" aria-label="The waiting room"><button>×</button><img alt="The waiting room"><div>2 of 7</div></div>'],
    ['says that it is a picture where nothing tells which', '<div role="dialog"><img src="IMG_0815.jpg"></div>', '<div role="dialog" aria-label="Image"><img src="IMG_0815.jpg"></div>'],
    ['looks past a reference to itself', '<div role="dialog" id="d" aria-labelledby="d"><h2>Sign up</h2></div>', '<div role="dialog" id="d" aria-label="Sign up"><h2>Sign up</h2></div>'],
    same('leaves a reference to itself where it is not alone', '<div role="dialog" id="d" aria-label="Sign" aria-labelledby="d"><h2>Sign up</h2></div>'),
    same('is unsure of a picture among words', '<div role="dialog"><img alt="Us"><p>Our team is there for you.</p></div>'),
    ['names a native one', '<dialog open=""><h1>News</h1></dialog>', '<dialog open="" aria-label="News"><h1>News</h1></dialog>'],
    same('leaves a label', '<div role="dialog" aria-label="News"><h2>Sign up</h2></div>'),
    same('leaves a label by reference', '<div role="dialog" aria-labelledby="h"><h2>Other</h2><p id="h">Sign up</p></div>'),
    same('is unsure without a heading', '<div role="dialog"><p>Hello</p></div>'),
    same('leaves a closed one', '<dialog><h1>News</h1></dialog>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<div role="alertdialog"><h2>Leave?</h2></div>',
    '<div role="alertdialog" aria-label="Leave?"><h2>Leave?</h2></div>',
  );

  it('names one when it opens', async () => {
    const page = await mending('<dialog><h1>News</h1></dialog>', { rules });
    page.body.querySelector('dialog')!.showModal();
    await page.settled();
    expect(page.body.querySelector('dialog')!.getAttribute('aria-label')).to.equal('News');
    page.end();
  });
});
