import { expect } from '@open-wc/testing';
import { textBlocks, wordAt } from '../../../src/display/effects/reading/text-blocks.js';
import { shownPage } from '../support/shown-page.js';

const page = shownPage();

describe('reading aloud', () => {
  it('goes block by block through what is shown', () => {
    const area = page.mount(
      '<div><h2>Hours</h2><p>Open <b>all</b> day</p><p hidden>not this</p><script>nor this</script></div>',
    );
    const blocks = textBlocks(area);
    expect(blocks.map(({ text }) => text)).to.deep.equal(['Hours', 'Open all day']);
    expect(wordAt(blocks[1]!, 5, 3)?.toString()).to.equal('all');
    expect(wordAt(blocks[1]!, 5)?.toString()).to.equal('all');
    expect(wordAt(blocks[1]!, 0, 8)?.toString()).to.equal('Open all');
  });

  it('shows a bar with named buttons, says nothing unasked, and marks the word of the moment', async () => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    // The browser of the test has no voice: what it is asked to say is heard here, and answered as a voice would.
    speechSynthesis.speak = (utterance) => void spoken.push(utterance);
    page.mount('<main lang="de"><p>Guten Morgen</p></main>');
    await page.show({ 'read-aloud': true });
    const [play, stop] = page.layer.querySelectorAll<HTMLButtonElement>('.read-aloud button');
    expect([play!.textContent, stop!.textContent, stop!.disabled]).to.deep.equal(['Read aloud', 'Stop', true]);
    expect(spoken).to.be.empty;
    expect(page.layer.querySelector<HTMLElement>('.read-aloud')!.lang).to.equal('en-GB');
    play!.click();
    expect(spoken.map(({ text, lang }) => [text, lang])).to.deep.equal([['Guten Morgen', 'de']]);
    expect(play!.textContent).to.equal('Pause');
    spoken[0]!.dispatchEvent(
      new SpeechSynthesisEvent('boundary', { utterance: spoken[0]!, name: 'word', charIndex: 6, charLength: 6 }),
    );
    expect([...CSS.highlights.get('curb-cut-word')!].map(String)).to.deep.equal(['Morgen']);
    spoken[0]!.dispatchEvent(new SpeechSynthesisEvent('end', { utterance: spoken[0]! }));
    expect([play!.textContent, CSS.highlights.has('curb-cut-word')]).to.deep.equal(['Read aloud', false]);
    page.mount('<main></main>');
    play!.click();
    expect([play!.textContent, stop!.disabled], 'there is nothing to read').to.deep.equal(['Read aloud', true]);
    await page.show({});
    expect(page.layer.querySelector('.read-aloud')).to.be.null;
    speechSynthesis.speak = speak;
  });
});
