import * as z from 'zod/mini';
import type { StepLink } from '../records/stepLink.ts';
import { CONTEXT_CARRIED, STEP_LINK_KINDS } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema } from './scalars.ts';

const shape = {
  id: idSchema('link'),
  mapId: idSchema('map'),
  from: idSchema('step'),
  to: idSchema('step'),
  kind: z._default(z.enum(STEP_LINK_KINDS), 'next'),
  label: z.exactOptional(z.string()),
  handover: z.exactOptional(
    z.looseObject({
      carriesContext: z.enum(CONTEXT_CARRIED),
      customerMustRepeat: z.exactOptional(z.boolean()),
    }),
  ),
  personaIds: z.exactOptional(z.array(idSchema('persona'))),
  ...baseFields,
} satisfies Record<keyof StepLink, z.ZodMiniType>;

export const stepLinkFields: Fields = shape;
export const stepLinkSchema: z.ZodMiniType<StepLink> = z.looseObject(shape);
