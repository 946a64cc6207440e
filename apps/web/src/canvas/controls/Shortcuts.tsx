import { Fragment, type ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import styles from './Shortcuts.module.css';

const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** Every key of the board, in groups. */
export default function Shortcuts({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { title, groups } = useText().canvas.shortcuts;
  const name = (key: string): string => (isMac() ? key.replace('Ctrl', '⌘').replace('Alt', '⌥') : key);
  return (
    <Dialog title={title} width="wide" onClose={onClose}>
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
