import * as z from 'zod/mini';
import { PICTURE_MIMES, type PictureFile } from '../file/pictureFile.ts';
import { idSchema, textSchema } from './scalars.ts';

const whole = z.int().check(z.gte(1), z.lte(1e9));

const fields = {
  id: idSchema('file'),
  name: textSchema,
  mime: z.enum(PICTURE_MIMES),
  width: whole,
  height: whole,
  bytes: whole,
  data: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/))),
} satisfies Record<keyof PictureFile, z.ZodMiniType>;

/** A picture in the list `files` of a `.journey.json`. */
export const pictureFileSchema: z.ZodMiniType<PictureFile> = z.looseObject(fields);
