import { moveStep, remove, setEmotion } from '@wayline/document';
import { type CardId, type EmotionId, LANES, type StageId, type StepId } from '@wayline/domain';
import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { keyedValence, steppedValence } from '../journey/emotion/valence.ts';
import { gridKey } from '../journey/keys/gridKey.ts';
import { placeOfCard } from '../journey/keys/moveRecord.ts';
import { useSession } from '../session/useSession.ts';
import type { TableModel } from '../table/tableModel.ts';
import { readText } from '../text/readText.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { type Spot, spotKey, spotRecord } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import type { Acts } from '../twin/useActs.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { moveToLaneBeside } from './laneBeside.ts';
import type { OutlineShared } from './OutlineContext.ts';
import { textOffsetAt } from './textOffsetAt.ts';
import { writeKey } from './writeKey.ts';

interface Rows {
  readonly model: TableModel;
  readonly spots: readonly Spot[];
}

type OutlineKeys = Pick<OutlineShared, 'caret' | 'press' | 'leave' | 'writeKey'> & {
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const END = Number.POSITIVE_INFINITY;

/** The keyboard and the pointer in one map's outline. */
export function useOutlineKeys(
  rows: RefObject<Rows>,
  acts: Acts,
  fold: { readonly isClosed: (id: string) => boolean; readonly toggle: (id: string) => void },
): OutlineKeys {
  const { board, seen, homeOf, canEdit, frozen } = useSession();
  const { canvas: words } = useText();
  const { focus, focusText, say } = useTwin();
  const ui = useUiStore();
  const caret = useRef(END);
  /** While a row goes to another place its field is made anew: that is no leaving. */
  const moving = useRef(false);
  const folds = useRef(fold);
  folds.current = fold;

  return useMemo((): OutlineKeys => {
    const spots = (): readonly Spot[] => rows.current.spots;
    const indexOf = (spot: Spot): number => spots().findIndex((other) => spotKey(other) === spotKey(spot));

    function open(spot: Spot | undefined, at = END): void {
      if (!spot) return;
      caret.current = at;
      if (spot.kind === 'emotion' || !canEdit || frozen.get()?.has(spotRecord(spot) ?? '')) {
        ui.getState().edit(null);
        focus(spotKey(spot));
      } else acts.edit(spot);
    }

    function keepWriting(spot: Spot, act: () => unknown): void {
      moving.current = true;
      caret.current = END;
      act();
      requestAnimationFrame(() => {
        // The browser takes the keyboard from a field whose row it puts elsewhere.
        if (ui.getState().editing?.id === spotRecord(spot)) focusText(spotKey(spot));
        moving.current = false;
      });
    }

    /** Whether the text of a spot is still empty; a card that was never written goes with it. */
    function takeEmpty(): boolean {
      const { editing } = ui.getState();
      if (!editing) return false;
      const text = readText(seen.get(editing.collection, editing.id), editing.field).trim();
      if (text !== '' || editing.fresh !== true || editing.collection !== 'cards') return false;
      remove(homeOf(editing.id), { collection: 'cards', id: editing.id });
      return true;
    }

    function stepOf(spot: Spot): string | null {
      return 'stepId' in spot ? spot.stepId : null;
    }

    function sibling(spot: Spot): void {
      caret.current = END;
      switch (spot.kind) {
        case 'map':
        case 'noStep': {
          const first = rows.current.model.scene.stages[0]?.stageId;
          if (first === undefined) acts.addStage(rows.current.model.mapId);
          else acts.insert('stage', first, 'before');
          return;
        }
        case 'stage':
          acts.insert('stage', spot.stageId, 'after');
          return;
        case 'step':
          acts.insert('step', spot.stepId, 'after');
          return;
        case 'lane':
          acts.insert('lane', spot.laneId, 'after');
          return;
        case 'card':
          acts.newCard(spot, { among: { after: spot.cardId } });
          return;
        default:
          return;
      }
    }

    function child(spot: Spot): void {
      if (spot.kind === 'stage') acts.addStep(spot.stageId);
      else if (spot.kind === 'step') {
        const lane = rows.current.model.lanes.find(
          ({ row }) => LANES[row.type].cardKind !== null && !frozen.get()?.has(row.laneId),
        );
        if (!lane) return;
        if (folds.current.isClosed(spot.stepId)) folds.current.toggle(spot.stepId);
        acts.newCard({ mapId: spot.mapId, laneId: lane.row.laneId, stepId: spot.stepId });
      } else sibling(spot);
    }

    function indent(spot: Spot, direction: 1 | -1): boolean {
      if (spot.kind === 'card') {
        const id = spot.cardId as CardId;
        const [home, closed] = [homeOf(id), frozen.get()];
        if (!moveToLaneBeside(home, rows.current.model, id, direction, closed)) return false;
        const said = placeOfCard(homeOf(id), id, words);
        if (said !== null) say(said);
        return true;
      }
      if (spot.kind !== 'step') return false;
      const { stages } = rows.current.model.scene;
      const here = stages.findIndex(({ stageId }) => stageId === spot.stageId);
      const stageId = stages[here + direction]?.stageId;
      if (stageId === undefined || frozen.get()?.stops(stageId)) return false;
      const place = direction === 1 ? 'start' : 'end';
      return moveStep(board, { id: spot.stepId as StepId, stageId: stageId as StageId, place }).ok;
    }

    /** In a list the stages and steps of a map lie below each other. */
    function move(spot: Spot, direction: 'left' | 'right' | 'up' | 'down'): boolean {
      const turned = { up: 'left', down: 'right', left: 'left', right: 'right' } as const;
      const isColumn = spot.kind === 'stage' || spot.kind === 'step';
      return acts.move(spot, rows.current.model, isColumn ? turned[direction] : direction);
    }

    function erase(spot: Spot): void {
      const before = spots()[indexOf(spot) - 1];
      if (spot.kind === 'map') return;
      moving.current = true;
      ui.getState().edit(null);
      acts.remove(spot);
      moving.current = false;
      // A stage or step that waits for an answer keeps the keyboard in its dialog.
      if (ui.getState().deleting === null) open(before);
    }

    function toParent(spot: Spot): Spot | undefined {
      const before = spots()
        .slice(0, Math.max(0, indexOf(spot)))
        .reverse();
      const kind =
        stepOf(spot) !== null && spot.kind !== 'step' ? 'step' : spot.kind === 'step' ? 'stage' : 'map';
      return before.find((other) => other.kind === kind);
    }

    function emotionKey(event: KeyboardEvent, spot: Spot): boolean {
      if (spot.kind !== 'emotion' || !canEdit || event.ctrlKey || event.metaKey) return false;
      if (frozen.get()?.has(spot.laneId)) return false;
      const point = board.get('emotions', spotRecord(spot) as EmotionId);
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const valence =
        point && step !== 0
          ? steppedValence(point.valence, step, event.altKey)
          : event.altKey
            ? null
            : keyedValence(event.key);
      if (!point || valence === null) return false;
      setEmotion(board, { stepId: point.stepId, personaId: point.personaId, valence });
      return true;
    }

    function run(event: KeyboardEvent, spot: Spot): boolean {
      if (emotionKey(event, spot)) return true;
      const act = gridKey(event);
      if (!act) return false;
      const id = spotRecord(spot);
      const folding = (spot.kind === 'stage' || spot.kind === 'step') && id !== undefined ? id : null;
      switch (act.act) {
        case 'focus': {
          const { move: to } = act;
          const at = indexOf(spot);
          if (to === 'left' && folding !== null && !folds.current.isClosed(folding)) {
            folds.current.toggle(folding);
            return true;
          }
          if (to === 'right' && folding !== null && folds.current.isClosed(folding)) {
            folds.current.toggle(folding);
            return true;
          }
          const stages = spots().filter(({ kind }) => kind === 'stage');
          const next = {
            up: spots()[at - 1],
            down: spots()[at + 1],
            left: toParent(spot),
            right: folding === null ? undefined : spots()[at + 1],
            rowStart: spots()[0],
            top: spots()[0],
            rowEnd: spots().at(-1),
            bottom: spots().at(-1),
            nextStage: stages.find((stage) => indexOf(stage) > at),
            previousStage: stages.findLast((stage) => indexOf(stage) < at),
          }[to];
          if (next) focus(spotKey(next));
          return true;
        }
        case 'edit':
          if (event.target instanceof HTMLButtonElement) return false;
          caret.current = END;
          acts.edit(spot);
          return true;
        case 'type':
          acts.edit(spot, act.text);
          return canEdit;
        case 'newCard':
          if (canEdit) child(spot);
          return true;
        case 'delete': {
          const at = indexOf(spot);
          const beside = spots()[at + 1] ?? spots()[at - 1];
          if (!acts.remove(spot)) return false;
          if (beside && ui.getState().deleting === null) focus(spotKey(beside));
          return true;
        }
        case 'leave':
          ui.getState().select([]);
          return true;
        case 'moveRecord':
          move(spot, act.direction);
          return true;
        default:
          return false;
      }
    }

    function leave(spot: Spot, how: Leave): void {
      // Only a field that loses the keyboard may be on its way; a key that leaves is meant, also before the next paint.
      if (moving.current && how === 'blur') return;
      const before = spots()[indexOf(spot) - 1];
      const gone = takeEmpty();
      ui.getState().edit(null);
      if (how === 'blur') return;
      const to = gone ? before : spot;
      if (to) focus(spotKey(to));
    }

    return {
      caret: () => caret.current,
      press(spot, event) {
        if (!canEdit || event.shiftKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
        if (event.target instanceof Element && event.target.closest('button, textarea, [role="listbox"]'))
          return;
        open(spot, textOffsetAt(event.clientX, event.clientY));
      },
      leave,
      writeKey(spot, event) {
        const element = event.currentTarget;
        const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
        const act = writeKey({
          key: event.key,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          altKey: event.altKey,
          shiftKey: event.shiftKey,
          value: element.value,
          start: element.selectionStart,
          end: element.selectionEnd,
          isOneLine: element.scrollHeight < 1.5 * lineHeight,
        });
        if (!act) return false;
        // The word and the reason of a feeling have their own keys.
        if (spot.kind === 'emotion' && act.act !== 'go') return false;
        event.preventDefault();
        event.stopPropagation();
        switch (act.act) {
          case 'sibling':
          case 'child':
            // Enter in an empty row ends the list instead of making it longer.
            if (element.value.trim() === '' && spot.kind === 'card') leave(spot, 'enter');
            else keepWriting(spot, () => (act.act === 'child' ? child(spot) : sibling(spot)));
            return true;
          case 'indent':
            keepWriting(spot, () => indent(spot, act.direction));
            return true;
          case 'move':
            keepWriting(spot, () => move(spot, act.direction));
            return true;
          case 'delete':
            erase(spot);
            return true;
          case 'go': {
            const beside = spots()[indexOf(spot) + (act.direction === 'down' ? 1 : -1)];
            if (!beside) return true;
            takeEmpty();
            open(beside, act.direction === 'down' ? Math.min(element.selectionStart, END) : END);
            return true;
          }
        }
      },
      onKeyDown(event) {
        const { target } = event;
        if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
        const spot = spots().find((one) => spotKey(one) === target.dataset.spot);
        if (!spot || !run(event, spot)) return;
        event.preventDefault();
        event.stopPropagation();
      },
    };
  }, [board, seen, homeOf, canEdit, frozen, words, focus, focusText, say, ui, acts, rows]);
}
