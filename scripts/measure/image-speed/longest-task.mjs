/** The longest task of the page's main thread in a trace of Chromium's, in milliseconds of the thread's own clock. */
export function longestTask(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isMain = ({ pid, tid }) => mains.some((main) => main.pid === pid && main.tid === tid);
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && isMain(event));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
