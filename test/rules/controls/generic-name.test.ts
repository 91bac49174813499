import { expect } from '@open-wc/testing';
import { genericName } from '../../../src/rules/controls/generic-name.js';
import { mending, mendingRows } from '../../support/mending.js';

const rules = [genericName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('generic-name', () => {
  mendingRows(rules, [
    same('writes nothing', '<button></button><button aria-label="Button"></button><button>Go</button>'),
  ]); // prettier-ignore

  it('tells the owner of what it could not name', async () => {
    const page = await mending(
      '<button></button><button aria-label="Button"></button><button>Go</button><input placeholder="Name"><select aria-label="Default select example"></select>',
      { rules },
    );
    expect(page.remarks.map((remark) => remark.element)).to.deep.equal([
      ...page.body.querySelectorAll('button:not(:nth-child(3)), select'),
    ]);
    page.end();
  });
});
