/**
 * What is known of the engines after a run of some files in some of them: a file that ran has its new verdict, one that did not has its last
 * one, if it is still in the suite and the engine is of the same version. In the order in which engines are named.
 *
 * @param earlier,latest lists of `{ engine, version, files }`
 */
export function joined(earlier, latest, { order, suite }) {
  return order.flatMap((engine) => {
    const [last, next] = [earlier, latest].map((all) => all.find((result) => result.engine === engine));
    const version = (next ?? last)?.version;
    const files = { ...(last?.version === version && last?.files), ...next?.files };
    const kept = Object.entries(files).filter(([file]) => suite.includes(file));
    return kept.length ? [{ engine, version, files: Object.fromEntries(kept) }] : [];
  });
}
