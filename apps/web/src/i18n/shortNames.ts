/** First words of names, where they tell their bearers apart; the whole name where two would read the same. */
export function shortNames(names: readonly string[]): readonly string[] {
  const first = names.map((name) => name.trim().split(/\s+/)[0] ?? '');
  return names.map((name, index) => {
    const word = first[index] ?? '';
    return first.filter((other) => other === word).length === 1 ? word : name;
  });
}
