import { ariaValue } from '../../../src/rules/aria/aria-value.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('aria-value', () => {
  mendingRows([ariaValue], [
    ['reads a word for yes', '<button aria-pressed="yes">Bold</button>', '<button aria-pressed="true">Bold</button>'],
    ['reads a word for no', '<button aria-expanded="collapsed">More</button>', '<button aria-expanded="false">More</button>'],
    ['reads a name that is repeated as attributes of HTML are', '<input aria-required="required" aria-readonly="readonly">', '<input aria-required="true" aria-readonly="true">'],
    ['takes away what says nothing', '<div role="table" aria-rowcount="many"></div>', '<div role="table"></div>'],
    ['rounds what must be whole', '<div role="heading" aria-level="2.2">Part</div>', '<div role="heading" aria-level="2">Part</div>'],
    ['gives a role the value without which it is nothing', '<div role="checkbox" aria-checked="value">Salt</div>', '<div role="checkbox" aria-checked="false">Salt</div>'],
    ['leaves hidden what says so in another word', '<i aria-hidden="yes">x</i><i aria-hidden="1">x</i><i aria-hidden="TRUE">x</i><i aria-hidden="hidden">x</i>', '<i aria-hidden="yes">x</i><i aria-hidden="1">x</i><i aria-hidden="TRUE">x</i><i aria-hidden="hidden">x</i>'],
    ['shows what was meant to be shown', '<p aria-hidden="no">Open</p>', '<p>Open</p>'],
    ['leaves another case', '<button aria-pressed="TRUE">Bold</button>', '<button aria-pressed="TRUE">Bold</button>'],
    ['leaves a right value', '<input aria-invalid="spelling">', '<input aria-invalid="spelling">'],
    ['leaves several tokens', '<p aria-relevant="additions text">News</p>', '<p aria-relevant="additions text">News</p>'],
    ['leaves a count that is not known', '<div role="table" aria-rowcount="-1"></div>', '<div role="table" aria-rowcount="-1"></div>'],
    ['is unsure of an empty one', '<button aria-expanded="">More</button>', '<button aria-expanded="">More</button>'],
  ]); // prettier-ignore

  mendsAnywhere([ariaValue], '<button aria-pressed="on">Bold</button>', '<button aria-pressed="true">Bold</button>'); // prettier-ignore
});
