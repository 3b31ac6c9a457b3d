// The sandbox's clock, kept between two readings by the browser's steady timer.
import { readClock, moveClock } from './api.js';
import { tell } from './bus.js';

let reading = { at: 0, taken: 0, running: false };

export const isRunning = () => reading.running;
export const isKnown = () => reading.at > 0;
/** Milliseconds since 1970 by the sandbox's clock. */
export const now = () => reading.at + (reading.running ? performance.now() - reading.taken : 0);

export async function syncClock() {
  take(await readClock());
}

export async function move(change) {
  const answer = await moveClock(change);
  if (answer?.now) take(answer);
  else await syncClock();
}

/** @param {{now: string, running?: boolean}} told by the sandbox; an event names only the time. */
export function take(told) {
  reading = { at: Date.parse(told.now), taken: performance.now(), running: told.running ?? reading.running };
  tell('clock');
  tell('tick');
}

setInterval(() => isKnown() && tell('tick'), 1000);
