import { mapsOf } from '@wayline/domain';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { NoMaps } from '../twin/NoMaps.tsx';
import { TwinView } from '../twin/TwinView.tsx';
import { useSeenIndex } from '../twin/useSeenIndex.ts';
import { MapOutline } from './MapOutline.tsx';
import styles from './OutlineView.module.css';

/** The board's maps as nested lists that are written as one writes an outline. */
export default function OutlineView(): ReactNode {
  const { outline: words } = useText();
  const index = useSeenIndex();
  const maps = mapsOf(index);
  return (
    <TwinView label={words.label} className={styles.view}>
      {maps.map(({ id }) => (
        <MapOutline key={id} mapId={id} index={index} />
      ))}
      {maps.length === 0 && <NoMaps />}
    </TwinView>
  );
}
