import { useUi } from '../ui/uiStore.ts';

/** Whether the persona lens is on somebody whom this is not about; what names nobody is about everybody. */
export function useFaded(personaIds: readonly string[] | undefined): boolean {
  return useUi(
    ({ lens }) =>
      lens !== null &&
      personaIds !== undefined &&
      personaIds.length > 0 &&
      !personaIds.some((id) => id === lens),
  );
}
