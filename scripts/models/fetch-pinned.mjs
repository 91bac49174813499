import { PlainError } from '../support/plain-error.mjs';
import { faultOf } from './fault-of.mjs';

/**
 * Fetches a file into memory, tells `report` how many bytes are in as they come, and resolves to the file if it has the
 * pinned size and SHA-256. Throws a PlainError if it has not, and when the server cannot be reached, refuses, or is
 * silent for `patience` milliseconds.
 */
export async function fetchPinned(file, { address, report = () => {}, patience = 30_000 }) {
  const stop = new AbortController();
  let silence;
  const startWaiting = () => {
    clearTimeout(silence);
    silence = setTimeout(() => stop.abort(new Error(`nothing came for ${patience / 1000} s`)), patience);
  };
  try {
    startWaiting();
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);

    const bytes = await readAll(response.body, (received) => {
      startWaiting();
      if (received > file.size) throw new Error(`the file is longer than ${file.size.toLocaleString('en')} bytes`);
      report(received);
    });
    const fault = faultOf(bytes, file);
    if (fault) throw new Error(`the file ${fault}`);
    return bytes;
  } catch (error) {
    throw new PlainError(
      `Could not fetch ${address} (${reasonOf(error)}): check the network and try again, ` +
        'or get the file elsewhere and run npm run models -- --from DIR with its folder.',
      { cause: error },
    );
  } finally {
    clearTimeout(silence);
    stop.abort();
  }
}

async function readAll(stream, onProgress) {
  const chunks = [];
  let received = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    received += chunk.length;
    onProgress(received);
  }
  return Buffer.concat(chunks);
}

/** What lies under fetch's general "fetch failed"; several addresses that failed at once share a code, but no message. */
function reasonOf({ cause, message }) {
  return cause?.message || cause?.code || message;
}
