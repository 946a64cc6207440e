import type { Collection } from '@wayline/domain';
import type { ReactElement } from 'react';
import { useSession } from '../../session/useSession.ts';
import { LiveField } from '../../text/LiveField.tsx';
import styles from './fields.module.css';

interface TextFieldProps {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly placeholder?: string;
}

/** The words that the thing is: large, at the top of its panel. */
export function TitleField(props: TextFieldProps): ReactElement {
  const { canEdit } = useSession();
  return (
    <LiveField
      {...props}
      readOnly={!canEdit}
      className={styles.title}
      multiline={props.collection === 'items'}
    />
  );
}

/** A shared text in a row. */
export function SharedText(props: TextFieldProps & { readonly multiline?: boolean }): ReactElement {
  const { canEdit } = useSession();
  return <LiveField {...props} readOnly={!canEdit} className={styles.text} />;
}
