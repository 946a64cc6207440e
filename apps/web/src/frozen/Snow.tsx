import { Snowflake } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './Snow.module.css';

/** A snowflake with the name of what is frozen. */
export default function Snow({ className = '' }: { readonly className?: string | undefined }): ReactElement {
  return (
    <Snowflake size={12} strokeWidth={2} className={`${styles.snow} ${className}`} aria-hidden data-snow="" />
  );
}
