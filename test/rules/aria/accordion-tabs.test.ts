import { accordionTabs } from '../../../src/rules/aria/accordion-tabs.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';
import { waitUntil } from '../../support/wait-until.js';

const same = (why: string, html: string) => [why, html, html] as const;

describe('accordion-tabs', () => {
  mendingRows([accordionTabs], [
    ['makes an accordion of what is called tabs', '<div role="tablist" aria-multiselectable="true"><div role="tab" id="h"><h4><a role="button" href="#c" aria-expanded="true">Bins</a></h4></div><div id="c" role="tabpanel" aria-labelledby="h">On Monday</div></div>', '<div><div id="h"><h4><a role="button" href="#c" aria-expanded="true">Bins</a></h4></div><div id="c" role="region" aria-labelledby="h">On Monday</div></div>'],
    ['says on the control whether its part is shown', '<div role="tab" aria-controls="p"><i></i><a href="">Bins</a></div><div id="p" role="tabpanel">On Monday</div>', '<div aria-controls="p"><i></i><a href="" aria-expanded="true" role="button">Bins</a></div><div id="p">On Monday</div>'],
    same('leaves a tab that takes focus', '<div role="tablist"><div role="tab" tabindex="0" aria-selected="true"><button>Bins</button></div></div>'),
    same('leaves a tab with words of its own', '<div role="tablist"><div role="tab">Bins <button>Close</button></div></div>'),
    same('leaves a tab in an item', '<ul role="tablist"><li role="tab"><a href="#c">Bins</a></li></ul>'),
    same('leaves a list of tabs of which some are such', '<div role="tablist"><button role="tab">Bins</button></div>'),
    same('is unsure of what is hidden', '<div role="tab" hidden=""><a href="#c">Bins</a></div>'),
  ]); // prettier-ignore

  mendsAnywhere([accordionTabs], '<div role="tab"><a href="#c">Bins</a></div>', '<div><a href="#c">Bins</a></div>');

  it('follows its part', async () => {
    const page = await mending('<div role="tab" aria-controls="p"><button>Bins</button></div><p id="p">On Monday</p>', {
      rules: [accordionTabs],
    });
    const button = page.body.querySelector('button')!;
    button.onclick = () => (page.body.querySelector('p')!.style.display = 'none');
    button.click();
    await waitUntil(() => button.ariaExpanded === 'false');
    page.end();
  });
});
