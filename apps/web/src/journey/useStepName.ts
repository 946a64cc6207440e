import type { MapScene } from '@wayline/scene';
import { useCallback, useRef } from 'react';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useText } from '../i18n/useText.ts';

/** Names of steps by id, for the names of cells and points; the function is the same until a step or column changes. */
export function useStepName(scene: MapScene): (stepId: string | undefined) => string {
  const steps = useSnapshot((snapshot) => snapshot.steps);
  const { canvas: words } = useText();
  const names = useRef<ReadonlyMap<string, string>>(new Map());
  const next = new Map(
    scene.columns.flatMap(({ stepId }) =>
      stepId === undefined ? [] : [[stepId, steps.get(stepId)?.name.trim() || words.untitledStep] as const],
    ),
  );
  const same =
    next.size === names.current.size && [...next].every(([id, name]) => names.current.get(id) === name);
  if (!same) names.current = next;
  const current = names.current;
  return useCallback((stepId) => (stepId === undefined ? '' : (current.get(stepId) ?? '')), [current]);
}
