// One message: its bubble, who and when, and its buttons.
import { el } from './dom.js';
import { state, nameOf, isPrivate } from './state.js';
import { avatarOf } from './avatar.js';
import { richText } from './entities.js';
import { documentElement } from './document.js';
import { keyboardElement } from './keyboard.js';
import { clockTime, format } from './zones.js';

export function messageElement(chat, message, { joined }) {
  if (message.service) return serviceElement(message);
  const mine = message.from?.id === state.me.id;
  const others = !mine && !isPrivate(chat);
  return el('article', {
    class: `message ${mine ? 'out' : 'in'}${joined ? ' joined' : ''}${others ? ' with-picture' : ''}`,
    'data-testid': 'message',
    'data-message-id': message.message_id,
    'data-from': message.from?.is_bot ? 'bot' : 'person',
    'aria-label': `${mine ? 'You' : nameOf(message.from)}, ${clockTime(message.date * 1000, state.me.zone)}`,
  },
  others && avatarOf(message.from),
  el('div', { class: 'stack' },
    el('div', { class: 'bubble' },
      (message.via_bot || (others && !joined)) && senderElement(message, others && !joined),
      message.document && documentElement(chat, message),
      el('div', { class: 'text', 'data-testid': 'text' }, richText(message.text ?? '', message.entities)),
      footer(message)),
    keyboardElement(chat, message)));
}

/** Who wrote it, where that is not plain, and through which bot. */
function senderElement(message, named) {
  return el('div', { class: `sender hue-${Math.abs(message.from.id) % 6}` },
    named && nameOf(message.from), named && message.via_bot && ' ',
    message.via_bot && el('span', { class: 'via', 'data-testid': 'via' }, `via @${message.via_bot.username}`));
}

/** What happened to the chat itself: said by nobody, so it stands like a date. */
function serviceElement(message) {
  const words = Object.keys(message.service)[0]?.replaceAll('_', ' ') ?? '';
  return el('div', { class: 'day service', 'data-message-id': message.message_id }, el('span', {}, `${nameOf(message.from)}: ${words}`));
}

function footer(message) {
  const { zone } = state.me;
  const whole = unix => format(unix * 1000, zone, 'en-GB', { dateStyle: 'full', timeStyle: 'short' });
  return el('div', { class: 'meta' },
    message.silent && el('span', { class: 'silent', role: 'img', 'aria-label': 'Sent without sound', title: 'Sent without sound', 'data-testid': 'silent' }, '🔕'),
    message.edit_date && el('span', { class: 'edited', title: whole(message.edit_date), 'data-testid': 'edited' }, 'edited'),
    el('time', { datetime: new Date(message.date * 1000).toISOString(), title: whole(message.date) }, clockTime(message.date * 1000, zone)));
}
