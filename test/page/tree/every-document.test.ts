import { expect } from '@open-wc/testing';
import { LivePage } from '../../../src/page/live-page.js';
import { inEveryDocument } from '../../../src/page/tree/every-document.js';
import { giveWay } from '../../../src/support/timing/slices.js';
import { container } from '../../support/mount.js';

const { element: area } = container();

describe('Whoever listens in every document', () => {
  let heard: string[];
  let page: LivePage;
  let ending: AbortController;

  beforeEach(async () => {
    heard = [];
    ending = new AbortController();
    page = new LivePage(document);
    await page.start();
    const { signal } = ending;
    const listen = ({ defaultView }: Document): void =>
      defaultView?.addEventListener('keydown', ({ key }) => heard.push(key), { signal });
    inEveryDocument(page, listen, signal);
  });

  afterEach(() => {
    ending.abort();
    page.stop();
  });

  type Row = [why: string, attributes: Record<string, string>];
  const rows: Row[] = [
    ['that has a text to show', { srcdoc: '<p>Text</p>' }],
    ['that has an address', { src: '/test/support/mount.ts' }],
    ['that stays empty until a script fills it', {}],
  ];
  for (const [why, attributes] of rows) {
    it(`hears once in a frame ${why}, though it came when they listened already`, async () => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      area.append(frame);
      await page.settled();
      await loaded;
      // Others hear of it after us.
      await giveWay();
      frame.contentDocument!.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true }));
      expect(heard).to.deep.equal(['h']);
    });
  }

  it('hears once in a frame that is written anew, however often', async () => {
    const frame = document.createElement('iframe');
    area.append(frame);
    await page.settled();
    const written = frame.contentDocument!;
    for (const text of ['One', 'Two']) {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      written.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old sites do
      written.write(`<p>${text}</p>`);
      written.close();
      await loaded;
      await giveWay();
      written.body.dispatchEvent(new KeyboardEvent('keydown', { key: text, bubbles: true }));
    }
    expect(heard).to.deep.equal(['One', 'Two']);
  });
});
