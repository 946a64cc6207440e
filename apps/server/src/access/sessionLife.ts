/** How long a browser is remembered, in seconds: 90 days. */
export const SESSION_SECONDS: number = 90 * 24 * 60 * 60;
