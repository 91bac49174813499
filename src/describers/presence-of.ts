/** Asks once whether a file that a describer needs is there, without fetching it; asks again only where it was not. */
export function presenceOf(file: URL): () => Promise<boolean> {
  let isThere = false;
  return async () => (isThere ||= await answers(file));
}

/** Many sites answer a missing path with a page. */
async function answers(file: URL): Promise<boolean> {
  const response = await fetch(file, { method: 'HEAD' }).catch(() => undefined);
  return response?.ok === true && !response.headers.get('content-type')?.includes('html');
}
