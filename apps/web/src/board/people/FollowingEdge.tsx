import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useUi } from '../../ui/uiStore.ts';
import styles from './FollowingEdge.module.css';

/** While my view follows somebody's: an edge in their ink, whose view it is, and how to stop. */
export function FollowingEdge(): ReactNode {
  const { people: words } = useText();
  const following = useUi((ui) => ui.following);
  const follow = useUi((ui) => ui.follow);
  return (
    <div role="status" className={styles.place}>
      {following && (
        <div className={styles.edge} style={{ '--who': `var(--${following.colour})` } as CSSProperties}>
          <div className={styles.chip}>
            {words.following(following.name)}
            <button
              type="button"
              className={styles.stop}
              aria-label={words.stopFollowing(following.name)}
              onClick={() => follow(null)}
            >
              {words.stop}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
