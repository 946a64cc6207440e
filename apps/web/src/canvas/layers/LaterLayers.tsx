import type { ReactElement } from 'react';
import { Hovered } from '../far/Hovered.tsx';
import { UploadLayer } from '../pictures/UploadLayer.tsx';
import { RemoteMarks } from '../presence/RemoteMarks.tsx';
import { FoundMarks } from './FoundMarks.tsx';
import { GestureLayer } from './GestureLayer.tsx';
import { LabelEditor } from './LabelEditor.tsx';
import { SelectionHandles } from './SelectionHandles.tsx';
import { VoteScale } from './VoteScale.tsx';

/** What lies over the board only once somebody does something with it. */
export default function LaterLayers(): ReactElement {
  return (
    <>
      <FoundMarks />
      <RemoteMarks />
      <UploadLayer />
      <GestureLayer />
      <SelectionHandles />
      <LabelEditor />
      <VoteScale />
      <Hovered />
    </>
  );
}
