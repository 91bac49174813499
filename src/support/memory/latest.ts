/** Wraps a function so that it remembers its latest answer and does not recompute it for the same arguments. Errors are not remembered. */
export function latest<Question extends string[], Answer>(
  work: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let known: { readonly question: Question; readonly answer: Answer } | undefined;
  return (...question) => {
    if (!known?.question.every((part, i) => part === question[i])) known = { question, answer: work(...question) };
    return known.answer;
  };
}
