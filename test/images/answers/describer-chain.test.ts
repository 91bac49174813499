import { expect } from '@open-wc/testing';
import { DescriberChain } from '../../../src/images/answers/describer-chain.js';
import { colourDescriber } from '../support/colour-describer.js';

describe('DescriberChain', () => {
  it('frees describers that were asked, and loads none to free them', async () => {
    const steps: string[] = [];
    const chain = new DescriberChain(() => {
      steps.push('load');
      return Promise.resolve([colourDescriber({ dispose: () => void steps.push('free') })]);
    });
    await chain.rest();
    expect(steps).to.deep.equal([]);
    const image = { bitmap: await createImageBitmap(new ImageData(4, 3)), width: 4, height: 3 };
    await chain.describe(image, { lang: 'en', src: '', signal: new AbortController().signal });
    await chain.rest();
    expect(steps).to.deep.equal(['load', 'load', 'free']);
  });
});
