import { waitUntil } from '@open-wc/testing';
import { expect } from '@open-wc/testing';
import { disclosure } from '../../../src/rules/controls/disclosure.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('disclosure', () => {
  mendingRows([disclosure], [
    ['says what a button collapses', '<button data-bs-toggle="collapse" data-bs-target="#p">More</button><div id="p" hidden="">Text</div>', '<button data-bs-toggle="collapse" data-bs-target="#p" aria-expanded="false" aria-controls="p">More</button><div id="p" hidden="">Text</div>'],
    ['says whether what it refers to is shown', '<button class="faq-toggle" aria-controls="p">More</button><div id="p">Text</div>', '<button class="faq-toggle" aria-controls="p" aria-expanded="true">More</button><div id="p">Text</div>'],
    ['takes the hidden part behind a heading', '<h3><button>Prices</button></h3><div hidden="">Text</div>', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>'],
    ['leaves a state', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>'],
    ['leaves tabs and popups', '<button role="tab" aria-controls="p">One</button><div id="p" hidden="">Text</div>', '<button role="tab" aria-controls="p">One</button><div id="p" hidden="">Text</div>'],
    ['is unsure of what is shown anyway', '<button aria-controls="p">Next</button><div id="p">Text</div>', '<button aria-controls="p">Next</button><div id="p">Text</div>'],
  ]); // prettier-ignore

  mendsAnywhere([disclosure], '<h3><button>Prices</button></h3><div hidden="">Text</div>', '<h3><button aria-expanded="false">Prices</button></h3><div hidden="">Text</div>'); // prettier-ignore

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
