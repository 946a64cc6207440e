import { Check, Ellipsis, ExternalLink, Trash2, TriangleAlert } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { BoardSummary } from '../api/boardSummary.ts';
import { useApp } from '../app/AppContext.ts';
import { shortNames } from '../i18n/shortNames.ts';
import { timeAgo } from '../i18n/timeAgo.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/controls/Button.tsx';
import { classes } from '../ui/controls/classes.ts';
import { EvidenceBar } from '../ui/controls/EvidenceBar.tsx';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { Menu } from '../ui/controls/Menu.tsx';
import { PersonaMarker } from '../ui/controls/PersonaMarker.tsx';
import styles from './BoardRow.module.css';
import { BoardThumbnail } from './BoardThumbnail.tsx';

const PERSONAS_SHOWN = 4;

export interface BoardRowProps {
  readonly board: BoardSummary;
  readonly now: number;
  /** False for guests, who may only open it. */
  readonly canTrash: boolean;
  readonly onTrash: (board: BoardSummary) => void;
  readonly onRestore: (board: BoardSummary) => void;
}

function Personas({ personas }: Pick<BoardSummary, 'personas'>): ReactNode {
  const text = useText().shell.home;
  const shown = personas.length > PERSONAS_SHOWN ? personas.slice(0, PERSONAS_SHOWN - 1) : personas;
  const names = shortNames(personas.map(({ name }) => name));
  return (
    <div className={styles.personas}>
      {shown.map(({ name, color }, index) => (
        <span key={`${color} ${name}`} className={styles.persona} title={name}>
          <PersonaMarker color={color} />
          <span>{names[index]}</span>
        </span>
      ))}
      {shown.length < personas.length && <span>{text.more(personas.length - shown.length)}</span>}
    </div>
  );
}

function Evidence({ evidence }: Pick<BoardSummary, 'evidence'>): ReactNode {
  const text = useText().shell.home;
  if (!evidence) return <div className={styles.evidence} />;
  return (
    <div className={styles.evidence}>
      <span className="num">
        {text.evidence(Math.round(evidence.share * 100))}
        <span className="onlyRead"> {text.evidenceMeaning}</span>
      </span>
      <EvidenceBar segments={evidence.segments} />
    </div>
  );
}

function Health({ concerns }: Pick<BoardSummary, 'concerns'>): ReactNode {
  const text = useText().shell.home;
  if (concerns === null) return <div className={styles.health} />;
  const Sign = concerns > 0 ? TriangleAlert : Check;
  return (
    <div className={classes(styles.health, concerns > 0 && styles.concerned)}>
      <Sign size={16} strokeWidth={1.75} aria-hidden />
      {concerns > 0 ? text.warnings(concerns) : text.allClear}
    </div>
  );
}

/** One board of the list: what it looks like, what is in it, who is there, when it was last changed. */
export function BoardRow({ board, now, canTrash, onTrash, onRestore }: BoardRowProps): ReactNode {
  const text = useText().shell.home;
  const { router } = useApp();
  const title = board.title || text.untitled;
  const path = `/b/${board.id}`;
  const isTrash = board.deletedAt !== null;
  const age = text.ago(timeAgo(board.deletedAt ?? board.updatedAt, now));

  function open(event: MouseEvent): void {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    router.go(path);
  }

  return (
    <li className={styles.row}>
      <BoardThumbnail thumbnail={board.thumbnail} className={styles.thumbnail} />
      <div className={styles.name}>
        <h2 className={styles.title}>
          {isTrash ? (
            title
          ) : (
            <a className={styles.link} href={path} onClick={open}>
              {title}
            </a>
          )}
        </h2>
        <p className={styles.note}>
          {text.maps(board.maps - board.blueprints, board.blueprints, board.steps)}
        </p>
        {board.people > 0 && <p className={styles.people}>{text.peopleHere(board.people)}</p>}
      </div>
      <Personas personas={board.personas} />
      <Evidence evidence={board.evidence} />
      <Health concerns={board.concerns} />
      <div className={styles.end}>
        <span className={styles.edited}>{board.isSample && board.people === 0 ? text.sample : age}</span>
        <div className={styles.acts}>
          {isTrash && (
            <Button aria-label={text.restoreNamed(title)} onPress={() => onRestore(board)}>
              {text.restore}
            </Button>
          )}
          {canTrash && !isTrash && (
            <Menu
              label={text.boardMenu(title)}
              entries={[
                { id: 'open', name: text.open, icon: ExternalLink, act: () => router.go(path) },
                { id: 'trash', name: text.toTrash, icon: Trash2, act: () => onTrash(board) },
              ]}
            >
              {(trigger) => (
                <IconButton
                  {...trigger}
                  className={styles.menu}
                  icon={Ellipsis}
                  label={text.boardMenu(title)}
                />
              )}
            </Menu>
          )}
        </div>
      </div>
    </li>
  );
}
