import { setFields } from '@wayline/document';
import {
  columnsOf,
  HEART_DIMENSIONS,
  type MapId,
  METRIC_KINDS,
  type Metric,
  stagesOf,
} from '@wayline/domain';
import type { ReactElement } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { nameOf } from '../../journey/nameOf.ts';
import { useSession } from '../../session/useSession.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { FoldSection } from '../fields/FoldSection.tsx';
import fields from '../fields/fields.module.css';
import { NumberField } from '../fields/NumberField.tsx';
import { OptionalSelect } from '../fields/OptionalSelect.tsx';
import { OwnerField } from '../fields/OwnerField.tsx';
import { Panel, Row, Rows, useWords } from '../fields/Panel.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';
import { scaleOf } from './scaleOf.ts';
import { Waves } from './Waves.tsx';

/** What a metric is about: the whole map, a stage or a step. */
function ScopeField({ metric }: { readonly metric: Metric }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const fieldText = useFieldText();
  const snapshot = board.snapshot();
  const { kind, id } = metric.scope;
  const owner = { map: 'maps', stage: 'stages', step: 'steps', card: 'cards' } as const;
  const record = board.get(owner[kind], id);
  const mapId = (record && 'mapId' in record ? record.mapId : id) as MapId;
  const move = (to: string): void => {
    const next = snapshot.maps.has(to) ? 'map' : snapshot.stages.has(to) ? 'stage' : 'step';
    setFields(board, 'metrics', metric.id, { scope: { kind: next, id: to } });
  };
  return (
    <select
      className={fields.select}
      aria-label={fieldText.metricAbout}
      value={id}
      disabled={!canEdit}
      onChange={(event) => move(event.target.value)}
    >
      {kind === 'card' && <option value={id}>{record && 'text' in record ? record.text : id}</option>}
      <option value={mapId}>{fieldText.wholeMap}</option>
      <optgroup label={canvas.stages}>
        {stagesOf(snapshot, mapId).map((stage) => (
          <option key={stage.id} value={stage.id}>
            {nameOf(board, stage.id, canvas)}
          </option>
        ))}
      </optgroup>
      <optgroup label={canvas.steps}>
        {columnsOf(snapshot, mapId).map((step) => (
          <option key={step.id} value={step.id}>
            {nameOf(board, step.id, canvas)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** What the lowest and the highest answer are called. */
function ScaleEnds({ metric: { id, scale } }: { readonly metric: Metric }): ReactElement {
  const { board } = useSession();
  const words = useFieldText();
  const { minLabel, maxLabel, ...bare } = scale;
  const write = (low: string | undefined, high: string | undefined): void => {
    const ends = { ...(low && { minLabel: low }), ...(high && { maxLabel: high }) };
    setFields(board, 'metrics', id, { scale: { ...bare, ...ends } });
  };
  return (
    <>
      <Row label={words.scaleEnd(scale.min)}>
        <ValueField
          label={words.scaleEnd(scale.min)}
          placeholder="–"
          value={minLabel ?? ''}
          onCommit={(low) => write(low, maxLabel)}
        />
      </Row>
      <Row label={words.scaleEnd(scale.max)}>
        <ValueField
          label={words.scaleEnd(scale.max)}
          placeholder="–"
          value={maxLabel ?? ''}
          onCommit={(high) => write(minLabel, high)}
        />
      </Row>
    </>
  );
}

/** A metric in full: what it measures and how, and its measurements. */
export function MetricDetails({ id }: { readonly id: string }): ReactElement | null {
  const metric = useRecord('metrics', id);
  const { board } = useSession();
  const common = useWords();
  const { canvas } = useText();
  const words = useFieldText();
  if (!metric) return null;
  const { question, unit, target, benchmark, heart, scale } = metric;
  const filled = [question, unit, target, benchmark, heart].filter((value) => value !== undefined).length;
  return (
    <Panel kind={canvas.metric} icon="activity" hue="k-data" deletes={{ id, label: common.delete }}>
      <div style={{ height: 10 }} />
      <Rows>
        <Row label={common.name}>
          <ValueField
            label={common.name}
            placeholder={words.metricName}
            value={metric.name}
            onCommit={(name) => setFields(board, 'metrics', id, { name })}
          />
        </Row>
        <Row label={common.kind}>
          <SelectField
            label={common.kind}
            value={metric.kind}
            order={METRIC_KINDS}
            names={words.metricKinds}
            onChange={(kind) => setFields(board, 'metrics', id, { kind, scale: scaleOf(kind) ?? scale })}
          />
        </Row>
        <Row label={words.metricAbout}>
          <ScopeField metric={metric} />
        </Row>
        <Row label={common.owner}>
          <OwnerField collection="metrics" id={id} ownerId={metric.ownerId} />
        </Row>
      </Rows>
      <Waves metric={metric} />
      <FoldSection name="metric.more" title={words.more} filled={filled}>
        <Rows>
          <Row label={words.question}>
            <ValueField
              label={words.question}
              placeholder="–"
              value={question ?? ''}
              onCommit={(asked) => setFields(board, 'metrics', id, { question: asked || undefined })}
            />
          </Row>
          <Row label={words.unit}>
            <ValueField
              label={words.unit}
              placeholder="–"
              value={unit ?? ''}
              onCommit={(in_) => setFields(board, 'metrics', id, { unit: in_ || undefined })}
            />
          </Row>
          <Row label={words.target}>
            <NumberField
              label={words.target}
              value={target}
              onChange={(goal) => setFields(board, 'metrics', id, { target: goal })}
            />
          </Row>
          <Row label={words.benchmark}>
            <NumberField
              label={words.benchmark}
              value={benchmark}
              onChange={(other) => setFields(board, 'metrics', id, { benchmark: other })}
            />
          </Row>
          <Row label={words.heart}>
            <OptionalSelect
              label={words.heart}
              value={heart}
              order={HEART_DIMENSIONS}
              names={words.hearts}
              onChange={(dimension) => setFields(board, 'metrics', id, { heart: dimension })}
            />
          </Row>
          <ScaleEnds metric={metric} />
          <Row label="">
            <CheckField
              checked={!scale.higherIsBetter}
              onChange={(low) =>
                setFields(board, 'metrics', id, { scale: { ...scale, higherIsBetter: !low } })
              }
            >
              {words.lowIsGood}
            </CheckField>
          </Row>
        </Rows>
      </FoldSection>
    </Panel>
  );
}
