import { z } from 'zod';
import { PICTURE_MIMES, type PictureFile } from '../file/pictureFile.ts';
import { idSchema, textSchema } from './scalars.ts';

const whole = z.number().int().min(1).max(1e9);

const fields = {
  id: idSchema('file'),
  name: textSchema,
  mime: z.enum(PICTURE_MIMES),
  width: whole,
  height: whole,
  bytes: whole,
  data: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .exactOptional(),
} satisfies Record<keyof PictureFile, z.ZodType>;

/** A picture in the list `files` of a `.journey.json`. */
export const pictureFileSchema: z.ZodType<PictureFile> = z.looseObject(fields);
