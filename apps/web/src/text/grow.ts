/** Whether the browser itself makes a field as tall as its text (`field-sizing` in the style sheets). */
const isGrownByBrowser = CSS.supports('field-sizing', 'content');

/**
 * Makes a field as tall as its text in browsers that do not do so themselves. Where they do, nothing is measured: to ask
 * for a height means a layout of the whole page at each keystroke.
 */
export function grow(element: HTMLTextAreaElement): void {
  if (isGrownByBrowser) return;
  element.style.height = '0';
  element.style.height = `${element.scrollHeight}px`;
}
