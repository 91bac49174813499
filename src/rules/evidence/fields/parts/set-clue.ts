import { inferred, type Clue } from '../../clue.js';

/** Its number, of one of several choices that have nothing else to tell them apart, as the stars of a rating. */
export function setClue(choice: Element): Clue | undefined {
  const place = choice.matches('[role=radio][aria-setsize]') ? choice.getAttribute('aria-posinset') : null;
  return place && /^\d+$/.test(place) ? inferred(place, 'its place among others like it', [choice]) : undefined;
}
