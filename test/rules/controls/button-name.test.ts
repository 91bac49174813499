import { buttonName } from '../../../src/rules/controls/button-name.js';
import { mendingRows, mendsAnywhere } from '../../support/mending.js';

const rules = [buttonName];
const same = (why: string, html: string) => [why, html, html] as const;

describe('button-name', () => {
  mendingRows(rules, [
    ['knows what closes', '<button data-dismiss="modal"><i></i></button>', '<button data-dismiss="modal" aria-label="Close"><i></i></button>'],
    ['knows the close button of Bootstrap 5', '<button class="btn-close"></button>', '<button class="btn-close" aria-label="Close"></button>'],
    ['takes the tooltip of a sign', '<button title="Remove">×</button>', '<button title="Remove" aria-label="Remove">×</button>'],
    ['takes a tooltip that nobody hears', '<button data-original-title="Add a row"></button>', '<button data-original-title="Add a row" aria-label="Add a row"></button>'],
    ['takes the value', '<button value="delete"></button>', '<button value="delete" aria-label="Delete"></button>'],
    same('leaves text', '<button data-dismiss="modal">Not now</button>'),
    same('leaves a title', '<button data-dismiss="modal" title="Leave"></button>'),
    same('leaves an image with a text', '<button value="x y"><img alt="Save" src="data:,"></button>'),
    same('takes no answer for the server', '<button name="action" value="order"></button>'),
    same('is unsure of a number', '<button value="7"></button>'),
    same('leaves what is hidden', '<button class="btn-close" style="display: none"></button>'),
  ]); // prettier-ignore

  mendsAnywhere(
    rules,
    '<button data-bs-dismiss="toast"></button>',
    '<button data-bs-dismiss="toast" aria-label="Close"></button>',
  );
});
