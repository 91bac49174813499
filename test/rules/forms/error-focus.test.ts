import { expect } from '@open-wc/testing';
import { errorFocus } from '../../../src/rules/forms/error-focus.js';
import { mending, type Mending } from '../../support/mending.js';

const form =
  '<form novalidate=""><input id="a" aria-label="First name"><input id="b" aria-label="Age"><button>Send</button></form>' +
  '<script>document.forms[0].onsubmit = (event) => { event.preventDefault(); setTimeout(() => check()); }</script>';

/** The same with a button that is drawn, and sends nothing. */
const drawn =
  '<form><input id="a"><input id="b"><div id="send" role="button" tabindex="0">Send</div></form>' +
  '<script>document.getElementById("send").onclick = () => setTimeout(() => check());</script>';

/** Sends the form after `check` was put into the page; resolves with the id of the element that comes to have focus. */
async function sent(page: Mending, check: string): Promise<string | undefined> {
  const script = page.document.createElement('script');
  script.textContent = `function check() { ${check} }`;
  page.body.append(script);
  const button = page.body.querySelector<HTMLElement>('button, [role=button]')!;
  button.focus();
  const focused = new Promise<void>((resolve) =>
    page.document.addEventListener('focusin', () => resolve(), { once: true }),
  );
  const over = new Promise<void>((resolve) => setTimeout(resolve, 1200));
  button.click();
  await Promise.race([focused, over]);
  return page.document.activeElement?.id;
}

describe('error-focus', () => {
  it('goes to the first field that is marked as wrong', async () => {
    const page = await mending(form, { rules: [errorFocus] });
    expect(await sent(page, 'b.className = "is-invalid"')).to.equal('b');
    page.end();
  });

  it('goes to the first field with an error beside it', async () => {
    const page = await mending(form, { rules: [errorFocus] });
    expect(await sent(page, 'b.insertAdjacentHTML("afterend", "<p class=error>Too young</p>")')).to.equal('b');
    page.end();
  });

  it('leaves focus where the page put it', async () => {
    const page = await mending(form, { rules: [errorFocus] });
    expect(await sent(page, 'b.className = "is-invalid"; a.focus()')).to.equal('a');
    page.end();
  });

  it('leaves focus where nothing is wrong', async () => {
    const page = await mending(form, { rules: [errorFocus] });
    expect(await sent(page, 'a.className = "fine"')).to.equal('');
    page.end();
  });

  it('goes to a field that becomes wrong after what acts as a button was pressed', async () => {
    const page = await mending(drawn, { rules: [errorFocus] });
    expect(await sent(page, 'b.insertAdjacentHTML("afterend", "<p class=error>Too young</p>")')).to.equal('b');
    page.end();
  });

  it('goes there again where the same error is written anew', async () => {
    const page = await mending(drawn.replace('<input id="b">', '<input id="b"><p class="error">Too young</p>'), {
      rules: [errorFocus],
    });
    expect(await sent(page, 'document.querySelector(".error").outerHTML += ""')).to.equal('b');
    page.end();
  });

  it('leaves focus where something else was pressed and nothing new is wrong', async () => {
    const page = await mending(drawn, { rules: [errorFocus] });
    page.body.querySelector('#b')!.className = 'is-invalid';
    expect(await sent(page, 'a.className = "fine"')).to.equal('send');
    page.end();
  });

  it('announces all that is wrong', async () => {
    const page = await mending(form, { rules: [errorFocus] });
    await sent(
      page,
      'a.className = b.className = "is-invalid"; b.insertAdjacentHTML("afterend", "<p class=error>Too young</p>")',
    );
    await page.settled();
    expect(page.body.querySelector('form [role=alert]')!.textContent).to.equal('First name. Age: Too young.');
    page.undo();
    expect(page.body.querySelector('[role=alert]')).to.equal(null);
    page.end();
  });

  it('is gone with the profile', async () => {
    const page = await mending(form, { rules: [errorFocus] });
    page.undo();
    expect(await sent(page, 'b.className = "is-invalid"')).to.equal('');
    page.end();
  });
});
