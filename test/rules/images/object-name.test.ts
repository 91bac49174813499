import { objectName } from '../../../src/rules/images/object-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [objectName];
const same = (why: string, html: string) => [why, html, html] as const;

/** A picture that any browser can show. */
const SHOWN = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('object-name', () => {
  mendingRows(rules, [
    ['leaves what has given way to what stands in it', '<object data="/floor-plan.nothing"><p>Two rooms</p></object>', '<object data="/floor-plan.nothing"><p>Two rooms</p></object>'],
    ['takes what stands in for it', `<object data="${SHOWN}"><img src="/a.png" alt="Floor plan"></object>`, `<object data="${SHOWN}" aria-label="Floor plan"><img src="/a.png" alt="Floor plan"></object>`],
    ['takes a text in the wrong attribute', '<object data="/a.mp3" alt="Moon speech"></object>', '<object data="/a.mp3" alt="Moon speech" aria-label="Moon speech"></object>'],
    ['reads the file name', '<object data="/floor-plan.svg"></object>', '<object data="/floor-plan.svg" aria-label="Floor plan"></object>'],
    ['reads the folder', '<object data="/rabbit-tale/1.mp4"></object>', '<object data="/rabbit-tale/1.mp4" aria-label="Rabbit tale"></object>'],
    same('leaves a title', '<object data="/plan.svg" title="Plan"></object>'),
    same('leaves what is muted', '<object data="/plan.svg" role="presentation"></object>'),
    same('is unsure of a number', '<object data="/1.svg"></object>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<object data="/site-plan.svg"></object>',
    '<object data="/site-plan.svg" aria-label="Site plan"></object>',
  );
});
