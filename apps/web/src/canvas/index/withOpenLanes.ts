import type { BoardSnapshot, Lane, LaneId } from '@wayline/domain';

/** The board with these lanes neither hidden nor collapsed; the board itself where they are so already. */
export function withOpenLanes(snapshot: BoardSnapshot, laneIds: ReadonlySet<string>): BoardSnapshot {
  const closed = [...laneIds].flatMap((id): Lane[] => {
    const lane = snapshot.lanes.get(id as LaneId);
    return lane && (lane.hidden || lane.collapsed) ? [lane] : [];
  });
  if (closed.length === 0) return snapshot;
  const lanes = new Map(snapshot.lanes);
  for (const lane of closed) lanes.set(lane.id, { ...lane, hidden: false, collapsed: false });
  return { ...snapshot, lanes };
}
