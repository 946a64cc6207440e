import type { NodeProps } from '@xyflow/react';
import { type FunctionComponent, memo } from 'react';
import { JourneyGrid } from '../../journey/JourneyGrid.tsx';
import { useCanvas } from '../CanvasContext.ts';
import { offsetStyle, useDragOffset } from './useDragOffset.ts';

/** A journey map as a node of the canvas. */
export const MapNode: FunctionComponent<NodeProps> = memo(function MapNode({ id }: NodeProps) {
  const offset = useDragOffset(useCanvas().gesture, id);
  return (
    <div style={offsetStyle(offset)}>
      <JourneyGrid mapId={id} />
    </div>
  );
});
