import fc from 'fast-check';
import { attribute, seedling, text, type Seedling } from './random-markup.js';

/** Something that a page does to itself; numbers choose among the elements it has made, in the order of their making. */
export type Deed =
  | { readonly do: 'write'; readonly on: number; readonly attribute: readonly [string, string] }
  | { readonly do: 'erase'; readonly on: number; readonly name: string }
  | { readonly do: 'say'; readonly on: number; readonly text: string }
  | { readonly do: 'retell'; readonly on: number; readonly text: string }
  | { readonly do: 'grow'; readonly on: number; readonly child: Seedling }
  | { readonly do: 'put'; readonly on: number; readonly before: number; readonly child: Seedling }
  | { readonly do: 'take out'; readonly on: number }
  | { readonly do: 'move'; readonly on: number; readonly into: number }
  | { readonly do: 'empty'; readonly on: number }
  | { readonly do: 'open root'; readonly on: number; readonly child: Seedling }
  | { readonly do: 'style'; readonly on: number; readonly property: string; readonly value: string }
  | { readonly do: 'title'; readonly text: string }
  | { readonly do: 'language'; readonly value: string }
  /** What the visitor does meanwhile; a page without the overlay notices nothing. */
  | { readonly do: 'wait' }
  | { readonly do: 'turn off' };

const on = fc.nat({ max: 60 });
const name = attribute.map(([name]) => name);

/** One deed after the other. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), on, attribute }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), on, name }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('say' as const), on, text }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('retell' as const), on, text }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('grow' as const), on, child: seedling }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('put' as const), on, before: on, child: seedling }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('take out' as const), on }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), on, into: on }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('empty' as const), on }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('open root' as const), on, child: seedling }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('style' as const),
        on,
        property: fc.constantFrom('display', 'color', 'outline', 'cursor'),
        value: fc.constantFrom('none', '', 'red', 'pointer'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('title' as const), text }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('language' as const), value: fc.constantFrom('', 'en', 'de', 'qq') }),
    },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('wait' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('turn off' as const) }) },
  ),
  { maxLength: 25 },
);
