import { mapsOf } from '@wayline/domain';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { NoMaps } from '../twin/NoMaps.tsx';
import { TwinView } from '../twin/TwinView.tsx';
import { useSeenIndex } from '../twin/useSeenIndex.ts';
import { MapTable } from './MapTable.tsx';
import styles from './TableView.module.css';

/** The board's maps as tables that can be read line by line and edited cell by cell. */
export default function TableView(): ReactNode {
  const { table: words } = useText();
  const index = useSeenIndex();
  const maps = mapsOf(index);
  return (
    <TwinView label={words.label} className={styles.view}>
      {maps.map(({ id }) => (
        <MapTable key={id} mapId={id} index={index} />
      ))}
      {maps.length === 0 && <NoMaps />}
    </TwinView>
  );
}
