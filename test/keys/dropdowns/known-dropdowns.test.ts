import { expect } from '@open-wc/testing';
import { KnownDropdowns } from '../../../src/keys/dropdowns/known-dropdowns.js';
import { container } from '../../support/mount.js';

describe('a dropdown whose trigger the page draws anew', () => {
  const { mount } = container();

  const triggers: readonly (readonly [why: string, before: string, now: string, isFound: boolean])[] = [
    ['goes on with what has its id', '<button id="t">Food</button>', '<button id="t">Close</button>', true],
    ['goes on with what has its class and its words', '<button class="btn">Food</button>', '<button class="btn on">Food</button>', true],
    ['does not take another of its class', '<button class="btn">Food</button>', '<button class="btn">Delete</button>', false],
    ['does not take another of its kind', '<button>Food</button>', '<button>Delete</button>', false],
  ]; // prettier-ignore
  for (const [why, before, now, isFound] of triggers) {
    it(why, () => {
      const holder = mount(`<div>${before}<ul></ul></div>`);
      const trigger = holder.querySelector('button')!;
      const known = new KnownDropdowns();
      known.add({ trigger, panel: holder.querySelector('ul')!, holder, shownBy: 'press' });
      const dropdown = known.ofTrigger(trigger)!;
      holder.innerHTML = now;
      expect(dropdown.trigger).to.equal(isFound ? holder.querySelector('button') : trigger);
    });
  }

  it('takes nothing in its panel', () => {
    const holder = mount('<div><button>Food</button><ul><li></li></ul></div>');
    const [trigger, panel] = [holder.querySelector('button')!, holder.querySelector('ul')!];
    const known = new KnownDropdowns();
    known.add({ trigger, panel, holder, shownBy: 'press' });
    trigger.remove();
    panel.innerHTML = '<li><button>Food</button></li>';
    expect(known.ofTrigger(trigger)!.trigger).to.equal(trigger);
  });

  const draws: readonly (readonly [why: string, before: string, now: string, isSame: boolean])[] = [
    ['is the same one for a trigger in its place', '<button id="t">Food</button>', '<button id="t">Food</button>', true],
    ['is the same one for a trigger that says something else', '<button>Food</button>', '<button>Close</button>', true],
    ['is another for a second trigger beside the first', '<button>Food</button>', '<button>Food</button><a href="#">v</a>', false],
  ]; // prettier-ignore
  for (const [why, before, now, isSame] of draws) {
    it(why, () => {
      const holder = mount(`<div><p>${before}</p><ul></ul></div>`);
      const [head, panel] = [holder.querySelector('p')!, holder.querySelector('ul')!];
      const first = head.querySelector('button')!;
      const known = new KnownDropdowns();
      known.add({ trigger: first, panel, holder, shownBy: 'press' });
      head.innerHTML = now;
      if (!isSame) head.firstElementChild!.replaceWith(first);
      const found = head.lastElementChild as HTMLElement;
      expect(known.add({ trigger: found, panel, holder, shownBy: 'press' })).to.equal(true);
      expect(known.ofTrigger(found) === known.ofTrigger(first)).to.equal(isSame);
      expect(known.ofTrigger(found)?.trigger).to.equal(found);
    });
  }
});
