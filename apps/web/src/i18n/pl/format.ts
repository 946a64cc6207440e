import { type Format, formatIn } from '../formatIn.ts';

export const format: Format = formatIn('pl');
