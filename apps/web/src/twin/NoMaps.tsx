import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/controls/Button.tsx';
import { EmptyPage } from '../ui/controls/EmptyPage.tsx';
import { RoundSign } from '../ui/controls/RoundSign.tsx';
import { useAddMap } from './useAddMap.ts';

/** What stands in a view of the maps while the board has none, and the way to the first. */
export function NoMaps(): ReactElement {
  const { noMaps: words } = useText().twin;
  const { canEdit } = useSession();
  const add = useAddMap();
  return (
    <EmptyPage
      sign={
        <RoundSign>
          <Icon name="waypoints" size={32} />
        </RoundSign>
      }
      title={words.title}
      lead={canEdit ? words.lead : words.reader}
    >
      {canEdit && (
        <Button look="ink" size="large" icon={Plus} onPress={add}>
          {words.add}
        </Button>
      )}
    </EmptyPage>
  );
}
