/** The smallest module there is: its name and its version. */
const emptyModule = [0, 97, 115, 109, 1, 0, 0, 0];

/** Whether the policy under which this code runs allows WebAssembly; engines that forbid it may otherwise wait for ever. */
export function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array(emptyModule)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
