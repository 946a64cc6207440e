import { canEdit } from '@wayline/document';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { refusalIn } from '../../sync/refusalIn.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useNews } from '../news/NewsContext.ts';

/** Brings everybody in the room to what I see. */
export interface BringEveryone {
  /** Whether my role may. */
  readonly isAllowed: boolean;
  run(): void;
}

/** The act, which says afterwards whether it has worked. */
export function useBringEveryone(): BringEveryone {
  const { people: words } = useText();
  const { ask, me, presence } = useSession();
  const ui = useUiStore();
  const tell = useNews();
  return {
    isAllowed: canEdit(me.role),
    run() {
      const { view, presenting } = ui.getState();
      const viewport = presence.mine().viewport ?? null;
      void ask({ type: 'summon', args: { view: presenting ? 'board' : view, viewport } }).then((outcome) =>
        tell({ message: outcome === 'done' ? words.brought : refusalIn(words.refused, outcome) }),
      );
    },
  };
}
