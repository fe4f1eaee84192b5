const most = 1000;

/**
 * A pure function of texts that remembers what it answered. The texts come from outside, so that it forgets all at a
 * thousand and never grows without end.
 */
export function remembering<Texts extends readonly (string | undefined)[], Answer>(
  answer: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  const known = new Map<string, Answer>();
  return (...texts) => {
    const key = JSON.stringify(texts);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    if (known.size >= most) known.clear();
    const answered = answer(...texts);
    known.set(key, answered);
    return answered;
  };
}
