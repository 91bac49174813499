import { group, type Group } from '../../../support/group.js';
import { memoUntilChange } from '../../../support/memory/memo-until-change.js';

/** The boxes that may answer the same question as this one, itself among them, in the order of the tree: those of its type and name that are sent with it. */
export const namesakesOf = (field: HTMLInputElement): Group<HTMLInputElement> =>
  byForm(field.getRootNode()).get(field.form)?.get(sortOf(field)) ?? [field];

const sortOf = ({ type, name }: HTMLInputElement): string => `${type} ${name}`;

type Sorts = ReadonlyMap<string, Group<HTMLInputElement>>;

/** A form's id is heard where it is written; where it was another element's before, and is taken from that, it is not: we give ids to thousands. */
const byForm = memoUntilChange(
  'input, form',
  { type: 'input', name: 'input', form: 'input', id: 'form' },
  (root): ReadonlyMap<HTMLFormElement | null, Sorts> => {
    const boxes = (root as Document | DocumentFragment).querySelectorAll<HTMLInputElement>('input[name]');
    return new Map([...group(boxes, ({ form }) => form)].map(([form, fields]) => [form, group(fields, sortOf)]));
  },
);
