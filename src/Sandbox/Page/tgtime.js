// A moment inside a message, shown where the reader lives. The text that came with it stays as the tooltip.
import { el, setText } from './dom.js';
import { on } from './bus.js';
import { state } from './state.js';
import { now } from './clock.js';
import { format } from './zones.js';
import { lacks, kazakhRelative } from './kazakh.js';

const UNITS = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]];

/** @param {{unix_time: number, date_time_format?: string}} entity with the letters w, d or D, t or T; or r alone; or none. */
export function timeElement(entity, words, children) {
  const { unix_time: unix, date_time_format: letters = '' } = entity;
  const time = el('time', { class: 'moment', datetime: new Date(unix * 1000).toISOString(), 'data-unix': unix, 'data-format': letters });
  if (letters === '') time.append(...children);
  else {
    time.title = words;
    time.append(momentText(unix, letters));
  }
  return time;
}

export function setUpMoments() {
  on('tick', () => {
    for (const time of document.querySelectorAll('time.moment[data-format="r"], time.moment[data-format="R"]')) {
      setText(time, relative(Number(time.dataset.unix)));
    }
  });
}

function momentText(unix, letters) {
  if (/^r$/i.test(letters)) return relative(unix);
  const has = letter => letters.includes(letter);
  const options = {
    ...((has('w') || has('W')) && { weekday: 'long' }),
    ...(has('d') && { day: '2-digit', month: '2-digit', year: '2-digit' }),
    ...(has('D') && { day: 'numeric', month: 'long', year: 'numeric' }),
    ...((has('t') || has('T')) && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    ...(has('T') && { second: '2-digit' }),
  };
  return format(unix * 1000, state.me.zone, state.me.language_code, options);
}

/** By the sandbox's clock, in the reader's language: "in 16 days", «через 16 дней». */
function relative(unix) {
  const seconds = unix - Math.floor(now() / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1);
  const count = Math.round(seconds / size);
  if (lacks(state.me.language_code)) return kazakhRelative(count, unit);
  return new Intl.RelativeTimeFormat(state.me.language_code, { numeric: 'auto' }).format(count, unit);
}
