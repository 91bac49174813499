/** Lets a test ask whether this machine checks for others (`in-ci`): nothing may be skipped there. */
export function ciCommands({ CI } = process.env) {
  return {
    name: 'ci-commands',
    executeCommand: ({ command }) => (command === 'in-ci' ? { isCi: Boolean(CI) } : undefined),
  };
}
