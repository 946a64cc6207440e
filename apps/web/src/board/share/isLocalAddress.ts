const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address leads back to the computer it is opened on. */
export function isLocalAddress(url: string): boolean {
  return URL.canParse(url) && LOCAL.test(new URL(url).hostname);
}
