import { visibleLabelInName } from '../../../src/rules/controls/visible-label-in-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('visible-label-in-name', () => {
  mendingRows([visibleLabelInName], [
    ['puts the label of a field in front of another name', '<label for="c">City</label><input id="c" aria-label="Town">', '<label for="c">City</label><input id="c" aria-label="City (Town)">'],
    ['puts what stands on a button in front of another name', '<input type="submit" value="Go now" aria-label="Search">', '<input type="submit" value="Go now" aria-label="Go now (Search)">'],
    ['leaves a field whose label is not seen', '<label for="c" style="position: absolute; width: 1px; overflow: hidden">Find</label><input id="c" aria-label="Search">', '<label for="c" style="position: absolute; width: 1px; overflow: hidden">Find</label><input id="c" aria-label="Search">'],
    ['leaves a field whose name says more', '<label for="c">City</label><input id="c" aria-label="City or town">', '<label for="c">City</label><input id="c" aria-label="City or town">'],
    ['puts the words seen in front of another name', '<a href="/" aria-label="W3C">Our rules</a>', '<a href="/" aria-label="Our rules (W3C)">Our rules</a>'],
    ['gives the whole of a name that has a part of the words', '<button aria-label="the full">The full label</button>', '<button aria-label="The full label">The full label</button>'],
    ['writes the same words as they are seen', '<a href="/" aria-label="non-standard">nonstandard</a>', '<a href="/" aria-label="nonstandard">nonstandard</a>'],
    ['adds the control itself to its labels', '<p id="other">Other</p><div role="button" id="b" aria-labelledby="other">Send it</div>', '<p id="other">Other</p><div role="button" id="b" aria-labelledby="b other">Send it</div>'],
    ['leaves a name that says more', '<button aria-label="Next page in the list">Next page</button>', '<button aria-label="Next page in the list">Next page</button>'],
    ['leaves out what is seen in brackets', '<button aria-label="Skip to content, shortcut Alt + 0">Skip to content (Alt+0)</button>', '<button aria-label="Skip to content, shortcut Alt + 0">Skip to content (Alt+0)</button>'],
    ['leaves the states of a switch', '<div role="switch" aria-checked="true" aria-label="Blue light"><b>off</b> <b>on</b></div>', '<div role="switch" aria-checked="true" aria-label="Blue light"><b>off</b> <b>on</b></div>'],
    ['leaves a sign', '<button aria-label="Close">X</button>', '<button aria-label="Close">X</button>'],
    ['leaves words kept from screen readers', '<button aria-label="Close"><span aria-hidden="true">times</span></button>', '<button aria-label="Close"><span aria-hidden="true">times</span></button>'],
    ['leaves the name of an icon', '<button aria-label="Find" style="font-family: Material Icons">search</button>', '<button aria-label="Find" style="font-family: Material Icons">search</button>'],
    ['is unsure where nothing is seen', '<button aria-label="Find" hidden="">Search now</button>', '<button aria-label="Find" hidden="">Search now</button>'],
  ]); // prettier-ignore

  mendsAnywhere(
    [visibleLabelInName],
    '<button aria-label="Go">Send letter</button>',
    '<button aria-label="Send letter (Go)">Send letter</button>',
  );
});
