import { expect, it } from 'vitest';
import { BEGIN, END, readTrace, type TraceEvent } from './readTrace.ts';

const main = { pid: 7, tid: 1 };
const mark = (name: string, ts: number): TraceEvent => ({ name, ph: 'I', ts, ...main });
const task = (ts: number, more: Partial<TraceEvent>): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  ts,
  dur: 9000,
  ...main,
  ...more,
});
const key = (ts: number, type: string, duration: number): TraceEvent => ({
  name: 'EventTiming',
  ph: 'b',
  ts,
  args: { data: { type, duration } },
  ...main,
});

it('adds up the CPU time of the tasks between the marks, on the thread that set them', () => {
  const events = [
    task(50, { tdur: 1000 }),
    mark(BEGIN, 100),
    task(200, { tdur: 2500 }),
    task(300, { tdur: 500 }),
    task(350, { tdur: 4000, tid: 2 }),
    task(360, { tdur: 4000, pid: 8 }),
    mark(END, 400),
    task(500, { tdur: 1000 }),
  ];
  expect(readTrace(events).cpu).toBe(3);
});

it('takes the wall time of a task where the system does not tell its CPU time', () => {
  expect(readTrace([mark(BEGIN, 0), task(1, {}), mark(END, 2)]).cpu).toBe(9);
});

it('takes the last end, so that an action may set marks of its own', () => {
  const events = [mark(BEGIN, 0), mark(END, 1), task(2, { tdur: 1000 }), mark(END, 3)];
  expect(readTrace(events).cpu).toBe(1);
});

it('gives the time from each press of a key to its frame, and of nothing else', () => {
  const events = [
    mark(BEGIN, 0),
    key(1, 'keydown', 21.5),
    key(2, 'keyup', 99),
    key(3, 'input', 98),
    mark(END, 9),
  ];
  expect(readTrace(events).keyToPaint).toEqual([21.5]);
});

it('refuses a trace without marks', () => {
  expect(() => readTrace([task(1, {})])).toThrow('marks');
});
