/** A chunk of its own: nobody waits for the readers of files before choosing one. */
export { readPersonas } from '@wayline/exchange';
