import { expect } from '@open-wc/testing';
import { clickable } from '../../../src/rules/controls/clickable.js';
import { disclosure } from '../../../src/rules/controls/disclosure.js';
import { press } from '../../support/keys.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';
import { waitUntil } from '../../support/wait-until.js';

describe('disclosure', () => {
  mendingRows([disclosure], [
    ['says what a button collapses', '<button data-bs-toggle="collapse" data-bs-target="#p">More</button><div id="p" hidden="">Text</div>', '<button data-bs-toggle="collapse" data-bs-target="#p" aria-expanded="false" aria-controls="p">More</button><div id="p" hidden="">Text</div>'],
    ['says whether what it refers to is shown', '<button class="faq-toggle" aria-controls="p">More</button><div id="p">Text</div>', '<button class="faq-toggle" aria-controls="p" aria-expanded="true">More</button><div id="p">Text</div>'],
    ['does not take what is hidden together with it', '<div class="dropdown-menu" style="display: none;"><a class="dropdown-item" href="#">Comments</a><div class="dropdown-header">Settings</div></div>', '<div class="dropdown-menu" style="display: none;"><a class="dropdown-item" href="#">Comments</a><div class="dropdown-header">Settings</div></div>'],
    ['takes the hidden part behind a heading', '<h3><button>Prices</button></h3><div hidden="">Text</div>', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>'],
    ['leaves a state', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>'],
    ['leaves tabs and popups', '<button role="tab" aria-controls="p">One</button><div id="p" hidden="">Text</div>', '<button role="tab" aria-controls="p">One</button><div id="p" hidden="">Text</div>'],
    ['is unsure of what is shown anyway', '<button aria-controls="p">Next</button><div id="p">Text</div>', '<button aria-controls="p">Next</button><div id="p">Text</div>'],
  ]); // prettier-ignore

  mendsAnywhere([disclosure], '<h3><button>Prices</button></h3><div hidden="">Text</div>', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>'); // prettier-ignore

  for (const closed of ['display: none', 'visibility: hidden', 'max-height: 0; overflow: hidden'])
    it(`says in a heading that is pressed whether what follows is shown (${closed})`, async () => {
      const page = await mending(`<style>.off { ${closed} }</style><div><h3 onclick="go()">Fees</h3><div class="off">None</div></div>`, { rules: [clickable, disclosure] });
      const [heading, panel] = page.body.querySelectorAll<HTMLElement>('h3, h3 + div');
      const button = heading!.querySelector<HTMLElement>('[role=button]')!;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      heading!.addEventListener('click', () => panel!.classList.toggle('off'));
      button.focus();
      await press('Enter');
      await waitUntil(() => button.getAttribute('aria-expanded') === 'true');
      expect(page.document.activeElement).to.equal(button);
      page.end();
    }); // prettier-ignore

  it('leaves a menu that is laid over the page, and invisible until then', async () => {
    const html = '<nav class="menu"><a href="#">Study</a><ul style="position: absolute; visibility: hidden"><li>Labs</li></ul></nav>';
    const page = await mending(html, { rules: [disclosure] });
    expect(page.html).to.equal(html);
    page.end();
  }); // prettier-ignore

  it('writes no guess before guesses are allowed', async () => {
    const page = await mending('<h3><button>Prices</button></h3><div hidden="">Text</div>', {
      rules: [disclosure],
      scope: 'certain',
    });
    expect(page.html).to.equal('<h3><button>Prices</button></h3><div hidden="">Text</div>');
    page.end();
  });

  it('goes on saying it when the part is rendered anew as it is shown', async () => {
    const page = await mending('<h3><button>Prices</button></h3><div hidden="">Text</div>', { rules: [disclosure] });
    const button = page.body.querySelector('button')!;
    button.onclick = () => {
      const shown = page.document.createElement('div');
      shown.textContent = 'Text';
      page.body.querySelector('div')!.replaceWith(shown);
    };
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'true');
    page.end();
  });

  it('goes on saying what is shown, whoever shows it', async () => {
    const markup = '<h3><button onclick="p.hidden = !p.hidden">Prices</button></h3><div id="p" hidden="">Text</div>';
    const page = await mending(markup, { rules: [disclosure] });
    const button = page.body.querySelector('button')!;
    button.click();
    await waitUntil(() => button.getAttribute('aria-expanded') === 'true');
    page.body.querySelector('div')!.hidden = true;
    await page.settled();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    page.undo();
    expect(page.body.innerHTML).to.equal(markup);
    page.end();
  });
});
