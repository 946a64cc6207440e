import { collectionOf, mapsOf } from '@wayline/domain';
import { Plus, X } from 'lucide-react';
import { type ReactElement, useRef } from 'react';
import { useSnapshot } from '../document/useSnapshot.ts';
import { HeldContext } from '../frozen/HeldContext.ts';
import { WhileFrozen } from '../frozen/WhileFrozen.tsx';
import { useLateWords } from '../i18n/useLateWords.ts';
import { useText } from '../i18n/useText.ts';
import { useWriting } from '../private/useWriting.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { useAddMap } from '../twin/useAddMap.ts';
import { Button } from '../ui/controls/Button.tsx';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useUi } from '../ui/uiStore.ts';
import { CardDetails } from './CardDetails.tsx';
import { ConnectorDetails } from './ConnectorDetails.tsx';
import styles from './Details.module.css';
import { EmotionDetails } from './EmotionDetails.tsx';
import { FIELD_WORDS, FieldTextContext } from './fieldText.ts';
import { Grip } from './Grip.tsx';
import { ItemDetails } from './ItemDetails.tsx';
import { LaneDetails } from './LaneDetails.tsx';
import { StepLinkDetails } from './link/StepLinkDetails.tsx';
import { MapDetails } from './MapDetails.tsx';
import { MetricDetails } from './metric/MetricDetails.tsx';
import { PersonaDetails } from './PersonaDetails.tsx';
import { PrivateDetails } from './PrivateDetails.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';
import { StageDetails } from './StageDetails.tsx';
import { StepDetails } from './StepDetails.tsx';

/** The map that Details is about while nothing is selected: the one the keyboard was in last, else the first. */
function useMapAtHand(): string | undefined {
  const focused = useUi((ui) => ui.focus?.mapId);
  return useSnapshot((snapshot) =>
    focused && snapshot.maps.has(focused) ? focused : mapsOf(snapshot)[0]?.id,
  );
}

function One({ id }: { readonly id: string }): ReactElement | null {
  const isEmotion = useSnapshot((snapshot) => snapshot.emotions.has(id));
  const isGuest = useWriting(({ guests }) => guests.has(id));
  if (isEmotion) return <EmotionDetails id={id} />;
  switch (collectionOf(id)) {
    case 'cards':
      return isGuest ? <PrivateDetails id={id} /> : <CardDetails id={id} />;
    case 'stages':
      return <StageDetails id={id} />;
    case 'steps':
      return <StepDetails id={id} />;
    case 'lanes':
      return <LaneDetails id={id} />;
    case 'personas':
      return <PersonaDetails id={id} />;
    case 'maps':
      return <MapDetails id={id} />;
    case 'items':
      return <ItemDetails id={id} />;
    case 'metrics':
      return <MetricDetails id={id} />;
    case 'stepLinks':
      return <StepLinkDetails id={id} />;
    case 'connectors':
      return <ConnectorDetails id={id} />;
    default:
      return null;
  }
}

function Content(): ReactElement | null {
  const selection = useUi((ui) => ui.selection);
  const atHand = useMapAtHand();
  const frozen = useStore(useSession().frozen);
  const [id] = selection;
  // Several are changed together, or not at all.
  const held = selection.find((one) => frozen?.has(one)) ?? '';
  if (id !== undefined)
    return (
      <WhileFrozen id={held}>
        <HeldContext value={held}>
          {/* The panel of another record is another panel: what one typed in a field must not stay in it. */}
          {selection.length > 1 ? <SeveralDetails ids={selection} /> : <One key={id} id={id} />}
        </HeldContext>
      </WhileFrozen>
    );
  if (atHand !== undefined) return <MapDetails key={atHand} id={atHand} />;
  return <Empty />;
}

/** An empty board, and the ways to fill it. */
function Empty(): ReactElement {
  const { canvas, twin } = useText();
  const { canEdit } = useSession();
  const addMap = useAddMap();
  return (
    <div className={styles.empty}>
      <p>{canEdit ? canvas.details.empty : twin.noMaps.reader}</p>
      {canEdit && (
        <Button icon={Plus} onPress={addMap}>
          {twin.noMaps.add}
        </Button>
      )}
    </div>
  );
}

/** What is selected, in full, beside the canvas and never over it; without a selection, the map. */
export function Details(): ReactElement | null {
  const { canvas: words } = useText();
  const open = useUi((ui) => ui.detailsOpen);
  const setOpen = useUi((ui) => ui.setDetailsOpen);
  const view = useUi((ui) => ui.view);
  const hasPick = useUi((ui) => ui.selection.length > 0);
  const panel = useRef<HTMLElement>(null);
  const fieldText = useLateWords(FIELD_WORDS);
  if (!open) {
    return (
      <button
        type="button"
        className={styles.tab}
        data-idle={!hasPick || view === 'steps' || undefined}
        onClick={() => setOpen(true)}
        aria-label={words.details.open}
      >
        {words.details.title}
      </button>
    );
  }
  return (
    <aside ref={panel} className={styles.panel} aria-label={words.details.title}>
      <Grip panel={panel} onClose={() => setOpen(false)} />
      <div className={styles.close}>
        <IconButton icon={X} label={words.details.close} onPress={() => setOpen(false)} />
      </div>
      {fieldText && (
        <FieldTextContext value={fieldText}>
          <Content />
        </FieldTextContext>
      )}
    </aside>
  );
}
