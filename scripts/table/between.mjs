/** A text in Markdown with this part between its two marks, `<!-- name -->` and `<!-- /name -->`. */
export function between(markdown, name, part) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = markdown.split(start);
  return `${before}${start}\n\n${part}\n\n${end}${rest.split(end)[1]}`;
}
