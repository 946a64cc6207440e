import { useStoreApi } from '@xyflow/react';
import { useState } from 'react';

const nothing = (): void => undefined;

/**
 * React Flow measures each node that it mounts, looks for handles in it and renders it a second time. Ours come with
 * their sizes and have no handles: it is told to leave that, before the first of them is there.
 */
export function useGivenSizes(): void {
  const store = useStoreApi();
  useState(() => store.setState({ updateNodeInternals: nothing }));
}
