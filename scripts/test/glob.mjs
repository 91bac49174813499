/** Makes a regular expression of a path pattern: `**` any folders, `*` and `?` within one name, `{a,b}` either. */
export function globToRegExp(glob) {
  const source = glob.replace(/\*\*\/|\*\*|[*?{},]|[\\^$.()|[\]+]/g, (token) => tokens[token] ?? `\\${token}`);
  return new RegExp(`^${source}$`);
}

const tokens = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  ',': '|',
  '}': ')',
};
