import type { Mark, TextBox } from '@wayline/scene';

/** The marks of a part without the lines that its editor takes over. */
export function withoutText(marks: readonly Mark[], box: TextBox): readonly Mark[] {
  const inside = (mark: Mark): boolean =>
    mark.type === 'text' &&
    mark.y > box.y &&
    mark.y <= box.y + box.height &&
    mark.x >= box.x - 1 &&
    mark.x <= box.x + box.width + 1;
  return marks.filter((mark) => !inside(mark));
}
