import { duplicateLink } from '../../../src/rules/links/duplicate-link.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [duplicateLink];
const same = (why: string, html: string) => [why, html, html] as const;

describe('duplicate-link', () => {
  mendingRows(rules, [
    ['leaves what a script decides', '<a href="javascript:;"><i></i></a><a href="javascript:;">Tea</a>', '<a href="javascript:;"><i></i></a><a href="javascript:;">Tea</a>'],
    ['leaves the picture out', '<a href="/x"><img alt="" src="data:,"></a><a href="/x">Tea</a>', '<a href="/x" tabindex="-1" aria-hidden="true"><img alt="" src="data:,"></a><a href="/x">Tea</a>'],
    ['leaves a picture with the same words out', '<a href="/x">Tea</a><a href="/x"><img alt="tea" src="data:,"></a>', '<a href="/x">Tea</a><a href="/x" tabindex="-1" aria-hidden="true"><img alt="tea" src="data:,"></a>'],
    same('leaves other words', '<a href="/x"><img alt="A cup" src="data:,"></a><a href="/x">Tea</a>'),
    same('leaves another place', '<a href="/y"><img alt="" src="data:,"></a><a href="/x">Tea</a>'),
    same('leaves what is not side by side', '<a href="/x"><img alt="" src="data:,"></a><p></p><a href="/x">Tea</a>'),
    same('leaves what has a place in the tab order', '<a href="/x" tabindex="0"><img alt="" src="data:,"></a><a href="/x">Tea</a>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<a href="/x"><svg></svg></a><a href="/x">Tea</a>',
    '<a href="/x" tabindex="-1" aria-hidden="true"><svg></svg></a><a href="/x">Tea</a>',
  );
});
