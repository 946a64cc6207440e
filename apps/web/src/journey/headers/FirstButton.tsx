import type { ReactElement } from 'react';
import { Icon } from '../../marks/Icon.tsx';
import styles from './FirstButton.module.css';

interface FirstButtonProps {
  readonly label: string;
  /** Relative to the element around it, in map units. */
  readonly left: number;
  readonly top: number;
  readonly onPress: () => void;
}

/** The same as the only thing in a row of the grid: a grid holds rows, and nothing beside them. */
export function FirstRow(props: FirstButtonProps): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a grid that is no table
    <div role="row" tabIndex={-1}>
      {/* biome-ignore lint/a11y/useSemanticElements: a cell of a grid that is no table */}
      <div role="cell">
        <FirstButton {...props} />
      </div>
    </div>
  );
}

/** Begins what a map has none of yet; in plain sight, for there is nothing to hover. */
export function FirstButton({ label, left, top, onPress }: FirstButtonProps): ReactElement {
  return (
    <button
      type="button"
      className={styles.first}
      style={{ left, top }}
      onClick={onPress}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Icon name="plus" size={14} />
      {label}
    </button>
  );
}
