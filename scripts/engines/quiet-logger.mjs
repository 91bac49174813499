import { lackIn } from './cannot.mjs';

/** The test runner's log, where it is silent of what a way of driving cannot do: the tests that ask for it are known differences. */
export const quietLogger = {
  log: (...messages) => console.log(...messages),
  debug: () => undefined,
  warn: (...messages) => console.warn(...messages),
  error(...messages) {
    if (!messages.some((message) => lackIn(String(message)))) console.error(...messages);
  },
  logSyntaxError: ({ filePath, message }) => console.error(`${filePath}: ${message}`),
  group: () => console.group(),
  groupEnd: () => console.groupEnd(),
};
