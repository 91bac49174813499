import type { Describer, Description } from '../../../src/images/answers/describer.js';

/** A describer as an owner could write one: it tells the colour of the first pixel. */
export function colourDescriber(changes: Partial<Describer> = {}): Describer & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    name: 'colour',
    asked,
    available: () => Promise.resolve('yes'),
    dispose: () => undefined,
    describe({ bitmap, width }) {
      asked.push(width);
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      return Promise.resolve<Description>({
        kind: 'label',
        text: `${red} ${green} ${blue}`,
        confidence: 0.95,
        lang: 'en',
      });
    },
    ...changes,
  };
}
