import { useConcerns } from '../health/useConcerns.ts';
import { useText } from '../i18n/useText.ts';
import type { Tab } from '../ui/controls/Tabs.tsx';
import type { View } from '../ui/uiStore.ts';

/** The tabs of some views; that of Health says how much there is to look at. */
export function useViewTabs(views: readonly View[]): readonly Tab<View>[] {
  const text = useText().shell.board;
  const count = useConcerns();
  return views.map((value) => ({
    value,
    name: text.view[value],
    badge: value === 'health' && count > 0 ? { count, about: text.concerns(count) } : undefined,
  }));
}
