// "typing…": as in Telegram it lasts five seconds, or until the bot has spoken.
import { el } from './dom.js';
import { tell } from './bus.js';

const LASTS_MS = 5000;
const until = new Map(); // chat id → the timer that ends it

export const isTyping = chat => until.has(chat.id);

export function startTyping(chat) {
  clearTimeout(until.get(chat.id));
  until.set(chat.id, setTimeout(() => stopTyping(chat), LASTS_MS));
  tell('typing');
}

export function stopTyping(chat) {
  clearTimeout(until.get(chat.id));
  if (until.delete(chat.id)) tell('typing');
}

export function typingElement(chat) {
  if (!isTyping(chat)) return null;
  return el('div', { class: 'typing', 'data-testid': 'typing', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
}
