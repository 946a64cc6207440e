const STRONG_RTL =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F]$/u;
const LETTER = /^\p{L}$/u;

/** Whether a text runs from right to left: its first strongly directed letter decides. */
export function isRightToLeft(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    // Everything below Hebrew runs left to right; most texts never get past this line.
    if (text.charCodeAt(i) >= 0x590) return firstStrong(text);
  }
  return false;
}

function firstStrong(text: string): boolean {
  for (const char of text) {
    if (STRONG_RTL.test(char)) return true;
    if (LETTER.test(char)) return false;
  }
  return false;
}
