import { expect } from '@open-wc/testing';
import { isArrival } from '../../src/element/arrival.js';
import { ended, placed, until } from './placed.js';

describe('arrival', () => {
  const { place } = placed();

  it('is once in a browser session for each key', () => {
    expect([isArrival('one'), isArrival('one'), isArrival('two')]).to.deep.equal([true, false, true]);
    expect(sessionStorage.getItem('one')).not.to.be.null;
  });

  it('was before, where an earlier page of the session says so', () => {
    sessionStorage.setItem('earlier', 'met');
    expect(isArrival('earlier')).to.be.false;
  });

  it('is announced politely, in whole sentences, once', async () => {
    const element = await place({ 'storage-key': 'greeting' });
    const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
    await until(() => region.textContent);
    expect(region.textContent).to.match(
      /^Screen-reader mode: press (Alt|Option)\+1\. To turn it off, press (Alt|Option)\+0\.$/,
    );
    element.remove();
    await ended();
    const again = await place({ 'storage-key': 'greeting' });
    await again.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(again.shadowRoot!.querySelectorAll('[aria-live=polite]')).to.have.length(1);
    expect(again.shadowRoot!.querySelector('[aria-live=polite]')!.textContent).to.equal('');
  });
});
