import { executeServerCommand } from '@web/test-runner-commands';

/** Has the browser collect its garbage; answers with which of these are still there. */
export async function leftOf<Kept extends WeakKey>(references: readonly WeakRef<Kept>[]): Promise<Kept[]> {
  await executeServerCommand('collect-garbage');
  return references.flatMap((reference) => reference.deref() ?? []);
}
