import { expect } from '@open-wc/testing';
import { svgName } from '../../../src/rules/images/svg-name.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [svgName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('svg-name', () => {
  mendingRows(rules, [
    ['takes a title that is not its first child', '<svg role="img"><g><title>Sales</title></g></svg>', '<svg role="img" aria-label="Sales"><g><title>Sales</title></g></svg>'],
    ['takes a description', '<svg role="img"><desc>Sales by year</desc></svg>', '<svg role="img" aria-label="Sales by year"><desc>Sales by year</desc></svg>'],
    ['takes the words that are drawn', '<svg role="img"><text>One circle</text></svg>', '<svg role="img" aria-label="One circle"><text>One circle</text></svg>'],
    ['leaves a part with a title of its own', '<svg><circle role="img"><title>I am a circle</title></circle></svg>', '<svg><circle role="img"><title>I am a circle</title></circle></svg>'],
    ['knows an icon', '<svg role="img"><use href="#i-warning"></use></svg>', '<svg role="img" aria-label="Warning"><use href="#i-warning"></use></svg>'],
    ['takes an emoji, and words', '<span role="img">🎉</span><div role="img">Sales went up</div>', '<span role="img" aria-label="🎉">🎉</span><div role="img" aria-label="Sales went up">Sales went up</div>'],
    ['takes the caption of a figure', '<figure><svg role="img"><path></path></svg><figcaption>Visits by month</figcaption></figure>', '<figure><svg role="img" aria-label="Visits by month"><path></path></svg><figcaption>Visits by month</figcaption></figure>'],
    ['takes what the link is called that holds nothing else', '<a href="/x" aria-label="Acme"><svg role="img"><path></path></svg></a>', '<a href="/x" aria-label="Acme"><svg role="img" aria-label="Acme"><path></path></svg></a>'],
    same('takes no caption of something else', '<figure><blockquote><svg role="img"><path></path></svg>So it is.</blockquote><figcaption>Ann</figcaption></figure><figure><svg role="img"><path></path></svg><pre>x = 1</pre><figcaption>Sum</figcaption></figure><figure><table><tbody><tr><td>1</td></tr></tbody></table><svg role="img"><path></path></svg><figcaption>Fees</figcaption></figure>'),
    same('takes no caption for what adorns it', '<figure><figcaption><svg role="img"><path></path></svg> Visits</figcaption></figure>'),
    same('is unsure which of two drawings a caption is about', '<figure><svg role="img"><path></path></svg><svg role="img"><path></path></svg><figcaption>Visits</figcaption></figure>'),
    same('leaves a drawing beside the words of a link', '<a href="/x" aria-label="Acme, home"><svg role="img"><path></path></svg> Home</a>'),
    same('is unsure which of two drawings a link is called after', '<a href="/x" aria-label="Acme"><svg role="img"><path></path></svg><svg role="img"><path></path></svg></a>'),
    same('leaves a label', '<svg role="img" aria-label="Sales"><use href="#warning"></use></svg>'),
    same('leaves a drawing that is no image', '<svg><use href="#i-warning"></use></svg>'),
    same('is unsure of a bare drawing', '<svg role="img"><path></path></svg>'),
  ]); // prettier-ignore

  it('only guesses that a caption is about it', async () => {
    const html = '<figure><svg role="img"><path></path></svg><figcaption>Visits</figcaption></figure>';
    const page = await mending(html, { rules, scope: 'certain' });
    expect(page.html).to.equal(html);
    page.end();
  });

  mendsAnywhere(
    rules,
    '<svg role="img" class="icon-lock"></svg>',
    '<svg role="img" class="icon-lock" aria-label="Lock"></svg>',
  );
});
