import {
  type Place as Among,
  addCard,
  addLane,
  addStage,
  addStep,
  LOCAL,
  moveCard,
  removeEmotion,
} from '@wayline/document';
import type { CardId, EmotionId, LaneId, MapId, StageId, StepId } from '@wayline/domain';
import { useMemo } from 'react';
import { useText } from '../i18n/useText.ts';
import { takesCards } from '../journey/drag/dropTarget.ts';
import { type Moved, type MoveModel, moveRecord, placeOfCard } from '../journey/keys/moveRecord.ts';
import { useDelete } from '../journey/useDelete.ts';
import { isBlank } from '../private/blankId.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { type Place, type Spot, spotKey, spotRecord } from './spot.ts';
import { useTwin } from './TwinContext.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What can be done to a map outside of the canvas. None of it does anything for those who may only read. */
export interface Acts {
  /** Opens the text of a spot; `typed` takes its place. */
  edit(spot: Spot, typed?: string): void;
  /** Makes a card in a cell, behind those that lie there unless a place is given, and opens it. */
  newCard(place: Place, options?: { readonly among?: Among; readonly typed?: string }): void;
  insert(what: 'stage' | 'step' | 'lane', besideId: string, side: 'before' | 'after'): void;
  /** Makes a stage, step or lane at the end, and opens its name. */
  addStage(mapId: string): void;
  addStep(stageId: string): void;
  addLane(mapId: string): void;
  /** Moves what stands on a spot by one place, says where to, and keeps the keyboard on it; true when it moved. */
  move(spot: Spot, model: MoveModel, direction: Direction): boolean;
  /** Deletes what stands on a spot; false where there is nothing to delete. */
  remove(spot: Spot): boolean;
}

const PART_KIND = { card: 'card', step: 'step', stage: 'stage', lane: 'laneHeader' } as const;

function movedOf(spot: Spot): Moved | null {
  switch (spot.kind) {
    case 'card':
      return { kind: PART_KIND.card, refs: { cardId: spot.cardId } };
    case 'step':
      return { kind: PART_KIND.step, refs: { stepId: spot.stepId } };
    case 'stage':
      return { kind: PART_KIND.stage, refs: { stageId: spot.stageId } };
    case 'lane':
      return { kind: PART_KIND.lane, refs: { laneId: spot.laneId } };
    default:
      return null;
  }
}

