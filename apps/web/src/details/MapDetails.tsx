import { addPersona, setFields } from '@wayline/document';
import {
  type EvidenceCoverage,
  evidenceCoverage,
  type JourneyMap,
  MAP_STATES,
  personasOf,
} from '@wayline/domain';
import type { ReactElement } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useConcerns } from '../health/useConcerns.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../marks/Icon.tsx';
import { useSession } from '../session/useSession.ts';
import { EvidenceBar } from '../ui/controls/EvidenceBar.tsx';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import fields from './fields/fields.module.css';
import { Note, Panel, Row, Rows, Section, useWords } from './fields/Panel.tsx';
import { SelectField } from './fields/SelectField.tsx';
import { SharedText, TitleField } from './fields/TitleField.tsx';
import { LanesList } from './lanes/LanesList.tsx';
import { MapFrame } from './MapFrame.tsx';

function Personas({ map }: { readonly map: JourneyMap }): ReactElement {
  const { board, canEdit } = useSession();
  const { canvas } = useText();
  const words = useWords();
  const ui = useUiStore();
  useSnapshot((snapshot) => snapshot.personas);
  const personas = personasOf(board.snapshot(), map.id);
  const add = (): void => {
    const made = addPersona(board, { name: '', mapId: map.id } as Parameters<typeof addPersona>[1]);
    if (made.ok) ui.getState().select([made.id]);
  };
  return (
    <Section
      title={words.personas}
      aside={
        canEdit && (
          <button type="button" className={fields.link} aria-label={words.addPersona} onClick={add}>
            <Icon name="plus" size={14} />
          </button>
        )
      }
    >
      {personas.length === 0 && <Note>{words.noPersonas}</Note>}
      <div className={fields.chips}>
        {personas.map(({ id, name, color }) => (
          <button key={id} type="button" className={fields.chip} onClick={() => ui.getState().select([id])}>
            <PersonaMarker color={color} />
            {name || canvas.untitledPersona}
          </button>
        ))}
      </div>
    </Section>
  );
}

function Coverage({ coverage }: { readonly coverage: EvidenceCoverage }): ReactElement {
  const words = useWords();
  if (coverage.share === null)
    return (
      <Section title={words.evidence}>
        <Note>{words.noClaims}</Note>
      </Section>
    );
  const { measured, seen, open } = coverage.segments;
  return (
    <Section title={words.evidence} aside={words.coverage(Math.round(coverage.share * 100))}>
      <EvidenceBar segments={[measured, seen, open]} />
      <div className={fields.counts}>
        <Rows>
          <Row label={String(measured)}>{words.measured}</Row>
          <Row label={String(seen)}>{words.seen}</Row>
          <Row label={String(open)}>{words.assumedOrHeard}</Row>
        </Rows>
      </div>
    </Section>
  );
}

/** How much the checks have to say, and the way there. */
function Checks(): ReactElement {
  const { shell } = useText();
  const ui = useUiStore();
  const count = useConcerns();
  return (
    <Section
      title={shell.board.view.health}
      aside={
        <button type="button" className={fields.link} onClick={() => ui.getState().setView('health')}>
          {shell.board.concerns(count)}
        </button>
      }
    />
  );
}

/** A map in full: what it is for, whose journey it shows, and how much of it is known. */
export function MapDetails({ id }: { readonly id: string }): ReactElement | null {
  const map = useRecord('maps', id);
  const { board } = useSession();
  const { canvas } = useText();
  const words = useWords();
  const selected = useUi((ui) => ui.selected.has(id));
  // Coverage counts cards and emotion points: it is computed anew when either table changes.
  useSnapshot((snapshot) => snapshot.cards);
  useSnapshot((snapshot) => snapshot.emotions);
  if (!map) return null;
  return (
    <Panel kind={words.map} icon="waypoints" {...(selected && { deletes: { id, label: words.deleteMap } })}>
      <TitleField collection="maps" id={id} field="title" label={words.name} placeholder={canvas.mapHint} />
      <Rows>
        <Row label={words.mapState}>
          <SelectField
            label={words.mapState}
            value={map.state}
            order={MAP_STATES}
            names={words.mapStates}
            onChange={(state) => setFields(board, 'maps', id, { state })}
          />
        </Row>
        <Row label={words.scenario}>
          <SharedText
            collection="maps"
            id={id}
            field="scenario"
            label={words.scenario}
            placeholder="–"
            multiline
          />
        </Row>
        <Row label={words.mapGoal}>
          <SharedText
            collection="maps"
            id={id}
            field="goal"
            label={words.mapGoal}
            placeholder="–"
            multiline
          />
        </Row>
      </Rows>
      <Personas map={map} />
      <Coverage coverage={evidenceCoverage(board.snapshot(), map.id)} />
      <Checks />
      <MapFrame map={map} />
      <LanesList mapId={map.id} />
    </Panel>
  );
}
