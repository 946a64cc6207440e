import { addPersonas } from '@wayline/document';
import type { PersonaDraft, ReadPersonas } from '@wayline/exchange';
import { type ReactElement, useState } from 'react';
import { problemIn } from '../../i18n/problemIn.ts';
import { PROBLEM_WORDS } from '../../i18n/problemWords.ts';
import { useLateWords } from '../../i18n/useLateWords.ts';
import { useText } from '../../i18n/useText.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { useAnnounce } from '../AnnounceContext.ts';
import { usePersonaText } from '../personaText.ts';
import styles from './ImportPersonas.module.css';

export interface ImportPersonasProps {
  readonly fileName: string;
  readonly read: ReadPersonas;
  readonly onClose: () => void;
  readonly onChooseFile: () => void;
}

const LISTS = ['goals', 'needs', 'frustrations', 'motivations', 'behaviours'] as const;

/** The personas that a file holds, to be chosen from; or every reason why it holds none. */
export default function ImportPersonas({
  fileName,
  read,
  onClose,
  onChooseFile,
}: ImportPersonasProps): ReactElement {
  return read.ok ? (
    <Found fileName={fileName} read={read} onClose={onClose} />
  ) : (
    <Failed fileName={fileName} problems={read.problems} onClose={onClose} onChooseFile={onChooseFile} />
  );
}

interface FoundProps {
  readonly fileName: string;
  readonly read: Extract<ReadPersonas, { ok: true }>;
  readonly onClose: () => void;
}

function Found({ fileName, read: { personas, report }, onClose }: FoundProps): ReactElement {
  const text = useText();
  const words = usePersonaText().importing;
  const { board } = useSession();
  const announce = useAnnounce();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = personas.filter((_, index) => !left.has(index));
  const said = useLateWords(PROBLEM_WORDS);
  const notes = said
    ? [
        ...report.warnings,
        ...report.ignored.map(({ what, ...place }) => ({ ...place, code: '', message: what })),
      ].map((note) => problemIn(said, note))
    : [];

  function add(): void {
    const made = addPersonas(board, { personas: chosen });
    if (made.ok) announce(words.added(chosen.length));
    onClose();
  }

  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onPress={onClose}>
            {text.canvas.cancel}
          </Button>
          <Button look="ink" size="large" autoFocus isDisabled={chosen.length === 0} onPress={add}>
            {words.add(chosen.length)}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{words.found(fileName, personas.length)}</p>
      <ul className={styles.people} aria-label={words.title}>
        {personas.map((persona, index) => (
          <li key={index}>
            <label className={styles.person}>
              <input
                type="checkbox"
                checked={!left.has(index)}
                onChange={() => {
                  const next = new Set(left);
                  if (!next.delete(index)) next.add(index);
                  setLeft(next);
                }}
              />
              <span className={styles.who}>
                <strong>{persona.name}</strong>
                {persona.archetype && <span className={styles.archetype}>{persona.archetype}</span>}
                <Brings persona={persona} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{words.notes(notes.length)}</summary>
          <ul>
            {notes.map(({ where, message }, index) => (
              <li key={index}>
                <span className={styles.where}>{where}</span> <bdi>{message}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  );
}

/** What a draft would fill on its sheet: "3 goals, 2 needs, a quote". */
function Brings({ persona }: { readonly persona: PersonaDraft }): ReactElement | null {
  const words = usePersonaText();
  const parts = LISTS.flatMap((list) => {
    const count = persona[list]?.length ?? 0;
    return count > 0 ? [words.importing.counted(words.sheet.lists[list], count)] : [];
  });
  const own = persona.custom?.length ?? 0;
  if (own > 0) parts.push(words.importing.counted(words.sheet.custom, own));
  if (parts.length === 0) return null;
  return <span className={styles.brings}>{parts.join(' · ')}</span>;
}

interface FailedProps {
  readonly fileName: string;
  readonly problems: Extract<ReadPersonas, { ok: false }>['problems'];
  readonly onClose: () => void;
  readonly onChooseFile: () => void;
}

function Failed({ fileName, problems, onClose, onChooseFile }: FailedProps): ReactElement {
  const text = useText();
  const words = usePersonaText().importing;
  const said = useLateWords(PROBLEM_WORDS);
  return (
    <Dialog
      title={words.failedTitle}
      onClose={onClose}
      footer={
        <>
          <Button size="large" onPress={onChooseFile}>
            {text.shell.importing.otherFile}
          </Button>
          <Button look="ink" size="large" onPress={onClose}>
            {text.shell.close}
          </Button>
        </>
      }
    >
      <div role="alert">
        <p className={styles.lead}>{words.failed(fileName)}</p>
        <ul className={styles.reasons}>
          {said && problems.map((problem, index) => <li key={index}>{problemIn(said, problem).message}</li>)}
        </ul>
        <p className={styles.lead}>{words.formats}</p>
      </div>
    </Dialog>
  );
}
