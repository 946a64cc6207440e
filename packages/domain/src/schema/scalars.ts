import * as z from 'zod/mini';
import type { Id, IdPrefix } from '../ids.ts';
import { FIRST_ORDER, isOrderKey } from '../order/order.ts';
import type { Color, Iso, OrderKey, Position, Size } from '../records/base.ts';

/** When nothing says when a record was made. */
export const EPOCH: Iso = '1970-01-01T00:00:00.000Z';

/** Fields by name, in the order of the file. */
export type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** An id with its kind in front; no blanks and no `|`, which joins the two halves of an emotion's id. */
export function idSchema<P extends IdPrefix>(prefix: P): z.ZodMiniType<Id<P>> {
  // The pattern guarantees the template type; zod has no template literal that forbids characters.
  return z.string().check(z.regex(new RegExp(`^${prefix}:[^\\s|]{1,120}$`))) as unknown as z.ZodMiniType<
    Id<P>
  >;
}

/** A list of distinct ids, empty when missing. */
export function idsSchema<P extends IdPrefix>(
  prefix: P,
): z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniType<Id<P>>>> {
  return z._default(z.array(idSchema(prefix)), []);
}

export const textSchema: z.ZodMiniDefault<z.ZodMiniString> = z._default(z.string(), '');
export const textsSchema: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniString>> = z._default(
  z.array(z.string()),
  [],
);

export const orderSchema: z.ZodMiniDefault<z.ZodMiniType<OrderKey>> = z._default(
  z
    .string()
    .check(z.regex(/^[A-Za-z][0-9A-Za-z]+$/))
    .check(z.refine(isOrderKey, 'is not a fractional index')),
  FIRST_ORDER,
);

export const colorSchema: z.ZodMiniType<Color> = z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/));
const isoSchema: z.ZodMiniType<Iso> = z.iso.datetime();
/** A year, a month, a day or an instant. */
export const dateSchema: z.ZodMiniType<Iso> = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z)?)?)?$/));
export const coordinateSchema: z.ZodMiniNumber = z.number().check(z.gte(-1e9), z.lte(1e9));
export const positionSchema: z.ZodMiniType<Position> = z.tuple([coordinateSchema, coordinateSchema]);
export const sizeSchema: z.ZodMiniType<Size> = z.tuple([
  z.number().check(z.gte(0), z.lte(1e6)),
  z.number().check(z.gte(0), z.lte(1e6)),
]);

/** Whole marks such as 1–5. */
export function markSchema(min: number, max: number): z.ZodMiniNumber {
  return z.int().check(z.gte(min), z.lte(max));
}

/** The fields that end every record. */
export const baseFields: {
  muted: z.ZodMiniExactOptional<z.ZodMiniType<Readonly<Record<string, string>>>>;
  createdAt: z.ZodMiniDefault<z.ZodMiniType<Iso>>;
  createdBy: z.ZodMiniDefault<z.ZodMiniString>;
} = {
  muted: z.exactOptional(z.record(z.string(), z.string())),
  createdAt: z._default(isoSchema, EPOCH),
  createdBy: textSchema,
};
