import { WorkerLost } from './worker-line.js';

/** Does a piece of work again when its worker was lost: another one may manage; an image that costs two workers is given up. */
export async function onceMore<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkerLost) return work();
    throw error;
  }
}
