import { addFirstEmotion, removeEmotion, setEmotion } from '@wayline/document';
import type { EmotionId, PersonaId, StepId } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { useCanvas } from '../../canvas/CanvasContext.ts';
import { recordOf } from '../../canvas/index/sceneIndex.ts';
import { useText } from '../../i18n/useText.ts';
import { isBlank } from '../../private/blankId.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useLate } from '../../ui/useLate.ts';
import { isChannelCell, nthChannel, toggleChannel } from '../channels.ts';
import { keyedValence, keyToValence } from '../emotion/valence.ts';
import type { Grid } from '../GridContext.ts';
import { moveFocus } from '../gridFocus.ts';
import type { GridModel } from '../gridModel.ts';
import { useDelete } from '../useDelete.ts';
import { gridKey } from './gridKey.ts';

const fetchActs = (): Promise<KeyActs> => import('./keyActs.ts');

type KeyActs = typeof import('./keyActs.ts');

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

const partElement = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;

/** Shift+1 and Shift+2: the whole board, or what is selected, comes into view. */
const isFitKey = ({ shiftKey, code }: KeyboardEvent): boolean =>
  shiftKey && (code === 'Digit1' || code === 'Digit2');

/** Makes `element` the one stop of the grid for Tab, together with the buttons in it. */
function rove(from: HTMLElement | null, to: HTMLElement): void {
  const set = (element: HTMLElement, tabIndex: number): void => {
    element.tabIndex = tabIndex;
    for (const button of element.querySelectorAll<HTMLElement>(
      ':scope > [data-add], :scope > [data-ghost]',
    )) {
      button.tabIndex = tabIndex;
    }
  };
  if (from && from !== to) set(from, -1);
  set(to, 0);
}

