/** A count with its noun, in English: "1 step", "1,200 steps". */
export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
