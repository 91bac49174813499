import { frameFocusable } from '../../../src/rules/frames/frame-focusable.js';
import { mendingRows } from '../../support/mending.js';

describe('frame-focusable', () => {
  mendingRows([frameFocusable], [
    ['lets focus into a frame with a link', '<iframe tabindex="-1" srcdoc="&lt;a href=#&gt;Home&lt;/a&gt;"></iframe>', '<iframe tabindex="0" srcdoc="&lt;a href=#&gt;Home&lt;/a&gt;" title="Home"></iframe>'],
    ['leaves a frame without controls', '<iframe tabindex="-1" srcdoc="Only text"></iframe>', '<iframe tabindex="-1" srcdoc="Only text"></iframe>'],
    ['leaves a frame that is a dot', '<iframe tabindex="-1" width="1" height="1" srcdoc="&lt;a href=#&gt;Home&lt;/a&gt;"></iframe>', '<iframe tabindex="-1" width="1" height="1" srcdoc="&lt;a href=#&gt;Home&lt;/a&gt;"></iframe>'],
    ['is unsure of a frame that is hidden', '<iframe tabindex="-1" hidden="" srcdoc="&lt;a href=#&gt;Home&lt;/a&gt;"></iframe>', '<iframe tabindex="-1" hidden="" srcdoc="&lt;a href=#&gt;Home&lt;/a&gt;"></iframe>'],
  ]); // prettier-ignore
});