/** The keyboard in one grid. */
export function useGridKeys(mapId: string, model: RefObject<GridModel>, grid: Grid): GridKeys {
  const { board, homeOf, canEdit, scene, frozen } = useSession();
  const { announcement } = useCanvas();
  const { canvas: words } = useText();
  const ui = useUiStore();
  const deleteRecords = useDelete();
  const late = useLate(fetchActs);
  const stop = useRef<HTMLElement>(null);

  /** The keys of an emotion point, or of a cell of the curve on which the first persona without a point gets one. */
  function emotionKey(event: KeyboardEvent, part: Part): boolean {
    const { stepId, personaId, emotionId: id } = part.refs;
    if (!canEdit || stepId === undefined || frozen.get()?.has(part.refs.laneId ?? '')) return false;
    const emotion = id === undefined ? undefined : board.get('emotions', id);
    if (emotion) {
      const valence = keyToValence(event, emotion.valence);
      if (valence === null) return false;
      setEmotion(board, { stepId: emotion.stepId, personaId: emotion.personaId, valence });
      return true;
    }
    const lane = model.current.lanes.find(({ row }) => row.laneId === part.refs.laneId);
    const valence =
      part.kind === 'cell' && lane?.row.type === 'emotionCurve' ? keyedValence(event.key) : null;
    if (valence === null || event.ctrlKey || event.metaKey || event.altKey) return false;
    const { lens } = ui.getState();
    const has = (persona: string): boolean => board.get('emotions', `${stepId}|${persona}`) !== undefined;
    const who = personaId ?? lens ?? grid.personaIds.find((persona) => !has(persona)) ?? grid.personaIds[0];
    const made =
      who === undefined
        ? addFirstEmotion(board, { stepId: stepId as StepId, valence, name: words.firstPersona })
        : setEmotion(board, { stepId: stepId as StepId, personaId: who as PersonaId, valence });
    scene.flush();
    // The keyboard goes on to the new point: what is typed next is its reason.
    if (made.ok) requestAnimationFrame(() => grid.focus(made.id));
    return true;
  }

  /** 1–9 on a cell of the channels lane: whether the persona takes the channel in that row. */
  function channelKey(event: KeyboardEvent, part: Part): boolean {
    const { scene: map } = model.current;
    const { stepId, laneId } = part.refs;
    if (!canEdit || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/u.test(event.key))
      return false;
    if (stepId === undefined || laneId === undefined || !isChannelCell(map, part)) return false;
    const channelId = nthChannel(map, laneId, Number(event.key));
    if (channelId === undefined) return false;
    const { lens } = ui.getState();
    return say(toggleChannel(board, { mapId, stepId, channelId, lens }, words));
  }

  /** Left and right on a point follow the persona's own line. */
  function alongCurve(event: KeyboardEvent, part: Part): Part | undefined {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (part.kind !== 'emotionPoint' || step === 0 || event.ctrlKey || event.altKey || event.metaKey)
      return undefined;
    const points = model.current.scene.parts
      .filter(
        ({ kind, refs }) =>
          kind === 'emotionPoint' &&
          refs.personaId === part.refs.personaId &&
          refs.laneId === part.refs.laneId,
      )
      .sort((a, b) => a.rect.x - b.rect.x);
    return points[points.indexOf(part) + step];
  }

  function run(event: KeyboardEvent, part: Part): boolean {
    if (emotionKey(event, part) || channelKey(event, part)) return true;
    const beside = alongCurve(event, part);
    if (beside) {
      grid.focus(beside.key);
      return true;
    }
    const act = gridKey(event);
    if (!act) return false;
    switch (act.act) {
      case 'focus': {
        const to = moveFocus(model.current, part.key, act.move);
        if (to) grid.focus(to.key);
        return true;
      }
      case 'edit': {
        // A button's Enter is its own.
        if (part.kind === 'tray') return false;
        // A cell of the curve holds points: Enter goes in to the first, Esc comes out again.
        const first = part.kind === 'cell' ? pointIn(part) : undefined;
        if (first) grid.focus(first.key);
        else grid.edit(part);
        return true;
      }
      case 'type':
        // In a cell `!` begins a pain and `@` a channel; what says something already is shown, not written over.
        if (part.kind !== 'cell' && isFitKey(event)) return false;
        grid.edit(part, act.text);
        return canEdit;
      case 'newCard':
        grid.newCard(part);
        return true;
      case 'delete':
        return remove(part);
      case 'leave':
        if (part.kind === 'emotionPoint') grid.focusCell(part);
        ui.getState().select([]);
        return true;
      case 'moveRecord':
        if (canEdit)
          late.call(({ moveRecord }) => {
            const home = homeOf(part.refs.cardId ?? '');
            const said = moveRecord(home, model.current, part, act.direction, words, frozen.get());
            if (said === null) return;
            announcement.set(said);
            // The card is another element in its new cell: the keyboard goes with it.
            const tray = `tray|${part.refs.laneId}`;
            requestAnimationFrame(() => grid.focus(model.current.byKey.has(part.key) ? part.key : tray));
          });
        return true;
      case 'resizeColumn':
        return sayOf(({ resizeColumn }) => resizeColumn(board, part, act.by, words));
      case 'span':
        return sayOf(({ spanCard }) => spanCard(board, part, act.by, words));
      case 'duplicate':
        return duplicateHere(part);
      case 'insertStep':
      case 'insertStage':
      case 'insertLane':
        return insert(part, act.act, act.side);
    }
  }

  function say(said: string | null): boolean {
    if (said !== null) announcement.set(said);
    return said !== null;
  }

  /** Says what an act answers; the key is taken also while the act is still on its way. */
  const sayOf = (act: (acts: KeyActs) => string | null): boolean =>
    canEdit && (late.call((acts) => say(act(acts))) ?? true);

  function duplicateHere(part: Part): boolean {
    if (!canEdit) return false;
    const done = late.call(({ duplicatePart }) => {
      const copy = duplicatePart(board, part, words);
      if (!copy) return false;
      scene.flush();
      if (copy.id !== undefined) {
        const key = part.kind === 'laneHeader' ? `header|${copy.id}` : copy.id;
        ui.getState().select([copy.id]);
        requestAnimationFrame(() => grid.focus(key));
      }
      return say(copy.said);
    });
    return done ?? true;
  }

  const pointIn = (cell: Part): Part | undefined =>
    model.current.lanes
      .find(({ row }) => row.laneId === cell.refs.laneId)
      ?.cells.find((candidate) => candidate.cell === cell)
      ?.contents.find(({ kind }) => kind === 'emotionPoint');

  function insert(
    part: Part,
    act: 'insertStep' | 'insertStage' | 'insertLane',
    side: 'before' | 'after',
  ): boolean {
    const { stepId, laneId } = part.refs;
    const stageId =
      part.refs.stageId ?? (stepId === undefined ? undefined : board.get('steps', stepId)?.stageId);
    if (act === 'insertLane') {
      if (laneId !== undefined) grid.insert('lane', laneId, side);
    } else if (act === 'insertStage') {
      if (stageId !== undefined) grid.insert('stage', stageId, side);
    } else {
      const stage = model.current.scene.stages.find((span) => span.stageId === stageId);
      const beside = stepId ?? (side === 'after' ? stage?.stepIds.at(-1) : stage?.stepIds[0]);
      if (beside !== undefined) grid.insert('step', beside, side);
    }
    return true;
  }

  function remove(part: Part): boolean {
    const id = recordOf(part);
    if (!canEdit || id === undefined || isBlank(id)) return false;
    if (part.kind === 'emotionPoint') removeEmotion(board, id as EmotionId);
    else deleteRecords([id]);
    if (part.kind === 'card' || part.kind === 'emotionPoint') grid.focusCell(part);
    return true;
  }

  return {
    onKeyDown(event) {
      const element = partElement(event.target);
      // Enter and Space on a button in a header are the button's.
      if (!element || event.target !== element || event.nativeEvent.isComposing) return;
      const part = model.current.byKey.get(element.dataset.key ?? '');
      if (!part || !run(event, part)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onFocus(event) {
      const element = partElement(event.target);
      const part = element && model.current.byKey.get(element.dataset.key ?? '');
      if (!element || !part) return;
      rove(stop.current, element);
      stop.current = element;
      ui.getState().setFocus({ mapId, key: part.key });
      if (event.target === element && element.matches(':focus-visible')) {
        const id = recordOf(part);
        ui.getState().select(id === undefined ? [] : [id]);
      }
    },
  };
}
