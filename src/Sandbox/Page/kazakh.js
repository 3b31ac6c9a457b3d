// Kazakh dates, for browsers whose own tables have none (Chromium's do not).
const MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const WEEKDAYS = { Mon: 'дүйсенбі', Tue: 'сейсенбі', Wed: 'сәрсенбі', Thu: 'бейсенбі', Fri: 'жұма', Sat: 'сенбі', Sun: 'жексенбі' };
/** Each unit by itself, and in the ablative that "after" asks for. */
const UNITS = {
  year: ['жыл', 'жылдан'], month: ['ай', 'айдан'], day: ['күн', 'күннен'],
  hour: ['сағат', 'сағаттан'], minute: ['минут', 'минуттан'], second: ['секунд', 'секундтан'],
};

/** Chromium says that it supports Kazakh, and then names December "M12". */
const browserLacks = !/\p{Script=Cyrillic}/u.test(new Intl.DateTimeFormat('kk', { month: 'long' }).format(0));

export const lacks = language => language === 'kk' && browserLacks;

/** The same options as Intl.DateTimeFormat's; those for a month's name, or digits, a weekday, hours, minutes and seconds count. */
export function kazakhDate(instant, zone, options) {
  const all = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(instant);
  const part = type => all.find(one => one.type === type).value;
  const long = `${part('year')} ж. ${Number(part('day'))} ${MONTHS[part('month') - 1]}`;
  const short = `${part('day')}.${part('month')}.${part('year').slice(2)}`;
  const time = [part('hour'), part('minute'), ...(options.second ? [part('second')] : [])].join(':');
  return [
    options.month && (options.month === 'long' ? long : short),
    options.weekday && WEEKDAYS[part('weekday')],
    options.hour && time,
  ].filter(Boolean).join(', ');
}

export function kazakhRelative(count, unit) {
  const [plain, ablative] = UNITS[unit];
  if (count === 0) return 'қазір';
  return count > 0 ? `${count} ${ablative} кейін` : `${-count} ${plain} бұрын`;
}
