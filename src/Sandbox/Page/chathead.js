// Above the conversation: with whom, what they are doing, and the chat's menu.
import { byId, setText } from './dom.js';
import { on } from './bus.js';
import { block, unblock } from './api.js';
import { state, nameOf, isPrivate } from './state.js';
import { avatarOfChat } from './avatar.js';
import { isTyping } from './typing.js';
import { popUp } from './popup.js';
import { attempt, ask } from './toast.js';
import { tell } from './bus.js';

export function setUpChatHead() {
  on('chat roster typing', show);
  byId('menu').onclick = () => popUp(byId('menu'), state.chat.blocked
    ? [{ text: 'Unblock the bot', testid: 'unblock', act: () => setBlocked(false) }]
    : [{ text: 'Block the bot', testid: 'block', danger: true, act: () => setBlocked(true) }]);
}

export async function setBlocked(blocked) {
  const { chat, me } = state;
  if (blocked && !await ask(`Block ${nameOf(state.bot)}?`, { detail: 'It will no longer be able to write to this person.', yes: 'Block', no: 'Cancel' })) return;
  await attempt(async () => {
    await (blocked ? block : unblock)(me.id);
    chat.blocked = blocked;
    tell('roster');
  });
}

function show() {
  const { chat, bot } = state;
  byId('chat-head').hidden = !chat;
  if (!chat) return;
  byId('chat-avatar').replaceChildren(avatarOfChat(chat));
  setText(byId('chat-name'), isPrivate(chat) ? nameOf(bot) : chat.title);
  const status = byId('chat-status');
  setText(status, isTyping(chat) ? 'typing…' : isPrivate(chat) ? privateStatus(chat, bot) : groupStatus(chat));
  status.classList.toggle('busy', isTyping(chat));
  byId('menu').hidden = !isPrivate(chat);
}

const privateStatus = (chat, bot) => chat.blocked ? 'blocked' : `bot · @${bot.username}`;
const groupStatus = chat => chat.members ? `group · ${chat.members.length} members` : 'group';
