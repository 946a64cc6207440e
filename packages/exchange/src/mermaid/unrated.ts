/** The comment above a step without emotion: Mermaid wants a score on every task, so it gets one that means nothing. */
export const UNRATED = 'no emotion recorded';
