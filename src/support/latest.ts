/** The same function, remembering its latest answer: asked the same again, it does not work it out anew. What it throws it throws each time. */
export function latest<Question extends string[], Answer>(
  work: (...question: Question) => Answer,
): (...question: Question) => Answer {
  let known: { readonly question: Question; readonly answer: Answer } | undefined;
  return (...question) => {
    if (!known?.question.every((part, i) => part === question[i])) known = { question, answer: work(...question) };
    return known.answer;
  };
}
