/** What was asked for under this key before, else what `ask` brings: what failed once may do the next time. */
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
