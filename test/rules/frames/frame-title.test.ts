import { expect } from '@open-wc/testing';
import { frameTitle } from '../../../src/rules/frames/frame-title.js';
import { mending, mendingRows } from '../../support/mending.js';

const rules = [frameTitle];
const same = (why: string, html: string) => [why, html, html] as const;

describe('frame-title', () => {
  mendingRows(rules, [
    ['takes the title of what it shows', '<iframe srcdoc="&lt;title&gt;Opening hours&lt;/title&gt;"></iframe>', '<iframe srcdoc="&lt;title&gt;Opening hours&lt;/title&gt;" title="Opening hours"></iframe>'],
    ['takes a text that was written as for a picture', '<iframe alt="Weather" src="about:blank"></iframe>', '<iframe alt="Weather" src="about:blank" title="Weather"></iframe>'],
    ['believes the document before what was written as for a picture', '<iframe alt="Weather" srcdoc="&lt;title&gt;Widget&lt;/title&gt;"></iframe>', '<iframe alt="Weather" srcdoc="&lt;title&gt;Widget&lt;/title&gt;" title="Widget"></iframe>'],
    ['writes over a title that only says what it is', '<iframe title="iframe 2" srcdoc="&lt;title&gt;Prices&lt;/title&gt;"></iframe>', '<iframe title="Prices" srcdoc="&lt;title&gt;Prices&lt;/title&gt;"></iframe>'],
    same('leaves a title that only says what it is beside a label', '<iframe title="frame" aria-label="Route" srcdoc="&lt;title&gt;Map&lt;/title&gt;"></iframe>'),
    same('leaves a title that only says what it is beside a reference', '<p id="r">Route</p><iframe title="frame" aria-labelledby="r" srcdoc="&lt;title&gt;Map&lt;/title&gt;"></iframe>'),
    same('leaves a title that only says what it is of what has none', '<iframe title="frame" srcdoc="&lt;p&gt;&lt;/p&gt;"></iframe>'),
    same('leaves what its author calls it, however short', '<iframe title="Main" srcdoc="&lt;title&gt;Prices&lt;/title&gt;"></iframe><iframe title="Content" srcdoc="&lt;title&gt;Fees&lt;/title&gt;"></iframe>'),
    same('writes no title over another that tells nothing', '<iframe title="frame" srcdoc="&lt;title&gt;Untitled Document&lt;/title&gt;"></iframe><iframe title="frame" srcdoc="&lt;title&gt;404 Not Found&lt;/title&gt;"></iframe><iframe title="frame" srcdoc="&lt;title&gt;frame&lt;/title&gt;"></iframe><iframe title="frame" srcdoc="&lt;title&gt;Forbidden&lt;/title&gt;"></iframe>'),
    ['takes the heading where its title tells nothing', '<iframe srcdoc="&lt;title&gt;Untitled&lt;/title&gt;&lt;h1&gt;Fees&lt;/h1&gt;"></iframe>', '<iframe srcdoc="&lt;title&gt;Untitled&lt;/title&gt;&lt;h1&gt;Fees&lt;/h1&gt;" title="Fees"></iframe>'],
    same('leaves a title', '<iframe title="Route" srcdoc="&lt;title&gt;Map&lt;/title&gt;"></iframe>'),
    same('leaves a label', '<iframe aria-label="Route" srcdoc="&lt;title&gt;Map&lt;/title&gt;"></iframe>'),
    same('is unsure of an empty frame', '<iframe srcdoc="&lt;p&gt;&lt;/p&gt;"></iframe>'),
    same('leaves what is muted', '<iframe role="presentation" srcdoc="&lt;title&gt;Map&lt;/title&gt;"></iframe>'),
  ]); // prettier-ignore

  it('knows the places that pages embed', async () => {
    const page = await mending(
      '<iframe src="https://www.youtube-nocookie.com/embed/x"></iframe><iframe src="https://www.google.com/maps/embed?q=Harbour"></iframe>',
      { rules },
    );
    expect(page.repairs.map((repair) => repair.after)).to.deep.equal(['Video: YouTube', 'Map: Harbour']);
    page.end();
  });
});
