import type { LaneId, MapId, StepId } from '@wayline/domain';
import { type Context, createContext } from 'react';
import type { TableModel } from '../table/tableModel.ts';
import type { Leave } from '../text/TextEditor.tsx';
import type { Spot } from '../twin/spot.ts';
import type { Acts } from '../twin/useActs.ts';
import { useProvided } from '../ui/useProvided.ts';

/** What the parts of the step on the screen share. */
export interface StepsShared {
  readonly mapId: MapId;
  readonly stepId: StepId;
  readonly stepName: string;
  readonly model: () => TableModel;
  readonly acts: Acts;
  /** What happens after the text of a spot is left. */
  readonly leave: (spot: Spot, how: Leave) => void;
  /** Opens the menu of a card, or of the step. */
  readonly openMenu: (spot: Spot) => void;
  /** Lets the field at the bottom write into this lane, and puts the keyboard there. */
  readonly aimAt: (laneId: LaneId) => void;
}

export const StepsContext: Context<StepsShared | null> = createContext<StepsShared | null>(null);

/** The step around this component. */
export function useSteps(): StepsShared {
  return useProvided(StepsContext, 'useSteps needs a StepsContext above it');
}
