/** Writes chunk-graph.json: for every script the ones it imports at once, and the ones it imports on demand. */
export function chunkGraph() {
  return {
    name: 'chunk-graph',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const graph = chunks
        .sort((one, other) => (one.fileName < other.fileName ? -1 : 1))
        .map(({ fileName, imports, dynamicImports }) => [fileName, { imports, dynamicImports }]);
      this.emitFile({
        type: 'asset',
        fileName: 'chunk-graph.json',
        source: `${JSON.stringify(Object.fromEntries(graph), null, 2)}\n`,
      });
    },
  };
}
