import { FORMATS, type Format } from '@wayline/exchange';

/** A format that a board can be written in. */
export type WritableFormat = Format & Required<Pick<Format, 'write'>>;

/** The formats that can be written, in the registry's order. */
export const EXPORT_FORMATS: readonly WritableFormat[] = FORMATS.filter(
  (format): format is WritableFormat => format.write !== undefined,
);

const PICTURES: readonly string[] = ['png', 'svg', 'pdf', 'pptx'];

/** Whether a format is a picture: then size, theme and lens matter. */
export const isPicture = ({ id }: Format): boolean => PICTURES.includes(id);
