import { main } from './support/main.mjs';

await main(import.meta, async () => {
  // What an old Node cannot read is imported once `main` knows its age.
  const { runTests } = await import('./test/run-tests.mjs');
  return runTests(process.argv.slice(2));
});
