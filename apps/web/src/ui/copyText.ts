/**
 * Puts a text on the clipboard; false where the browser does not let it. Off a secure origin, as on a server in the
 * local network, there is no clipboard to write to, but the old command still asks the page what to copy.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const answer = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', answer, { capture: true, once: true });
    const isDone = document.execCommand('copy');
    window.removeEventListener('copy', answer, { capture: true });
    return isDone;
  }
}
