import { textSpacing } from '../../../src/rules/page/text-spacing.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('text-spacing', () => {
  mendingRows([textSpacing], [
    ['lets go of a spacing between letters', '<p style="letter-spacing: 0.1em !important">Text</p>', '<p style="letter-spacing: 0.1em;">Text</p>'],
    ['lets go of what browsers do by themselves', '<p style="word-spacing: normal !important">Some text</p>', '<p style="word-spacing: normal;">Some text</p>'],
    ['lets go of lines that are too close', '<p style="line-height: 1.1 !important">One<br>two</p>', '<p style="line-height: 1.1;">One<br>two</p>'],
    ['looks at what takes it over', '<div style="letter-spacing: 1px !important"><p>Text</p></div>', '<div style="letter-spacing: 1px;"><p>Text</p></div>'],
    ['leaves what is wide enough', '<p style="letter-spacing: 0.15em !important">Text</p>', '<p style="letter-spacing: 0.15em !important">Text</p>'],
    ['leaves what is wide enough for the text in it', '<div style="letter-spacing: 2px !important"><p style="font-size: 10px">Text</p></div>', '<div style="letter-spacing: 2px !important"><p style="font-size: 10px">Text</p></div>'],
    ['leaves a line of its own', '<p style="line-height: 1.1 !important">One</p>', '<p style="line-height: 1.1 !important">One</p>'],
    ['leaves what is taken from around it', '<p style="letter-spacing: 0.1em"><b style="letter-spacing: inherit !important">Text</b></p>', '<p style="letter-spacing: 0.1em"><b style="letter-spacing: inherit !important">Text</b></p>'],
    ['leaves what can be overruled', '<p style="letter-spacing: 0.1em">Text</p>', '<p style="letter-spacing: 0.1em">Text</p>'],
    ['is unsure of what nobody sees', '<p style="position: absolute; top: -999em; letter-spacing: 0 !important">Text</p>', '<p style="position: absolute; top: -999em; letter-spacing: 0 !important">Text</p>'],
  ]); // prettier-ignore

  mendsAnywhere([textSpacing], '<p style="letter-spacing: 0 !important">Text</p>', '<p style="letter-spacing: 0px;">Text</p>'); // prettier-ignore
});
