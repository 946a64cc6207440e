import { addFirstEmotion, setEmotion } from '@wayline/document';
import type { EmotionId, PersonaId, StepId } from '@wayline/domain';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../i18n/useText.ts';
import { keyedValence, keyToValence } from '../journey/emotion/valence.ts';
import { type GridAct, gridKey } from '../journey/keys/gridKey.ts';
import { useSession } from '../session/useSession.ts';
import { cellKey, type Spot, spotKey, spotRecord } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import type { Acts } from '../twin/useActs.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { findSpot } from './findSpot.ts';
import { moveSpot } from './tableFocus.ts';
import type { TableLane, TableModel } from './tableModel.ts';

/** The keyboard in one table: the keys of the grid on the canvas, on the same things. */
export function useTableKeys(model: RefObject<TableModel>, acts: Acts): (event: KeyboardEvent) => void {
  const { board, canEdit, frozen } = useSession();
  const { focus } = useTwin();
  const { canvas: words } = useText();
  const ui = useUiStore();

  const laneAt = (laneId: string): TableLane | undefined =>
    model.current.lanes.find(({ row }) => row.laneId === laneId);

  /** 1–5 and ↑/↓ on a feeling; on a cell of feelings 1–5 make the first that is missing. */
  function emotionKey(event: KeyboardEvent, spot: Spot): boolean {
    if (!canEdit || (spot.kind !== 'emotion' && spot.kind !== 'cell') || spot.stepId === null) return false;
    if (frozen.get()?.has(spot.laneId)) return false;
    const stepId = spot.stepId as StepId;
    const { lens } = ui.getState();
    const has = (id: string): boolean => board.get('emotions', `${stepId}|${id}`) !== undefined;
    const lane = laneAt(spot.laneId);
    const there = lane?.personaIds ?? [];
    const who =
      spot.kind === 'emotion'
        ? spot.personaId
        : (there.find((id) => id === lens) ?? there.find((id) => !has(id)) ?? there[0]);
    if (lane?.row.type !== 'emotionCurve') return false;
    const point = spot.kind === 'emotion' ? board.get('emotions', spotRecord(spot) as EmotionId) : undefined;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const valence = point ? keyToValence(event, point.valence) : plain ? keyedValence(event.key) : null;
    if (valence === null) return false;
    const made =
      who === undefined
        ? addFirstEmotion(board, { stepId, valence, name: words.firstPersona })
        : setEmotion(board, { stepId, personaId: who as PersonaId, valence });
    const personaId = made.ok ? board.get('emotions', made.id)?.personaId : undefined;
    if (personaId !== undefined) focus(spotKey({ ...spot, kind: 'emotion', personaId }));
    return true;
  }

  /** Left and right on a feeling stay with its persona; it ends at the first and the last step. */
  function along(spot: Spot, act: GridAct): Spot | undefined {
    if (spot.kind !== 'emotion' || act.act !== 'focus') return undefined;
    const cell = moveSpot(model.current, { ...spot, kind: 'cell' }, act.move);
    if (cell?.kind !== 'cell' || cell.laneId !== spot.laneId) return cell;
    return { ...cell, kind: 'emotion', personaId: spot.personaId };
  }

  function insert(
    spot: Spot,
    act: 'insertStep' | 'insertStage' | 'insertLane',
    side: 'before' | 'after',
  ): void {
    const { stages, columns } = model.current.scene;
    const laneId = 'laneId' in spot ? spot.laneId : undefined;
    const stepId = 'stepId' in spot ? (spot.stepId ?? undefined) : undefined;
    const stageId =
      'stageId' in spot ? spot.stageId : columns.find((column) => column.stepId === stepId)?.stageId;
    if (act === 'insertLane') {
      if (laneId !== undefined) acts.insert('lane', laneId, side);
    } else if (act === 'insertStage') {
      if (stageId !== undefined && stages.length > 0) acts.insert('stage', stageId, side);
    } else {
      const steps = columns.flatMap((column) =>
        column.stageId === stageId && column.stepId !== undefined ? [column.stepId] : [],
      );
      const beside = stepId ?? (side === 'after' ? steps.at(-1) : steps[0]);
      if (beside !== undefined) acts.insert('step', beside, side);
      else if (stageId !== undefined) acts.addStep(stageId);
    }
  }

  function remove(spot: Spot): boolean {
    if (!acts.remove(spot)) return false;
    const beside =
      spot.kind === 'stage' || spot.kind === 'step' || spot.kind === 'lane'
        ? (moveSpot(model.current, spot, spot.kind === 'lane' ? 'up' : 'left') ??
          moveSpot(model.current, spot, spot.kind === 'lane' ? 'down' : 'right'))
        : undefined;
    if (spot.kind === 'card') {
      const next = moveSpot(model.current, spot, 'down');
      const same = next?.kind === 'card' && cellKey(next) === cellKey(spot) ? next : undefined;
      focus(same ? spotKey(same) : cellKey(spot));
    } else if (spot.kind === 'emotion') focus(spotKey(spot));
    // A stage or step that waits for an answer keeps the keyboard in its dialog.
    else if (beside && ui.getState().deleting === null) focus(spotKey(beside));
    return true;
  }

  function run(event: KeyboardEvent, spot: Spot): boolean {
    if (emotionKey(event, spot)) return true;
    const act = gridKey(event);
    if (!act) return false;
    switch (act.act) {
      case 'focus': {
        const to =
          along(spot, act) ?? (spot.kind === 'emotion' ? undefined : moveSpot(model.current, spot, act.move));
        if (to) focus(spotKey(to));
        return true;
      }
      case 'edit': {
        if (event.target instanceof HTMLButtonElement) return false;
        const personaId = spot.kind === 'cell' ? laneAt(spot.laneId)?.personaIds[0] : undefined;
        // A cell of feelings holds one for each persona: Enter goes in to the first, Esc comes out again.
        if (spot.kind === 'cell' && personaId !== undefined)
          focus(spotKey({ ...spot, kind: 'emotion', personaId }));
        else acts.edit(spot);
        return true;
      }
      case 'type':
        acts.edit(spot, act.text);
        return canEdit;
      case 'newCard':
        if (spot.kind === 'card') acts.newCard(spot, { among: { after: spot.cardId } });
        else if (spot.kind === 'cell') acts.newCard(spot);
        return true;
      case 'delete':
        return remove(spot);
      case 'leave':
        if (spot.kind === 'emotion') focus(cellKey(spot));
        ui.getState().select([]);
        return true;
      case 'moveRecord':
        acts.move(spot, model.current, act.direction);
        return true;
      // Widths and spans are the board's.
      case 'resizeColumn':
      case 'span':
      case 'duplicate':
        return false;
      case 'insertStep':
      case 'insertStage':
      case 'insertLane':
        if (canEdit) insert(spot, act.act, act.side);
        return true;
    }
  }

  return (event) => {
    const { target } = event;
    // Keys on a button or in a text inside a cell are theirs.
    if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
    const spot = target.dataset.spot === undefined ? undefined : findSpot(model.current, target.dataset.spot);
    if (!spot || !run(event, spot)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
