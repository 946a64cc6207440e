const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;
/** Failures under a server that answers: it may have come back between the two, but not time after time. */
const MOST_REFUSALS = 3;

/**
 * Loads a part of the program, however long the server stays away. A board is edited offline too: a panel that was not
 * loaded before the connection went must wait for it, not take the whole page down. Rejects where the server answers
 * and the part cannot be loaded all the same.
 */
export async function patiently<T>(load: () => Promise<T>): Promise<T> {
  let refusals = 0;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await load();
    } catch (error) {
      if (await serverAnswers()) refusals += 1;
      if (refusals > MOST_REFUSALS) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
      fetchMissingStyles();
    }
  }
}

const serverAnswers = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    (response) => response.ok,
    () => false,
  );

/** The loader asks for a part's style sheet once; one that failed stays empty until its link is made anew. */
function fetchMissingStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.sheet === null) link.replaceWith(link.cloneNode());
  }
}
