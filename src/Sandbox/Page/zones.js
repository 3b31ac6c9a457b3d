// Instants (milliseconds since 1970, UTC) as a wall clock somewhere shows them, and back.
import { lacks, kazakhDate } from './kazakh.js';

const formats = new Map();

/** Formatters are dear to build, and the clock asks every second. */
export function format(instant, zone, language, options) {
  if (lacks(language)) return kazakhDate(instant, zone, options);
  const key = JSON.stringify([zone, language, options]);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(language, { timeZone: zone, ...options }));
  }
  return formats.get(key).format(instant);
}

export const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
export const clockTime = (instant, zone) => format(instant, zone, 'en-GB', CLOCK);

/** A key that changes at this zone's midnight, such as "2022-11-15". */
export const dayKey = (instant, zone) => format(instant, zone, 'sv-SE', { dateStyle: 'short' });

/** "Almaty, UTC+6": the place, and the offset in force at that instant. */
export const zoneName = (instant, zone) => `${placeOf(zone)}, ${offsetName(instant, zone)}`;

export const placeOf = zone => zone.split('/').at(-1).replaceAll('_', ' ');

function offsetName(instant, zone) {
  const minutes = offset(instant, zone) / 60_000;
  const size = Math.abs(minutes);
  const rest = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** What a date-time field holds for an instant: "2022-12-01T09:00". */
export const fieldOf = (instant, zone) => `${dayKey(instant, zone)}T${clockTime(instant, zone)}`;

/** The instant at which a zone's wall clock shows "2022-12-01T09:00"; in a gap or overlap, one of those nearby. */
export function instantOf(field, zone) {
  const wall = Date.parse(`${field}Z`);
  return wall - offset(wall - offset(wall, zone), zone);
}

function offset(instant, zone) {
  const shown = format(instant, zone, 'sv-SE', { dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
