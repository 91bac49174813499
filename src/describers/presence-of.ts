import { Attempts } from '../support/timing/attempts.js';
import { putOff } from './put-off.js';
import { NotNow } from '../images/not-now.js';

/** From this status on it is the server that fails, and not the file that is missing; it, or a busy server, may answer otherwise later. */
const SERVER_FAILS = 500;
const BUSY = [408, 425, 429];

/**
 * Tells whether a file that a describer needs is there, without fetching it; asks again only where it was missing. While the line or
 * the server is down it rejects, with `NotNow` where it is worth asking another time. `pauses`: as `Attempts` takes them.
 */
export function presenceOf(file: URL, pauses?: readonly number[]): () => Promise<boolean> {
  const asking = new Attempts(pauses);
  let isThere = false;
  return async () => {
    if (isThere || asking.isGivenUp) return isThere;
    const message = `${file.href} does not come.`;
    if (asking.again) throw new NotNow(message, asking.again);
    const response = await fetch(file, { method: 'HEAD' }).catch(() => undefined);
    if (!response || failsForNow(response)) throw putOff(asking, message);
    return (isThere = isFile(response));
  };
}

const failsForNow = ({ status }: Response): boolean => status >= SERVER_FAILS || BUSY.includes(status);

/** Many sites answer a missing path with a page. */
const isFile = ({ ok, headers }: Response): boolean => ok && !headers.get('content-type')?.includes('html');
