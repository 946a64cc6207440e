import type { Role } from '@wayline/document';
import { Check, Copy } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { NewShareLink, ShareLink } from '../../api/shareLink.ts';
import { errorText } from '../../i18n/errorText.ts';
import { timeAgo } from '../../i18n/timeAgo.ts';
import { useText } from '../../i18n/useText.ts';
import { mayLead } from '../../session/role.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ChoiceList } from '../../ui/controls/ChoiceList.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { copyText } from '../../ui/copyText.ts';
import { isLocalAddress } from './isLocalAddress.ts';
import { QrCode } from './QrCode.tsx';
import styles from './ShareDialog.module.css';
import { useLinks } from './useLinks.ts';

const LINK_ROLES = ['facilitator', 'editor', 'commenter', 'viewer'] as const;
type LinkRole = (typeof LINK_ROLES)[number];

function MadeLink({ link }: { readonly link: NewShareLink }): ReactNode {
  const text = useText().shell.board.sharing;
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    // What cannot be copied for them stands ready for their own Ctrl+C.
    input.current?.select();
    setCopied(await copyText(link.url));
  }

  return (
    <div className={styles.made}>
      <QrCode text={link.url} label={text.qr} />
      <div className={styles.address}>
        <TextField
          label={text.link}
          value={link.url}
          readOnly
          inputRef={input}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={styles.row}>
          <Button icon={isCopied ? Check : Copy} onPress={() => void copy()}>
            {isCopied ? text.copied : text.copy}
          </Button>
          <span className={styles.note}>{text.once}</span>
        </div>
        {isLocalAddress(link.url) && <p className={styles.note}>{text.localOnly}</p>}
      </div>
    </div>
  );
}

function LinkList({
  links,
  onRevoke,
}: {
  readonly links: readonly ShareLink[];
  readonly onRevoke: (id: string) => void;
}): ReactNode {
  const text = useText().shell;
  const { sharing } = text.board;
  if (links.length === 0) return <p className={styles.note}>{sharing.noLinks}</p>;
  const now = Date.now();
  return (
    <ul aria-label={sharing.links}>
      {links.map((link) => (
        <li key={link.id}>
          <b>{sharing.roles[link.role]}</b>
          <span className={styles.when}>
            {sharing.made(timeAgo(link.createdAt, now))}
            {link.expiresAt !== null && `, ${sharing.expires(link.expiresAt)}`}
          </span>
          <Button
            look="bare"
            aria-label={sharing.revokeNamed(sharing.roles[link.role])}
            onPress={() => onRevoke(link.id)}
          >
            {sharing.revoke}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Makes links to the board, shows the new one once with its QR code, and revokes those that exist. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText().shell;
  const { sharing } = text.board;
  const { boardId, me } = useSession();
  const [role, setRole] = useState<LinkRole>('editor');
  const { links, made, isMaking, error, create, revoke } = useLinks(boardId);

  if (!mayLead(me.role)) {
    return (
      <Dialog title={sharing.title} onClose={onClose}>
        <p>{sharing.notAllowed}</p>
      </Dialog>
    );
  }
  const choices = LINK_ROLES.map((value: LinkRole) => ({
    value,
    name: sharing.roles[value satisfies Role],
    note: sharing.roleNotes[value],
  }));
  return (
    <Dialog title={sharing.title} onClose={onClose}>
      <div className={styles.stack}>
        <ChoiceList
          className={styles.roles}
          label={sharing.role}
          choices={choices}
          value={role}
          onChange={setRole}
        />
        <Button
          className={styles.create}
          look="ink"
          size="large"
          isPending={isMaking}
          onPress={() => void create(role)}
        >
          {sharing.createLink}
        </Button>
        {error && (
          <p className={styles.problem} role="alert">
            {sharing.failed}. {errorText(text, error)}
          </p>
        )}
        {made && <MadeLink key={made.id} link={made} />}
        <section className={styles.links}>
          <h3>{sharing.links}</h3>
          <LinkList links={links} onRevoke={(id) => void revoke(id)} />
        </section>
      </div>
    </Dialog>
  );
}
