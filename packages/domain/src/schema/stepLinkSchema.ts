import { z } from 'zod';
import type { StepLink } from '../records/stepLink.ts';
import { CONTEXT_CARRIED, STEP_LINK_KINDS } from '../vocabulary/vocabulary.ts';
import { baseFields, type Fields, idSchema } from './scalars.ts';

const shape = {
  id: idSchema('link'),
  mapId: idSchema('map'),
  from: idSchema('step'),
  to: idSchema('step'),
  kind: z.enum(STEP_LINK_KINDS).default('next'),
  label: z.string().exactOptional(),
  handover: z
    .looseObject({
      carriesContext: z.enum(CONTEXT_CARRIED),
      customerMustRepeat: z.boolean().exactOptional(),
    })
    .exactOptional(),
  personaIds: z.array(idSchema('persona')).exactOptional(),
  ...baseFields,
} satisfies Record<keyof StepLink, z.ZodType>;

export const stepLinkFields: Fields = shape;
export const stepLinkSchema: z.ZodType<StepLink> = z.looseObject(shape);
