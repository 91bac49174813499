export default {
  globs: ['src/element/**/*.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/** Leaves out what nobody outside can reach: private members, and events without a name. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members &&= declaration.members.filter(isPublic);
          declaration.events &&= declaration.events.filter(({ name }) => name);
        }
      }
    },
  };
}

function isPublic({ name, privacy }) {
  return !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
}
