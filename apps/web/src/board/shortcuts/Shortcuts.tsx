import { Fragment, type ReactElement, useState } from 'react';
import { fold } from '../../find/fold.ts';
import { useLateWords } from '../../i18n/useLateWords.ts';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { isApple } from '../../ui/controls/isApple.ts';
import { TextField } from '../../ui/controls/TextField.tsx';
import styles from './Shortcuts.module.css';
import { SHORTCUT_WORDS } from './shortcutWords.ts';

/** Every key of the board, in groups; a word finds what it does, or a key. */
export default function Shortcuts({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const words = useLateWords(SHORTCUT_WORDS);
  const [query, setQuery] = useState('');
  const name = (key: string): string => (isApple() ? key.replace('Ctrl', '⌘').replace('Alt', '⌥') : key);
  if (!words) return null;
  const wanted = fold(query).trim();
  const groups = words.groups.flatMap((group) => {
    const lines = group.lines.filter(({ keys, does }) =>
      [does, group.title, ...keys].some((text) => fold(text).includes(wanted)),
    );
    return lines.length > 0 ? [{ ...group, lines }] : [];
  });
  return (
    <Dialog title={words.title} width="wide" onClose={onClose}>
      <TextField
        type="search"
        className={styles.find}
        label={words.find}
        value={query}
        onChange={setQuery}
        autoFocus
      />
      <div role="status" className={groups.length === 0 ? styles.nothing : 'onlyRead'}>
        {groups.length === 0 && words.nothing}
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group.title} className={styles.group}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl className={styles.lines}>
              {group.lines.map(({ keys, does }) => (
                <Fragment key={does}>
                  <dt className={styles.keys}>
                    {keys.map((key) => (
                      <kbd key={key} className={styles.key}>
                        {name(key)}
                      </kbd>
                    ))}
                  </dt>
                  <dd className={styles.does}>{does}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
