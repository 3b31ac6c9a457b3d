// What the page knows: who there is, what was said, who one is being, and how far each has read.
import { tell } from './bus.js';

export const state = { people: [], chats: [], bot: null, me: null, chat: null };

const messages = new Map(); // chat id → messages in order of their ids
const readUpTo = new Map(); // "person/chat" → message id

const readKey = (person, chat) => `${person.id}/${chat.id}`;
export const nameOf = who => [who.first_name, who.last_name].filter(Boolean).join(' ') || who.title || '';
export const isPrivate = chat => chat.type === 'private';
export const messagesOf = chat => messages.get(chat.id) ?? [];
export const findChat = id => state.chats.find(chat => chat.id === id);

export function chatsOf(person) {
  return state.chats.filter(chat => isPrivate(chat)
    ? (chat.person ?? chat.id) === person.id
    : !chat.members || chat.members.some(member => (member.id ?? member) === person.id));
}

export function setRoster({ people, chats, bot }) {
  Object.assign(state, { people, chats, bot });
  state.me = people.find(person => person.id === state.me?.id) ?? null;
  state.chat = findChat(state.chat?.id) ?? null;
}

/** The first reading of a chat counts as read; later ones leave the marks where they were. */
export function setMessages(chat, list) {
  const first = !messages.has(chat.id);
  messages.set(chat.id, list.filter(message => !message.deleted));
  if (first) for (const person of state.people) markRead(person, chat);
}

/** @returns {boolean} whether the message went in before another one, so that the whole list must be shown anew. */
export function putMessage(chat, message) {
  const list = messagesOf(chat);
  const at = list.findIndex(other => other.message_id >= message.message_id);
  if (at < 0) list.push(message);
  else list.splice(at, list[at].message_id === message.message_id ? 1 : 0, message);
  messages.set(chat.id, list);
  return at >= 0 && list.length > at + 1 && list[at].message_id !== message.message_id;
}

export function dropMessage(chat, id) {
  messages.set(chat.id, messagesOf(chat).filter(message => message.message_id !== id));
}

export function markRead(person, chat) {
  readUpTo.set(readKey(person, chat), messagesOf(chat).at(-1)?.message_id ?? 0);
}

export function unread(person, chat) {
  const seen = readUpTo.get(readKey(person, chat)) ?? 0;
  return messagesOf(chat).filter(message => message.message_id > seen && message.from?.id !== person.id).length;
}

export function be(person, chat) {
  state.me = person;
  state.chat = chat ?? chatsOf(person)[0] ?? null;
  if (state.chat) markRead(person, state.chat);
  tell('chat');
  tell('roster');
}
