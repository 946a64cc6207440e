/** Whether a file is a table by its name: then it is shown as it was read before a board is made of it. */
export function isTableFile(name: string): boolean {
  return /\.(csv|tsv|tab|xlsx|xlsm)$/i.test(name);
}
