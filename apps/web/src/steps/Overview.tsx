import { type BoardIndex, stagesOf, stepsOf } from '@wayline/domain';
import { type KeyboardEvent, type PointerEvent, type ReactElement, useMemo, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { Marks } from '../marks/Marks.tsx';
import { useUi } from '../ui/uiStore.ts';
import styles from './Overview.module.css';
import { columnAt, OVERVIEW_HEIGHT, overviewMarks } from './overviewMarks.ts';
import type { StepAt } from './stepAt.ts';
import { useWidth } from './useWidth.ts';

interface OverviewProps {
  readonly index: BoardIndex;
  readonly place: StepAt;
  readonly onGo: (stepId: string) => void;
}

/** The whole map in a hand's breadth, and the way around in it: a slider over the steps. */
export function Overview({ index, place, onGo }: OverviewProps): ReactElement {
  const { canvas: words, steps: own } = useText();
  const { map, steps, at } = place;
  const lens = useUi((ui) => ui.lens);
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const marks = useMemo(
    () => overviewMarks({ index, mapId: map.id, steps, at, width, lens }),
    [index, map.id, steps, at, width, lens],
  );
  const stages = stagesOf(index, map.id).filter(({ id }) => stepsOf(index, id).length > 0);
  const here = steps[at];

  const go = (to: number): void => {
    const step = steps[Math.min(steps.length - 1, Math.max(0, to))];
    if (step && step.id !== here?.id) onGo(step.id);
  };
  const stageFrom = (direction: 1 | -1): number => {
    const stage = stages[stages.findIndex(({ id }) => id === here?.stageId) + direction];
    return stage ? steps.findIndex(({ stageId }) => stageId === stage.id) : at;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: steps.length - 1,
      PageUp: stageFrom(-1),
      PageDown: stageFrom(1),
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    go(columnAt(event.clientX - left, steps.length, width));
  };

  return (
    <div
      ref={root}
      role="slider"
      tabIndex={0}
      aria-label={own.overview}
      aria-valuemin={1}
      aria-valuemax={steps.length}
      aria-valuenow={at + 1}
      aria-valuetext={own.at(here?.name.trim() || words.untitledStep, at + 1, steps.length)}
      className={styles.overview}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) follow(event);
      }}
    >
      <svg width="100%" height={OVERVIEW_HEIGHT} aria-hidden="true">
        <Marks marks={marks} />
      </svg>
      <div className={styles.stages} aria-hidden="true">
        {stages.map(({ id, name }) => (
          <span
            key={id}
            className={styles.stage}
            style={{ flexGrow: stepsOf(index, id).length }}
            data-here={id === here?.stageId || undefined}
          >
            {name.trim() || words.untitledStage}
          </span>
        ))}
      </div>
    </div>
  );
}
