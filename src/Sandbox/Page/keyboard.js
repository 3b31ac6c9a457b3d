// The buttons under a message.
import { el } from './dom.js';
import { press } from './api.js';
import { state } from './state.js';
import { toast, alertBox, attempt } from './toast.js';
import { follow } from './links.js';
import { copy } from './veils.js';
import { switching } from './switching.js';

export function keyboardElement(chat, message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return el('div', { class: 'keyboard', role: 'group', 'aria-label': 'Buttons' },
    ...rows.map(row => el('div', { class: 'keyboard-row' }, ...row.map(button => buttonElement(chat, message, button)))));
}

function buttonElement(chat, message, button) {
  const [kind, act] = actionOf(chat, message, button);
  const node = el('button', { type: 'button', class: `key ${kind}`, 'data-testid': 'button', 'data-style': button.style },
    el('span', {}, button.text));
  if (act) node.addEventListener('click', () => act(node));
  else {
    node.disabled = true;
    node.title = 'This kind of button works only in Telegram';
  }
  return node;
}

function actionOf(chat, message, button) {
  if (button.callback_data !== undefined) return ['callback', node => call(chat, message, button.callback_data, node)];
  if (button.url) return ['url', () => follow(button.url)];
  if (button.copy_text) return ['copy', () => copy(button.copy_text.text)];
  const begin = switching(button);
  return begin ? ['inline', begin] : ['unknown', null];
}

async function call(chat, message, data, node) {
  node.setAttribute('aria-busy', 'true');
  const answer = await attempt(() => press(chat.id, message.message_id, state.me.id, data));
  node.removeAttribute('aria-busy');
  if (!answer) return;
  if (!answer.answered) toast('The bot has not answered yet');
  else if (answer.text && answer.show_alert) await alertBox(answer.text);
  else if (answer.text) toast(answer.text, 'answer');
}
