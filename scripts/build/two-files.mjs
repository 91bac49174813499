/**
 * An answer for rollup's `manualChunks`: what every page loads comes in two files, also where chunks that come later import parts of them.
 * `entry` is what the entries import at once; the other is named after a module, told by the end of its path, and is what that imports
 * besides. Of its own accord rollup gives shared parts files of their own: more requests, and fewer words that compression finds again.
 */
export function twoFiles(end) {
  let homes;
  return (id, modules) => {
    homes ??= homesOf(end, modules);
    return homes.get(id);
  };
}

function homesOf(end, { getModuleIds, getModuleInfo }) {
  const ids = [...getModuleIds()];
  const entries = ids.filter((id) => getModuleInfo(id).isEntry);
  const wanted = ids.filter((id) => id.endsWith(end));
  const homes = new Map();
  settle(wanted, end.replace(/.*\/|\.ts$/g, ''));
  settle(entries, 'entry');
  for (const id of entries) homes.delete(id);
  return homes;

  function settle(from, name) {
    for (const id of from.filter((one) => homes.get(one) !== name)) {
      homes.set(id, name);
      settle(getModuleInfo(id).importedIds, name);
    }
  }
}
