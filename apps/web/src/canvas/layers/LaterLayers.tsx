import type { ReactElement } from 'react';
import { UploadLayer } from '../pictures/UploadLayer.tsx';
import { RemoteMarks } from '../presence/RemoteMarks.tsx';
import { GestureLayer } from './GestureLayer.tsx';
import { LabelEditor } from './LabelEditor.tsx';
import { SelectionHandles } from './SelectionHandles.tsx';

/** What lies over the board only once somebody does something with it. */
export default function LaterLayers(): ReactElement {
  return (
    <>
      <RemoteMarks />
      <UploadLayer />
      <GestureLayer />
      <SelectionHandles />
      <LabelEditor />
    </>
  );
}
