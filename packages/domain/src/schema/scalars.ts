import { z } from 'zod';
import type { Id, IdPrefix } from '../ids.ts';
import { FIRST_ORDER, isOrderKey } from '../order/order.ts';
import type { Color, Iso, OrderKey, Position, Size } from '../records/base.ts';

/** When nothing says when a record was made. */
export const EPOCH: Iso = '1970-01-01T00:00:00.000Z';

/** Fields by name, in the order of the file. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/** An id with its kind in front; no blanks and no `|`, which joins the two halves of an emotion's id. */
export function idSchema<P extends IdPrefix>(prefix: P): z.ZodType<Id<P>> {
  // The pattern guarantees the template type; zod has no template literal that forbids characters.
  return z.string().regex(new RegExp(`^${prefix}:[^\\s|]{1,120}$`)) as unknown as z.ZodType<Id<P>>;
}

/** A list of distinct ids, empty when missing. */
export function idsSchema<P extends IdPrefix>(prefix: P): z.ZodDefault<z.ZodArray<z.ZodType<Id<P>>>> {
  return z.array(idSchema(prefix)).default([]);
}

export const textSchema: z.ZodDefault<z.ZodString> = z.string().default('');
export const textsSchema: z.ZodDefault<z.ZodArray<z.ZodString>> = z.array(z.string()).default([]);

export const orderSchema: z.ZodDefault<z.ZodType<OrderKey>> = z
  .string()
  .regex(/^[A-Za-z][0-9A-Za-z]+$/)
  .refine(isOrderKey, 'is not a fractional index')
  .default(FIRST_ORDER);

export const colorSchema: z.ZodType<Color> = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const isoSchema: z.ZodType<Iso> = z.iso.datetime();
/** A year, a month, a day or an instant. */
export const dateSchema: z.ZodType<Iso> = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z)?)?)?$/);
export const coordinateSchema: z.ZodNumber = z.number().min(-1e9).max(1e9);
export const positionSchema: z.ZodType<Position> = z.tuple([coordinateSchema, coordinateSchema]);
export const sizeSchema: z.ZodType<Size> = z.tuple([z.number().min(0).max(1e6), z.number().min(0).max(1e6)]);

/** Whole marks such as 1–5. */
export function markSchema(min: number, max: number): z.ZodNumber {
  return z.number().int().min(min).max(max);
}

/** The two fields that end every record. */
export const baseFields: { createdAt: z.ZodDefault<z.ZodType<Iso>>; createdBy: z.ZodDefault<z.ZodString> } = {
  createdAt: isoSchema.default(EPOCH),
  createdBy: textSchema,
};
