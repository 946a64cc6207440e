/** The templates in the order of the gallery; the first is chosen unless one chooses. */
export const TEMPLATE_IDS = [
  'blank',
  'journey',
  'blueprint',
  'dayInLife',
  'lifecycle',
  'currentFuture',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];
