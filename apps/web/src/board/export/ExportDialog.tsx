import {
  type BoardSnapshot,
  type JourneyMap,
  mapsOf,
  type Persona,
  type PersonaId,
  personasOf,
} from '@wayline/domain';
import type { WriteOptions, WriteStep } from '@wayline/exchange';
import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useApp } from '../../app/AppContext.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChoiceList } from '../../ui/controls/ChoiceList.tsx';
import { classes } from '../../ui/controls/classes.ts';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Progress } from '../../ui/controls/Progress.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useUi } from '../../ui/uiStore.ts';
import styles from './ExportDialog.module.css';
import { EXPORT_FORMATS, isPicture } from './exportFormats.ts';
import { type ExportState, useExport } from './useExport.ts';

const SCALES = ['1', '2', '4'] as const;
const PAPERS = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
type Paper = (typeof PAPERS)[number];

interface Picked {
  readonly format: string;
  readonly mapId: string;
  readonly personaId: PersonaId | '';
  readonly scale: (typeof SCALES)[number];
  readonly theme: 'light' | 'dark';
  /** A poster on this paper; the map as it stands on the board where it is empty. */
  readonly page: Paper | '';
  /** A PDF on sheets to be glued instead of on one page. */
  readonly tile: boolean;
}

function optionsOf(picked: Picked, isImage: boolean): WriteOptions {
  const { mapId, personaId, scale, theme, page, tile } = picked;
  return {
    ...(mapId && { map: mapId }),
    ...(isImage && { theme }),
    ...(isImage && page && { page }),
    ...(picked.format === 'pdf' && tile && { tile: 'A4' }),
    // A poster is as sharp as its paper needs.
    ...(picked.format === 'png' && !page && { scale: Number(scale) }),
    ...(isImage && personaId && { persona: personaId }),
  };
}

function List({
  title,
  lines,
  isProblem,
}: {
  title: string;
  lines: readonly string[];
  isProblem: boolean;
}): ReactNode {
  return (
    <section
      className={classes(styles.losses, isProblem && styles.problem)}
      role={isProblem ? 'alert' : undefined}
    >
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ state }: { readonly state: ExportState }): ReactNode {
  const text = useText().shell.board.exporting;
  if (state.phase === 'failed') return <List title={text.failed} lines={state.messages} isProblem />;
  if (state.phase !== 'done' || state.losses.length === 0) return null;
  return <List title={text.losses} lines={state.losses} isProblem={false} />;
}

/** What is being done for the file, and how much of it where that can be told. */
function Working({ step }: { readonly step: WriteStep | null }): ReactNode {
  const text = useText().shell.board.exporting;
  const isDrawing = step?.does === 'drawing';
  const said = isDrawing ? text.steps.drawing(step.page, step.pages) : step && text.steps[step.does];
  return (
    <>
      {said && (
        <div className={styles.step} aria-hidden="true">
          {said}
        </div>
      )}
      <Progress
        label={text.working}
        value={isDrawing ? (step.page - 1) / step.pages : undefined}
        {...(said && { said })}
      />
    </>
  );
}

/** Who can be looked through: the personas of the chosen map, or of the only one. */
function personasIn(snapshot: BoardSnapshot, map: JourneyMap | undefined): readonly Persona[] {
  const maps = mapsOf(snapshot);
  const seen = map ?? (maps.length === 1 ? maps[0] : undefined);
  return seen ? personasOf(snapshot, seen.id) : [];
}

/** What a format holds: always the whole board, one map, or whichever of these is chosen. */
function scopeOf(format: string, isImage: boolean): 'board' | 'map' | 'either' {
  if (format === 'json' || format === 'jsoncanvas') return 'board';
  return isImage || format === 'xlsx' ? 'either' : 'map';
}

