/** The ids of all numbers said anywhere in content, at any depth, each once, in reading order: in steps, notes, questions, answers, a guide. */
export function numbersIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('kind' in content && content.kind === 'num' && 'id' in content) return [String(content.id)];
  return [...new Set(Object.values(content).flatMap(numbersIn))];
}