/** The acts on the maps of the open board. */
export function useActs(): Acts {
  const { board, homeOf, canEdit, frozen } = useSession();
  const { canvas: words } = useText();
  const ui = useUiStore();
  const { focus, say } = useTwin();
  const deleteRecords = useDelete();

  return useMemo((): Acts => {
    const open = (collection: 'stages' | 'steps' | 'lanes', id: string): void => {
      ui.getState().select([id]);
      ui.getState().edit({ collection, id, field: collection === 'lanes' ? 'title' : 'name', fresh: true });
    };

    const newStage = (mapId: string, place: Among): void => {
      const made = board.transact(LOCAL, () => {
        const stage = addStage(board, { mapId: mapId as MapId, name: '', place });
        // A stage begins with a step: an empty one would have a column in which nothing can lie.
        if (stage.ok) addStep(board, { stageId: stage.id, name: '' });
        return stage;
      });
      if (made.ok) open('stages', made.id);
    };
    const isStopped = (id: string | undefined): boolean =>
      id !== undefined && frozen.get()?.stops(id) === true;
    const newStep = (stageId: string, place: Among): void => {
      if (isStopped(stageId)) return;
      const step = addStep(board, { stageId: stageId as StageId, name: '', place });
      if (step.ok) open('steps', step.id);
    };
    const newLane = (mapId: string, place: Among): void => {
      const lane = addLane(board, { mapId: mapId as MapId, type: 'custom', title: '', place });
      if (lane.ok) open('lanes', lane.id);
    };

    /** A card without a step stands behind the last column: to the left is that column. */
    const outOfTray = (id: CardId, model: MoveModel): boolean => {
      const home = homeOf(id);
      const card = home.get('cards', id);
      const last = model.scene.columns.findLast(({ stepId }) => stepId !== undefined)?.stepId;
      if (!card || last === undefined) return false;
      return moveCard(home, { id, laneId: card.laneId, stepId: last as StepId }).ok;
    };

    const newCard: Acts['newCard'] = ({ laneId, stepId }, { among = 'end', typed } = {}) => {
      const lane = board.get('lanes', laneId);
      if (!canEdit || !lane || !takesCards(lane.type) || isStopped(laneId)) return;
      const added = addCard(homeOf(laneId), {
        laneId: laneId as LaneId,
        stepId: stepId as StepId | null,
        place: among,
      });
      if (!added.ok) return;
      ui.getState().select([added.id]);
      ui.getState().edit({
        collection: 'cards',
        id: added.id,
        field: 'text',
        fresh: true,
        ...(typed !== undefined && { typed }),
      });
    };

    return {
      edit(spot, typed) {
        const id = spotRecord(spot);
        if (!canEdit || isStopped(id) || isBlank(id)) return;
        const more = typed === undefined ? {} : { typed };
        switch (spot.kind) {
          case 'cell':
            return newCard(spot, more);
          case 'noStep':
            return newStep(spot.stageId, 'end');
          case 'emotion':
            if (id === undefined || !board.get('emotions', id)) return;
            ui.getState().select([id]);
            return ui.getState().edit({ collection: 'emotions', id, field: 'reason', ...more });
          default: {
            if (id === undefined) return;
            const { collection, field } = (
              {
                map: { collection: 'maps', field: 'title' },
                stage: { collection: 'stages', field: 'name' },
                step: { collection: 'steps', field: 'name' },
                lane: { collection: 'lanes', field: 'title' },
                card: { collection: 'cards', field: 'text' },
              } as const
            )[spot.kind];
            ui.getState().select([id]);
            ui.getState().edit({ collection, id, field, ...more });
          }
        }
      },
      newCard,
      insert(what, besideId, side) {
        if (!canEdit) return;
        const place = side === 'before' ? { before: besideId } : { after: besideId };
        if (what === 'step') {
          const stageId = board.get('steps', besideId)?.stageId;
          if (stageId !== undefined) newStep(stageId, place);
          return;
        }
        const mapId = board.get(what === 'stage' ? 'stages' : 'lanes', besideId)?.mapId;
        if (mapId === undefined) return;
        if (what === 'stage') newStage(mapId, place);
        else newLane(mapId, place);
      },
      addStage: (mapId) => canEdit && newStage(mapId, 'end'),
      addStep: (stageId) => canEdit && newStep(stageId, 'end'),
      addLane: (mapId) => canEdit && newLane(mapId, 'end'),
      move(spot, model, direction) {
        const moved = movedOf(spot);
        if (!canEdit || !moved) return false;
        const id = spotRecord(spot) as CardId;
        if (isStopped(id)) return false;
        const home = spot.kind === 'card' ? homeOf(id) : board;
        const fromTray = home.get('cards', id)?.stepId === null;
        const said = fromTray
          ? direction === 'left' && outOfTray(id, model)
            ? placeOfCard(home, id, words)
            : null
          : moveRecord(home, model, moved, direction, words, frozen.get());
        if (said === null) return false;
        say(said);
        if (ui.getState().editing === null) focus(spotKey(spot));
        return true;
      },
      remove(spot) {
        const id = spotRecord(spot);
        if (!canEdit || id === undefined || isBlank(id) || spot.kind === 'map' || isStopped(id)) return false;
        if (spot.kind === 'emotion') {
          if (!removeEmotion(board, id as EmotionId).ok) return false;
        } else deleteRecords([id]);
        return true;
      },
    };
  }, [board, homeOf, canEdit, frozen, words, ui, focus, say, deleteRecords]);
}
