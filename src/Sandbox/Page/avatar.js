// Round pictures: initials on a colour of one's own; the bot has its bell.
import { el } from './dom.js';
import { state, nameOf, isPrivate } from './state.js';

const HUES = 6;

export function avatarOf(who) {
  const isBot = who.id === state.bot?.id;
  const hue = Math.abs(who.id) % HUES;
  return el('span', { class: `avatar hue-${hue}`, 'aria-hidden': 'true' },
    isBot ? el('img', { src: '/page/bot.svg', alt: '' }) : initials(nameOf(who)));
}

/** A private chat shows the one whom one talks to: the bot. */
export const avatarOfChat = chat => avatarOf(isPrivate(chat) ? state.bot : chat);

function initials(name) {
  const words = name.split(/\s+/u).filter(word => /\p{L}|\p{N}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)].map(word => [...word][0]) : [...(words[0] ?? '?')].slice(0, 1);
  return letters.join('').toLocaleUpperCase();
}
