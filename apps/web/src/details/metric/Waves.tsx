import { setFields } from '@wayline/document';
import { type Metric, type MetricPoint, measureMetric } from '@wayline/domain';
import { metricValue } from '@wayline/scene';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { countOf } from '../fields/EvidenceField.tsx';
import fields from '../fields/fields.module.css';
import { NumberField } from '../fields/NumberField.tsx';
import { Note, Row, Rows, Section, useWords } from '../fields/Panel.tsx';
import { ValueField } from '../fields/ValueField.tsx';
import { useFieldText } from '../fieldText.ts';
import { readCounts } from './readCounts.ts';
import { scaleOf } from './scaleOf.ts';

const DATE_LENGTH = 10;

/** The measurements of a metric, the latest first: a date, and answers per mark or a value with its n. */
export function Waves({ metric }: { readonly metric: Metric }): ReactElement {
  const { board, canEdit } = useSession();
  const words = useFieldText();
  const { points } = metric;
  const write = (next: readonly MetricPoint[]): void =>
    void setFields(board, 'metrics', metric.id, { points: next });
  const add = (): void =>
    write([...points, { at: board.now().slice(0, DATE_LENGTH), n: 0, skipped: 0, rejected: 0 }]);
  const latestFirst = points
    .map((_, index) => index)
    .sort((a, b) => ((points[a]?.at ?? '') < (points[b]?.at ?? '') ? 1 : -1));
  return (
    <Section
      title={words.waves}
      aside={
        canEdit && (
          <button type="button" className={fields.link} aria-label={words.addWave} onClick={add}>
            <Icon name="plus" size={14} />
          </button>
        )
      }
    >
      {latestFirst.map((index) => {
        const point = points[index];
        return (
          point && (
            <Wave
              key={index}
              metric={metric}
              point={point}
              onChange={(next) => write(points.map((one, i) => (i === index ? next : one)))}
              onRemove={() => write(points.filter((_, i) => i !== index))}
            />
          )
        );
      })}
    </Section>
  );
}

interface WaveProps {
  readonly metric: Metric;
  readonly point: MetricPoint;
  readonly onChange: (point: MetricPoint) => void;
  readonly onRemove: () => void;
}

function Wave({ metric, point, onChange, onRemove }: WaveProps): ReactElement {
  const { canEdit } = useSession();
  const common = useWords();
  const words = useFieldText();
  const [problem, setProblem] = useState(false);
  const { min, max } = metric.scale;
  const isCounted = scaleOf(metric.kind) !== undefined;
  const measured = measureMetric(metric, point);
  const { value, counts, ...rest } = point;
  return (
    <div style={{ marginBottom: 10 }}>
      <Rows>
        <Row label={words.waveDate}>
          <span style={{ flex: 1 }}>
            <ValueField
              label={words.waveDate}
              value={point.at}
              onCommit={(at) => at && onChange({ ...point, at })}
            />
          </span>
          {canEdit && (
            <button
              type="button"
              className={fields.link}
              aria-label={words.removeWave(point.at)}
              onClick={onRemove}
            >
              <Icon name="x" size={14} />
            </button>
          )}
        </Row>
        {isCounted && (
          <Row label={words.waveCounts}>
            <ValueField
              label={words.waveCounts}
              placeholder={words.waveCountsHint(min, max)}
              value={counts?.join(', ') ?? ''}
              onCommit={(written) => {
                const read = written === '' ? undefined : readCounts(written, max - min + 1);
                setProblem(read === null);
                if (read === null) return;
                const n = read?.reduce((sum, count) => sum + count, 0) ?? 0;
                onChange({ ...rest, n, ...(read && { counts: read }) });
              }}
            />
          </Row>
        )}
        {problem && <Note>{words.waveProblem}</Note>}
        {!counts && (
          <>
            <Row label={words.waveValue}>
              <NumberField
                label={words.waveValue}
                value={value}
                onChange={(next) => onChange({ ...rest, ...(next !== undefined && { value: next }) })}
              />
            </Row>
            <Row label={common.sampleSize}>
              <ValueField
                label={common.sampleSize}
                numeric
                value={point.n === 0 ? '' : String(point.n)}
                onCommit={(n) => onChange({ ...point, n: countOf(n) ?? 0 })}
              />
            </Row>
          </>
        )}
        {counts && measured && (
          <Row label="=">{`${metricValue(metric, measured.value)}, n = ${measured.n}`}</Row>
        )}
      </Rows>
    </div>
  );
}
