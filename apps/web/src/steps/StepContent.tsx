import {
  type BoardIndex,
  type CardId,
  channelUse,
  emotionAt,
  LANES,
  type Lane,
  type Persona,
  personasOf,
} from '@wayline/domain';
import { type ReactElement, useMemo } from 'react';
import { useOpenLanes } from '../frozen/useOpenLanes.ts';
import { WhileFrozen } from '../frozen/WhileFrozen.tsx';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { metricsByColumn } from '../table/metricsByColumn.ts';
import type { TableModel } from '../table/tableModel.ts';
import { ChannelsAt } from '../twin/ChannelsAt.tsx';
import { MetricsAt } from '../twin/MetricsAt.tsx';
import { AddToLanes } from './AddToLanes.tsx';
import { Feelings } from './Feelings.tsx';
import styles from './StepLane.module.css';
import { CardLane, StepLane } from './StepLane.tsx';
import { useSteps } from './StepsContext.ts';

interface StepContentProps {
  readonly index: BoardIndex;
  /** Those that are not hidden, in order. */
  readonly lanes: readonly Lane[];
  readonly model: TableModel;
}

/** What lies at the step, lane by lane; how it feels comes first, and empty lanes last, in one line. */
export function StepContent({ index, lanes, model }: StepContentProps): ReactElement {
  const { canvas } = useText();
  const { canEdit } = useSession();
  const { mapId, stepId } = useSteps();
  const column = model.scene.columns.findIndex((one) => one.stepId === stepId);
  const cardsOf = (lane: Lane): readonly CardId[] =>
    (model.lanes.find(({ row }) => row.laneId === lane.id)?.cells[column] ?? []) as readonly CardId[];
  const titleOf = ({ title }: Lane): string => title.trim() || canvas.untitledLane;
  const use = useMemo(() => channelUse(index, mapId), [index, mapId]);
  const metrics = metricsByColumn(index.snapshot.metrics, mapId, model.scene.columns)[column] ?? [];
  const hasChannels =
    use.offered.some((at) => at.stepId === stepId) ||
    use.personas.some(({ stops }) => stops.some((stop) => stop.stepId === stepId));

  const curves = lanes.filter(({ type }) => type === 'emotionCurve');
  const isNobodys = canEdit && personasOf(index, mapId).length === 0;
  const felt = personasOf(index, mapId).filter(
    ({ id }: Persona) =>
      curves.some(({ personaId }) => personaId === undefined || personaId === id) &&
      (canEdit || emotionAt(index, stepId, id) !== null),
  );
  const taking = useOpenLanes(
    lanes.filter(({ type }) => LANES[type].cardKind !== null),
    ({ id }) => id,
  );
  return (
    <>
      {curves[0] && (felt.length > 0 || isNobodys) && (
        <WhileFrozen id={curves[0].id}>
          <Feelings personas={felt} laneId={curves[0].id} />
        </WhileFrozen>
      )}
      {lanes.map((lane) => {
        if (lane.type === 'channels')
          return (
            hasChannels && (
              <StepLane key={lane.id} laneId={lane.id} title={titleOf(lane)}>
                <div className={styles.facts}>
                  <ChannelsAt use={use} stepId={stepId} />
                </div>
              </StepLane>
            )
          );
        if (lane.type === 'metrics')
          return (
            metrics.length > 0 && (
              <StepLane key={lane.id} laneId={lane.id} title={titleOf(lane)}>
                <div className={styles.facts}>
                  <MetricsAt metrics={metrics} />
                </div>
              </StepLane>
            )
          );
        const cards = cardsOf(lane);
        return cards.length > 0 ? (
          <WhileFrozen key={lane.id} id={lane.id}>
            <CardLane laneId={lane.id} title={titleOf(lane)} cards={cards} />
          </WhileFrozen>
        ) : null;
      })}
      {canEdit && <AddToLanes empty={taking.filter((lane) => cardsOf(lane).length === 0)} />}
    </>
  );
}
