import { setCounterpart, setFields } from '@wayline/document';
import {
  type JourneyMap,
  MAP_BASES,
  MAP_STATUSES,
  MAP_TYPES,
  type MapId,
  mapsOf,
  type NorthStar,
} from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { FoldSection } from './fields/FoldSection.tsx';
import { NumberField } from './fields/NumberField.tsx';
import { OptionalSelect } from './fields/OptionalSelect.tsx';
import { OwnerField } from './fields/OwnerField.tsx';
import { Row, Rows, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { SharedText } from './fields/TitleField.tsx';
import { ValueField } from './fields/ValueField.tsx';
import { useFieldText } from './fieldText.ts';

/** What frames a map: its type and basis, what is expected of it, where it leads, and who answers for it. */
export function MapFrame({ map }: { readonly map: JourneyMap }): ReactElement {
  const { board } = useSession();
  const { canvas } = useText();
  const words = useFieldText();
  const common = useWords();
  useSnapshot((snapshot) => snapshot.maps);
  const { id, northStar } = map;
  const others = mapsOf(board.snapshot()).filter((other) => other.state !== map.state);
  const names = Object.fromEntries(
    others.map((other) => [other.id, other.title || canvas.untitledMap]),
  ) as Record<MapId, string>;
  const star = (next: Partial<NorthStar>): void => {
    const { text = '', metricId, target } = { ...northStar, ...next };
    const value = { text, ...(metricId && { metricId }), ...(target !== undefined && { target }) };
    setFields(board, 'maps', id, { northStar: text || metricId || target !== undefined ? value : undefined });
  };
  const filled = [
    map.description,
    map.expectations,
    map.valueProposition,
    northStar,
    map.ownerId,
    map.counterpartId,
  ];
  return (
    <FoldSection name="map.frame" title={words.frame} filled={filled.filter(Boolean).length}>
      <Rows>
        <Row label={words.mapType}>
          <SelectField
            label={words.mapType}
            value={map.type}
            order={MAP_TYPES}
            names={words.mapTypes}
            onChange={(type) => setFields(board, 'maps', id, { type })}
          />
        </Row>
        <Row label={common.basis}>
          <SelectField
            label={common.basis}
            value={map.basis}
            order={MAP_BASES}
            names={words.mapBases}
            onChange={(basis) => setFields(board, 'maps', id, { basis })}
          />
        </Row>
        <Row label={common.status}>
          <SelectField
            label={common.status}
            value={map.status}
            order={MAP_STATUSES}
            names={words.mapStatuses}
            onChange={(status) => setFields(board, 'maps', id, { status })}
          />
        </Row>
        <Row label={common.owner}>
          <OwnerField collection="maps" id={id} ownerId={map.ownerId} />
        </Row>
        {(['description', 'expectations'] as const).map((field) => {
          const label = field === 'description' ? words.mapDescription : words.expectations;
          return (
            <Row key={field} label={label}>
              <SharedText collection="maps" id={id} field={field} label={label} placeholder="–" multiline />
            </Row>
          );
        })}
        <Row label={words.valueProposition}>
          <ValueField
            label={words.valueProposition}
            placeholder="–"
            value={map.valueProposition ?? ''}
            onCommit={(text) => setFields(board, 'maps', id, { valueProposition: text || undefined })}
          />
        </Row>
        <Row label={words.northStar}>
          <ValueField
            label={words.northStar}
            placeholder="–"
            value={northStar?.text ?? ''}
            onCommit={(text) => star({ text })}
          />
        </Row>
        {northStar && (
          <Row label={words.northStarTarget}>
            <NumberField
              label={words.northStarTarget}
              value={northStar.target}
              onChange={(target) => star({ target } as Partial<NorthStar>)}
            />
          </Row>
        )}
        {others.length > 0 && (
          <Row label={words.counterpart}>
            <OptionalSelect
              label={words.counterpart}
              value={map.counterpartId}
              names={names}
              none={words.noCounterpart}
              onChange={(counterpartId) =>
                setCounterpart(board, { id, counterpartId: counterpartId ?? null })
              }
            />
          </Row>
        )}
      </Rows>
    </FoldSection>
  );
}
