import { expect } from '@open-wc/testing';
import { frameNamesApart } from '../../../src/rules/frames/frame-names-apart.js';
import { mending, mendingRows } from '../../support/mending.js';

const rules = [frameNamesApart];
const same = (why: string, html: string) => [why, html, html] as const;

describe('frame-names-apart', () => {
  mendingRows(rules, [
    same('leaves frames that show the same', '<iframe title="Team" srcdoc="&lt;title&gt;One&lt;/title&gt;"></iframe><iframe title="Team" srcdoc="&lt;title&gt;One&lt;/title&gt;"></iframe>'),
    same('leaves frames that are called otherwise', '<iframe title="Team" srcdoc="&lt;title&gt;One&lt;/title&gt;"></iframe><iframe title="Fees" srcdoc="&lt;title&gt;Two&lt;/title&gt;"></iframe>'),
    same('leaves advertisements', '<iframe title="Advertisement" srcdoc="&lt;title&gt;One&lt;/title&gt;"></iframe><iframe title="Advertisement" srcdoc="&lt;title&gt;Two&lt;/title&gt;"></iframe>'),
  ]); // prettier-ignore

  it('puts the title of what they show behind the name', async () => {
    const page = await mending(
      '<iframe title="Team" srcdoc="<title>One</title>"></iframe><iframe aria-label="Team" srcdoc="<title>Two</title>"></iframe>',
      { rules },
    );
    expect(page.repairs.map(({ attribute, after }) => [attribute, after])).to.deep.equal([
      ['title', 'Team: One'],
      ['aria-label', 'Team: Two'],
    ]);
    page.end();
  });
});
