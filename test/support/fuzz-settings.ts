/** How long random tests run, and from which seed. */
export interface FuzzSettings {
  readonly seed: number;
  /** Where the counter-example of an earlier run lies, as that run printed it. */
  readonly path: string;
  readonly runs: number;
  readonly seconds: number;
}

/** Asks the test server for what the environment says: FUZZ_SEED, FUZZ_PATH, FUZZ_RUNS and FUZZ_SECONDS. */
export async function fuzzSettings(): Promise<FuzzSettings> {
  return (await (await fetch('/hosts/fuzz.json')).json()) as FuzzSettings;
}
