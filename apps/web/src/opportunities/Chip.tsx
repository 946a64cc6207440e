import { remove } from '@wayline/document';
import type { RankedOpportunity } from '@wayline/domain';
import { type KeyboardEvent, memo, type NamedExoticComponent, type ReactElement, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { useFadedCard } from '../journey/useFadedCard.ts';
import { useSession } from '../session/useSession.ts';
import { readText } from '../text/readText.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { SpotText } from '../twin/SpotText.tsx';
import { spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { useActs } from '../twin/useActs.ts';
import { useSpot } from '../twin/useSpot.ts';
import { classes } from '../ui/controls/classes.ts';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { VoteSlot } from '../votes/VoteSlot.tsx';
import styles from './chip.module.css';
import { nudged, type Rating } from './nudged.ts';
import { useOpportunityText } from './opportunityWords.ts';
import type { DropPlace } from './ratingUnder.ts';
import { useChipDrag } from './useChipDrag.ts';
import { useIsCarried } from './useIsCarried.ts';

interface ChipProps {
  readonly entry: RankedOpportunity;
  readonly onRate: (id: string, rating: Rating | null) => void;
  readonly onOver: (place: DropPlace) => void;
  readonly onDrop: (id: string, place: string) => void;
}

/** An opportunity in the matrix or in its tray; drawn again when its card or its rank is another. */
export const Chip: NamedExoticComponent<ChipProps> = memo(
  OneChip,
  (before, after) =>
    (['onRate', 'onOver', 'onDrop'] as const).every((name) => before[name] === after[name]) &&
    before.entry.card === after.entry.card &&
    before.entry.rank === after.entry.rank,
);

function OneChip({ entry, onRate, onOver, onDrop }: ChipProps): ReactElement {
  const { card, rank, quadrant } = entry;
  const { id, impact, effort } = card;
  const { canvas } = useText();
  const text = useOpportunityText();
  const { board, canEdit } = useSession();
  const { focus } = useTwin();
  const ui = useUiStore();
  const acts = useActs();
  const spot = {
    kind: 'card',
    cardId: id,
    mapId: card.mapId,
    laneId: card.laneId,
    stepId: card.stepId,
  } as const;
  const { props, selected, peer } = useSpot(spot);
  const isCarried = useIsCarried(id);
  const faded = useFadedCard(card);
  const editing = useUi((state) => state.editing?.id === id);
  const chip = useRef<HTMLDivElement>(null);
  const drag = useChipDrag(chip, onOver, (place) => onDrop(id, place));
  const name = card.text.trim() || text.untitled;
  const about =
    impact !== undefined && effort !== undefined
      ? text.rated(impact, effort, text.quadrants[quadrant])
      : impact === undefined && effort === undefined
        ? text.notRated
        : text.half(impact, effort);
  const who = card.personaIds.flatMap((persona) => board.snapshot().personas.get(persona) ?? []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const rating = nudged(event.key, card);
    if (rating) {
      event.preventDefault();
      if (canEdit) onRate(id, rating);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      if (canEdit) acts.edit(spot);
      else ui.getState().setDetailsOpen(true);
    } else if (event.key === 'Backspace' && canEdit) {
      event.preventDefault();
      onRate(id, null);
    } else if (event.key === 'Delete' && acts.remove(spot)) event.preventDefault();
    else if (event.key.length === 1 && event.key !== ' ' && event.key !== '?' && canEdit) {
      event.preventDefault();
      acts.edit(spot, event.key);
    }
  }

  function leave(how: Leave): void {
    const now = ui.getState().editing;
    ui.getState().edit(null);
    if (!now) return;
    const written = readText(board.get('cards', id), 'text');
    if (now.fresh && written.trim() === '') remove(board, { collection: 'cards', id });
    else if (how !== 'blur') focus(spotKey(spot));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an article that is stood on by key, as on the canvas
    <div
      {...props}
      ref={chip}
      // Each is a stop of its own, because the arrows are taken.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as above
      tabIndex={0}
      role="article"
      aria-label={name}
      aria-roledescription={canvas.cardKinds.opportunity}
      aria-description={about}
      data-editing={editing || undefined}
      data-carried={isCarried || undefined}
      data-status={card.status}
      className={classes(
        styles.chip,
        selected && styles.selected,
        faded && styles.faded,
        canEdit && styles.held,
      )}
      onPointerDown={drag}
      onKeyDown={onKeyDown}
      onDoubleClick={() => acts.edit(spot)}
    >
      <span className={styles.meta} aria-hidden="true">
        <span className={styles.rank}>{rank ?? '–'}</span>
        {who.map(({ id: personaId, color }) => (
          <PersonaMarker key={personaId} color={color} size={9} />
        ))}
      </span>
      <SpotText
        collection="cards"
        id={id}
        field="text"
        value={card.text}
        empty={text.untitled}
        label={canvas.nameOf(name)}
        placeholder={canvas.cardHint}
        className={styles.text}
        onLeave={leave}
      />
      <VoteSlot card={card} />
      {peer && (
        <span className={styles.peer} aria-hidden="true">
          {peer.name}
        </span>
      )}
    </div>
  );
}
