/** Acts of one of these menus are offered behind its name. */
export type ActMenu =
  | 'kind'
  | 'colour'
  | 'fill'
  | 'form'
  | 'letters'
  | 'persona'
  | 'face'
  | 'line'
  | 'dash'
  | 'heads'
  | 'align'
  | 'order'
  | 'insert';
