import { expect } from '@open-wc/testing';
import { loadManifest } from '../../../src/images/answers/manifest.js';

const { signal } = new AbortController();
const { warn } = console;
let said: string[];

beforeEach(() => {
  said = [];
  console.warn = (text: string) => said.push(text);
});

afterEach(() => {
  console.warn = warn;
});

/** The address of a file with these texts. */
const file = (images: unknown): string => URL.createObjectURL(new Blob([JSON.stringify({ images })]));

describe('loadManifest', () => {
  it('takes the texts of a file', async () => {
    const manifest = await loadManifest(file([{ url: 'https://clinic.example/a.png', alt: 'Our house' }]), signal);
    expect(manifest.answerFor('https://clinic.example/a.png')?.text).to.equal('Our house');
    expect(said).to.be.empty;
  });

  it('leaves out a file at an address that is none, and says so', async () => {
    const manifest = await loadManifest('http://[bad', signal);
    expect(manifest.answerFor('https://clinic.example/a.png')).to.be.undefined;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('http://[bad');
  });

  it('takes everything else from a file in which one address is none, and that text for its content', async () => {
    const images = [
      { url: 'http://[bad', hash: '1', alt: 'Garden' },
      { url: 'https://clinic.example/a.png', alt: 'Our house' },
    ];
    const manifest = await loadManifest(file(images), signal);
    expect(manifest.answerFor('', '1')?.text).to.equal('Garden');
    expect(manifest.answerFor('https://clinic.example/a.png')?.text).to.equal('Our house');
    expect(said).to.be.empty;
  });
});
