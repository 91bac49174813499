import { expect } from '@open-wc/testing';
import { triggerNow } from '../../../src/keys/dropdowns/trigger-now.js';
import { container } from '../../support/mount.js';

describe('the trigger that a page has drawn anew', () => {
  const { mount } = container();

  const cases: readonly (readonly [why: string, before: string, now: string, isFound: boolean])[] = [
    ['has its id', '<button id="t">Food</button>', '<button id="t">Close</button>', true],
    ['has its class and its words', '<button class="btn">Food</button>', '<button class="btn on">Food</button>', true],
    ['is no other that is only of its class', '<button class="btn">Food</button>', '<button class="btn">Delete</button>', false],
    ['is no other that is only of its kind', '<button>Food</button>', '<button>Delete</button>', false],
    ['is nothing in the panel', '<button>Food</button>', '<ul><li><button>Food</button></li></ul>', false],
  ]; // prettier-ignore
  for (const [why, before, now, isFound] of cases) {
    it(why, () => {
      const holder = mount(`<div>${before}<ul></ul></div>`);
      const trigger = holder.querySelector('button')!;
      holder.innerHTML = now;
      const panel = holder.querySelector('ul') ?? document.createElement('ul');
      const found = triggerNow({ trigger, panel, holder, shownBy: 'press' });
      expect(found).to.equal(isFound ? holder.querySelector('button') : trigger);
    });
  }
});
