/** Waits until something holds; rejects with its name after 25 seconds, long enough for a busy machine, or after `limit`, in ms. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limit = 25_000,
): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
