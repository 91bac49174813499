import { expect } from '@open-wc/testing';
import type { Describer, Description } from '../../src/images/answers/describer.js';
import { plain } from '../support/pictures.js';
import { waitUntil } from '../support/wait-until.js';
import { colourDescriber } from './support/colour-describer.js';
import { describedPage } from './support/described-page.js';

const here = describedPage();
const { area, mount, told, start, settled } = here;

describe('ImageTexts, where several have a text for an image,', () => {
  it("says what the owner's manifest says, and stays silent where that is empty", async () => {
    const [one, two] = [await plain('#000005'), await plain('#000006')];
    mount(`<img id="a" src="${one}"><img id="b" src="${two}">`);
    await start([colourDescriber()], [{ url: one, alt: 'Our house' }, { url: two, alt: '' }]); // prettier-ignore
    expect([...area.children].map((image) => image.getAttribute('alt'))).to.deep.equal(['Our house', '']);
  });

  it("hedges what nobody has approved, and says the owner's text for what cannot be looked at", async () => {
    const src = await plain('#000015');
    const elsewhere = `http://127.0.0.1:9/x.png`;
    mount(`<img id="a" src="${src}"><img id="b" style="width:50px;height:50px" src="${elsewhere}">`);
    await start(
      [colourDescriber()],
      [
        { url: src, alt: 'lemon', kind: 'label', reviewed: false },
        { url: elsewhere, alt: 'Opening hours', kind: 'text', reviewed: false },
      ],
    );
    expect(told).to.have.members([
      'a Image, possibly: lemon (manifest)',
      'b Image with text: Opening hours (manifest)',
    ]); // prettier-ignore
  });

  it('goes on to the next describer after one that fails, one that is unsure and one that is not there', async () => {
    mount(`<img id="a" src="${await plain('#000007')}">`);
    const failing = colourDescriber({ name: 'failing', describe: () => Promise.reject(new Error('broken')) });
    const unsure = colourDescriber({
      name: 'unsure',
      describe: () => Promise.resolve({ kind: 'label', text: 'dog', confidence: 0.74, lang: 'en' }),
    });
    const absent = colourDescriber({ name: 'absent', available: () => Promise.resolve('after-download') });
    await start([failing, unsure, absent, colourDescriber()]);
    expect(told).to.deep.equal(['a Image, possibly: 0 0 7 (colour)']);
  });

  it('says what is known by now, and replaces it by what a describer before that brings later', async () => {
    const image = mount(`<img id="a" src="${await plain('#000024')}">`) as HTMLImageElement;
    let bring: (description: Description | null) => void = () => undefined;
    const slow = colourDescriber({
      name: 'slow',
      describe: (_image, { later }) => {
        later?.(new Promise((resolve) => (bring = resolve)));
        return Promise.resolve(null);
      },
    });
    const started = start([slow, colourDescriber()]);
    await waitUntil(() => image.alt === 'Image, possibly: 0 0 36');
    expect(here.texts.progress).to.deep.equal({ done: 0, total: 1, isSaving: false });
    bring({ kind: 'text', text: 'Open', confidence: 0.9, lang: 'en' });
    await started;
    expect(told).to.deep.equal(['a Image, possibly: 0 0 36 (colour), for now', 'a Image with text: Open (slow)']);
    expect(image.alt).to.equal('Image with text: Open');
    here.ledger.undoAll();
    expect(image.hasAttribute('alt')).to.equal(false);
  });

  it('leaves what is known standing where nothing better comes later, and tells that it is final', async () => {
    mount(`<img id="a" src="${await plain('#000025')}">`);
    const slow = colourDescriber({
      name: 'slow',
      describe: (_image, { later }) => {
        later?.(Promise.resolve(null));
        return Promise.resolve(null);
      },
    });
    await start([slow, colourDescriber()]);
    expect(told).to.deep.equal(['a Image, possibly: 0 0 37 (colour), for now', 'a Image, possibly: 0 0 37 (colour)']);
  });

  it('says nothing of a picture that is shown no more once it is known', async () => {
    const image = mount(`<img id="a" src="${await plain('#000026')}">`) as HTMLImageElement;
    const next = await plain('#000027');
    let answer: (() => void) | undefined;
    const describe: Describer['describe'] = async (shown, context) => {
      const description = await colourDescriber().describe(shown, context);
      if (description?.text === '0 0 39') return null;
      await new Promise<void>((resolve) => (answer = resolve));
      return description;
    };
    const started = start([colourDescriber({ describe })]);
    await waitUntil(() => answer);
    image.src = next;
    await image.decode();
    answer?.();
    await started;
    await settled();
    expect(told).to.deep.equal(['a nothing (nothing to say)']);
    expect(image.hasAttribute('alt')).to.equal(false);
  });
});
