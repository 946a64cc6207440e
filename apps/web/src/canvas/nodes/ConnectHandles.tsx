import type { ConnectorSide } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/useText.ts';
import styles from './ConnectHandles.module.css';

const SIDES: readonly ConnectorSide[] = ['top', 'right', 'bottom', 'left'];

/** Four dots around a hovered thing from which a connector can be pulled; the C tool is their keyboard equal. */
export function ConnectHandles({ id }: { readonly id: string }): ReactElement {
  const { canvas: words } = useText();
  return (
    <>
      {SIDES.map((side) => (
        <span
          key={side}
          className={`${styles.handle} ${styles[side] ?? ''}`}
          data-connect={id}
          data-side={side}
          title={words.connectorFrom}
          aria-hidden="true"
        />
      ))}
    </>
  );
}
