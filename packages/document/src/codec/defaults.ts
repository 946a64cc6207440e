import { COLLECTIONS, type Collection, DEFINITIONS, type Fields, fieldsOf } from '@wayline/domain';

type Values = Readonly<Record<string, unknown>>;

/** What absent fields read as: `${collection} ${variant}` → values. */
const DEFAULTS: ReadonlyMap<string, Values> = new Map(
  COLLECTIONS.flatMap((collection) => {
    const { fields } = DEFINITIONS[collection];
    if (typeof fields.by !== 'string')
      return [[`${collection} `, defaultsOf(fieldsOf(collection, {}))]] as const;
    const { by } = fields;
    const variants = Object.keys(fields.fields);
    return variants.map(
      (variant) => [`${collection} ${variant}`, defaultsOf(fieldsOf(collection, { [by]: variant }))] as const,
    );
  }),
);

/** The fields of a record that need not be stored when they have these values, because they read so anyway. */
export function defaultsFor(collection: Collection, record: object): Values {
  const { fields } = DEFINITIONS[collection];
  const variant: unknown = typeof fields.by === 'string' ? Reflect.get(record, fields.by) : '';
  return DEFAULTS.get(`${collection} ${String(variant)}`) ?? {};
}

function defaultsOf(fields: Fields): Values {
  const values: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(fields)) {
    const absent = schema.safeParse(undefined);
    if (absent.success && absent.data !== undefined) values[field] = absent.data;
  }
  return values;
}
