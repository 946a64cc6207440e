import * as z from 'zod/mini';
import { ROLES, type Role } from './role.ts';
import { type SeenPart, seenPartSchema, VIEW_NAME_LENGTH } from './seenPart.ts';

/** Who is here. The server overwrites it with what it knows, so nobody can wear another's name. */
export interface AwarenessUser {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`, or one of the theme's inks for people, `ink-a` … `ink-e`, which has a shade for each theme. */
  readonly colour: string;
  readonly role: Role;
}

/** The field that someone types in; `anchor` and `head` are UTF-16 offsets of the text's selection. */
export interface AwarenessEditing {
  readonly id: string;
  readonly field: string;
  readonly anchor?: number | undefined;
  readonly head?: number | undefined;
}

/** What others should see of a person at this moment; never saved. Lengths are in board units. */
export interface AwarenessState {
  readonly user: AwarenessUser;
  readonly cursor?: { readonly x: number; readonly y: number } | null | undefined;
  /** Ids of selected records, at most 200. */
  readonly selection?: readonly string[] | undefined;
  /** The part of the board they see; null while they look at another view of it. */
  readonly viewport?: SeenPart | null | undefined;
  /** The view of the board's data that they look at, as its address names it; absent from stock clients. */
  readonly view?: string | undefined;
  /** Whether the page lies in the background, or has felt no hand for some minutes. */
  readonly away?: boolean | undefined;
  /** Whether they present: their pointer is then a spot of light. */
  readonly presenting?: boolean | undefined;
  /** The id of the person whose view theirs follows. */
  readonly following?: string | null | undefined;
  readonly editing?: AwarenessEditing | null | undefined;
  /** Records being dragged and by how much: one delta, however many there are. */
  readonly drag?:
    | { readonly ids: readonly string[]; readonly dx: number; readonly dy: number }
    | null
    | undefined;
  /**
   * The opportunity that they carry through the matrix, and over which impact and effort it is: 0.5–5.5, so that each
   * mark is the middle of its place. Null for both over the tray of those without numbers.
   */
  readonly rating?:
    | { readonly id: string; readonly impact: number | null; readonly effort: number | null }
    | null
    | undefined;
  /** Whether the hand is raised. */
  readonly hand?: boolean | undefined;
}

/** The most a state may weigh as JSON, in bytes. */
export const AWARENESS_MAX_BYTES: number = 2048;

const id = z.string().check(z.maxLength(128));
const ids = z.array(id).check(z.maxLength(200));
const length = z.number().check(z.gte(-1e7), z.lte(1e7));
const mark = z.nullable(z.number().check(z.gte(0.5), z.lte(5.5)));
const offset = z.int().check(z.gte(0), z.lte(100_000));

/** A person as the server stamps them on what they say and do. */
export const awarenessUserSchema: z.ZodMiniType<AwarenessUser> = z.object({
  id,
  name: z.string().check(z.maxLength(200)),
  colour: z.string().check(z.regex(/^(#[0-9a-f]{6}|ink-[a-e])$/i)),
  role: z.enum(ROLES),
});

/** Refuses what is not a state and drops keys it does not know. The user is checked too: stamp it before. */
export const awarenessStateSchema: z.ZodMiniType<AwarenessState> = z.object({
  user: awarenessUserSchema,
  cursor: z.optional(z.nullable(z.object({ x: length, y: length }))),
  selection: z.optional(ids),
  viewport: z.optional(z.nullable(seenPartSchema)),
  view: z.optional(z.string().check(z.maxLength(VIEW_NAME_LENGTH))),
  away: z.optional(z.boolean()),
  presenting: z.optional(z.boolean()),
  following: z.optional(z.nullable(id)),
  editing: z.optional(
    z.nullable(
      z.object({
        id,
        field: z.string().check(z.maxLength(64)),
        anchor: z.optional(offset),
        head: z.optional(offset),
      }),
    ),
  ),
  drag: z.optional(z.nullable(z.object({ ids, dx: length, dy: length }))),
  rating: z.optional(z.nullable(z.object({ id, impact: mark, effort: mark }))),
  hand: z.optional(z.boolean()),
});
