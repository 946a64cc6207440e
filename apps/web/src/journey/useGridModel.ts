import type { MapScene } from '@wayline/scene';
import { useRef } from 'react';
import { type GridModel, gridModel } from './gridModel.ts';

/** A map's rows and cells; what did not change keeps its identity from one render to the next. */
export function useGridModel(scene: MapScene): GridModel {
  const model = useRef<GridModel>(undefined);
  model.current = gridModel(scene, model.current);
  return model.current;
}