/** What may be chosen about the map and, for pictures, how it looks. */
function Options({
  snapshot,
  picked,
  isImage,
  onChange,
}: {
  readonly snapshot: BoardSnapshot;
  readonly picked: Picked;
  readonly isImage: boolean;
  readonly onChange: (change: Partial<Picked>) => void;
}): ReactNode {
  const text = useText().shell.board;
  const maps = mapsOf(snapshot);
  const scope = scopeOf(picked.format, isImage);
  const map = maps.find(({ id }) => id === picked.mapId) ?? (scope === 'map' ? maps[0] : undefined);
  const personas = personasIn(snapshot, map);
  const hasMore = scope !== 'board' && (maps.length > 1 || (isImage && snapshot.items.size > 0));
  return (
    <div className={styles.options}>
      {hasMore && (
        <Select
          label={text.exporting.what}
          value={map?.id ?? ''}
          options={[
            ...(scope === 'either' ? [{ value: '', name: text.exporting.wholeBoard }] : []),
            ...maps.map(({ id, title }) => ({ value: id, name: title || text.exporting.untitledMap })),
          ]}
          onChange={(mapId) => onChange({ mapId, personaId: '' })}
        />
      )}
      {isImage && personas.length > 1 && (
        <Select
          label={text.seenBy}
          value={picked.personaId}
          options={[
            { value: '', name: text.everyone },
            ...personas.map(({ id, name }) => ({ value: id, name })),
          ]}
          onChange={(value) => onChange({ personaId: personas.find(({ id }) => id === value)?.id ?? '' })}
        />
      )}
      {isImage && maps.length > 0 && (
        <Select
          label={text.exporting.page}
          value={picked.page}
          options={[
            { value: '', name: text.exporting.asOnBoard },
            ...PAPERS.map((paper) => ({ value: paper, name: text.exporting.poster(paper) })),
          ]}
          onChange={(value) => onChange({ page: PAPERS.find((paper) => paper === value) ?? '' })}
        />
      )}
      {picked.format === 'pdf' && (
        <Select
          label={text.exporting.sheets}
          value={picked.tile ? 'A4' : ''}
          options={[
            { value: '', name: text.exporting.onePage },
            { value: 'A4', name: text.exporting.tiles('A4') },
          ]}
          onChange={(value) => onChange({ tile: value === 'A4' })}
        />
      )}
      {picked.format === 'png' && picked.page === '' && (
        <ChoiceList
          label={text.exporting.size}
          size="small"
          choices={SCALES.map((value) => ({ value, name: text.exporting.scale(Number(value)) }))}
          value={picked.scale}
          onChange={(scale) => onChange({ scale })}
        />
      )}
      {isImage && (
        <ChoiceList
          label={text.exporting.theme}
          size="small"
          choices={[
            { value: 'light' as const, name: text.exporting.light },
            { value: 'dark' as const, name: text.exporting.dark },
          ]}
          value={picked.theme}
          onChange={(theme) => onChange({ theme })}
        />
      )}
    </div>
  );
}

/** Writes the board, or one of its maps, as a file of a chosen format. */
export default function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { cancel, board: boardText } = useText().shell;
  const text = boardText.exporting;
  const { board } = useSession();
  const { theme } = useApp();
  const lens = useUi((state) => state.lens);
  const { state, download, reset } = useExport();
  const wanted = useUi((ui) => ui.exportFormat);
  const [picked, setPicked] = useState<Picked>(() => ({
    format: wanted ?? EXPORT_FORMATS[0]?.id ?? '',
    mapId: '',
    personaId: lens ?? '',
    scale: '2',
    theme: theme.get(),
    page: '',
    tile: false,
  }));
  const format = EXPORT_FORMATS.find(({ id }) => id === picked.format);
  const isImage = format !== undefined && isPicture(format);
  const isWorking = state.phase === 'working';

  function change(part: Partial<Picked>): void {
    setPicked({ ...picked, ...part });
    reset();
  }

  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      footer={
        <>
          <div className={styles.result} role="status">
            {state.phase === 'working' && <Working step={state.step} />}
            {state.phase === 'done' && text.done(state.filename, state.bytes)}
          </div>
          {isWorking && (
            <Button size="large" onPress={reset}>
              {cancel}
            </Button>
          )}
          <Button
            look="ink"
            size="large"
            icon={Download}
            isPending={isWorking}
            onPress={() => format && void download(format, optionsOf(picked, isImage))}
          >
            {text.download}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <ChoiceList
          className={styles.formats}
          label={text.format}
          choices={EXPORT_FORMATS.map(({ id, label }) => {
            const note = text.notes[id];
            return { value: id, name: text.names[id] ?? label, ...(note !== undefined && { note }) };
          })}
          value={picked.format}
          onChange={(id) => change({ format: id })}
        />
        <Options snapshot={board.snapshot()} picked={picked} isImage={isImage} onChange={change} />
        <Outcome state={state} />
      </div>
    </Dialog>
  );
}
