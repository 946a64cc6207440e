import {
  type BoardIndex,
  type CardId,
  LANES,
  type Lane,
  type LaneId,
  lanesOf,
  type StepId,
} from '@wayline/domain';
import { lazy, type ReactElement, Suspense, useMemo, useRef, useState } from 'react';
import { useOpenLanes } from '../frozen/useOpenLanes.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { type TableModel, tableModel } from '../table/tableModel.ts';
import type { Spot } from '../twin/spot.ts';
import { useActs } from '../twin/useActs.ts';
import { patiently } from '../ui/patiently.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { useCovered } from '../ui/useCovered.ts';
import { Composer } from './Composer.tsx';
import { StepContent } from './StepContent.tsx';
import { StepHead } from './StepHead.tsx';
import { StepsContext, type StepsShared } from './StepsContext.ts';
import styles from './StepsView.module.css';
import type { StepAt } from './stepAt.ts';
import { useStepKeys } from './useStepKeys.ts';
import { useStepLeave } from './useStepLeave.ts';
import { useSwipe } from './useSwipe.ts';

const SpotSheet = lazy(() => patiently(() => import('./SpotSheet.tsx')));

interface StepPageProps {
  readonly index: BoardIndex;
  readonly place: StepAt;
  readonly onGo: (stepId: string) => void;
}

/** The step at which one stands: its name, how it feels, what lies in its lanes, and a field for the next thought. */
export function StepPage({ index, place, onGo }: StepPageProps): ReactElement {
  const { canvas } = useText();
  const { canEdit } = useSession();
  const ui = useUiStore();
  const covered = useCovered();
  const hasDetails = useUi((state) => state.detailsOpen);
  const { map, steps, at } = place;
  const last = useRef<TableModel>(undefined);
  const model = useMemo(() => tableModel(index, map.id, last.current), [index, map.id]);
  last.current = model;
  const acts = useActs();
  const leave = useStepLeave(acts);
  const field = useRef<HTMLInputElement>(null);
  const [aim, setAim] = useState<LaneId | null>(null);
  const [menu, setMenu] = useState<Spot | null>(null);
  const keys = useStepKeys(() => last.current ?? model, acts);
  const turn = (by: 1 | -1): void => {
    const next = steps[at + by];
    if (next) onGo(next.id);
  };
  const page = useRef<HTMLDivElement>(null);
  const swipe = useSwipe(page, { previous: at > 0, next: at < steps.length - 1 }, turn);

  const step = steps[at];
  const stepId = step?.id as StepId;
  const shared: StepsShared = {
    mapId: map.id,
    stepId,
    stepName: step?.name.trim() || canvas.untitledStep,
    model: () => last.current ?? model,
    acts,
    leave,
    openMenu: setMenu,
    aimAt(laneId) {
      setAim(laneId);
      field.current?.focus();
    },
  };
  const lanes = lanesOf(index, map.id).filter(({ hidden }) => !hidden);
  const open = useOpenLanes(lanes, ({ id }) => id);
  const takesCards = ({ type }: Lane): boolean => LANES[type].cardKind !== null;

  const show = (id: CardId): void => {
    ui.getState().select([id]);
    // It is drawn by the next paint.
    requestAnimationFrame(() =>
      document
        .querySelector(`[data-spot="${CSS.escape(id)}"]`)
        ?.scrollIntoView({ block: 'nearest', behavior: 'smooth' }),
    );
  };

  return (
    <StepsContext value={shared}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the spots inside, and the finger that turns the page */}
      <div className={styles.scroll} onKeyDown={keys}>
        <div key={stepId} ref={page} className={styles.step} {...swipe}>
          <StepHead place={place} onGo={onGo} />
          <StepContent index={index} lanes={lanes} model={model} />
        </div>
      </div>
      {canEdit && !hasDetails && open.some(takesCards) && (
        <div className={styles.bottom} style={{ paddingBottom: covered }}>
          <Composer
            lanes={open}
            aim={open.find(({ id }) => id === aim)}
            onAim={setAim}
            onAdded={show}
            field={field}
          />
        </div>
      )}
      <Suspense>{menu && <SpotSheet spot={menu} lanes={lanes} onClose={() => setMenu(null)} />}</Suspense>
    </StepsContext>
  );
}
