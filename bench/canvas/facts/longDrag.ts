import { notesAtRest } from '../measure/board.ts';
import { glide } from '../page/hand.ts';
import { atMost, type Fact, withNotes } from './fact.ts';
import { joinRoom } from './joinRoom.ts';

const SECONDS = 10;

/** A2: what a drag of ten seconds writes, as somebody else in the room receives it. */
export const longDrag: Fact = {
  ids: ['A2'],
  find: (context) =>
    withNotes(context, 1000, async (bench, address) => {
      const other = await joinRoom(context.wayline.roomOf(address));
      const received: number[] = [];
      other.doc.on('update', (update: Uint8Array) => received.push(update.length));
      const [{ at }] = await notesAtRest(bench);
      const { mouse } = bench.page;
      await mouse.move(at.x, at.y);
      await mouse.down();
      await glide(bench, SECONDS * 1000, (part) => {
        const turn = 8 * Math.PI * part;
        return { at: { x: at.x + 90 * Math.sin(turn), y: at.y + 60 * (1 - Math.cos(turn)) + 40 * part } };
      });
      await mouse.move(at.x, at.y + 40);
      await mouse.up();
      for (let tries = 0; tries < 50 && received.length === 0; tries++) await bench.page.waitForTimeout(100);
      // More than one would come soon after the first.
      await bench.page.waitForTimeout(1000);
      other.leave();
      const bytes = received.reduce((sum, length) => sum + length, 0);
      // Nothing received is no success: then the drag did not happen.
      const count = received.length || Number.NaN;
      return [
        atMost('A2', 'transactions of a 10 s drag', count, '', 1),
        atMost('A2', 'document bytes of a 10 s drag', bytes || Number.NaN, 'B', 200),
      ];
    }),
};
