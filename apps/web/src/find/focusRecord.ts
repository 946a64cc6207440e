/** Puts the keyboard on what is drawn of a selected record in the view that is open; false where nothing is. */
export function focusRecord(id: string): boolean {
  const name = CSS.escape(id);
  const element = document.querySelector<HTMLElement>(
    `[data-record="${name}"], [data-item="${name}"], [role="grid"] [data-selected]`,
  );
  element?.focus();
  return element !== null && element === document.activeElement;
}
