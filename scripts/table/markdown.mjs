/** A table in Markdown; cells are texts or numbers. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (value) => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
