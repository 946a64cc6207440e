/** A file's name as a title: without folders and extension, dashes and underscores as spaces. */
export function fileStem(filename: string | undefined): string {
  const name = filename?.split(/[\\/]/).at(-1) ?? '';
  return name
    .replace(/(\.journey)?\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
