/** The form of a noun after a count in Polish and Russian; what differs is which counts take the first. */
export function slavicForm(
  count: number,
  isOne: (count: number) => boolean,
  [one, few, many]: readonly [one: string, few: string, many: string],
): string {
  if (isOne(count)) return one;
  const last = count % 10;
  const tens = count % 100;
  return last >= 2 && last <= 4 && (tens < 12 || tens > 14) ? few : many;
}
