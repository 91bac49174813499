/** The result already kept under this key, else what `ask` brings, which is kept; a failure is forgotten, so that the next call tries again. */
export function kept<Result>(
  results: Map<string, Promise<Result>>,
  key: string,
  ask: () => Promise<Result>,
): Promise<Result> {
  let result = results.get(key);
  if (!result) {
    results.set(key, (result = ask()));
    result.catch(() => results.delete(key));
  }
  return result;
}
