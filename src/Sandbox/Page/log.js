// The conversation: messages by day, kept at the end while one reads the end.
import { el, byId } from './dom.js';
import { on } from './bus.js';
import { state, messagesOf, markRead, isPrivate, nameOf } from './state.js';
import { messageElement } from './message.js';
import { dayKey, format } from './zones.js';
import { typingElement } from './typing.js';
import { avatarOf } from './avatar.js';

/** Messages of one sender within five minutes stand together. */
const JOIN_SECONDS = 300;
const NEAR_END_PX = 80;
let last = null;
let pinned = true; // whether one reads the end, and so follows it
let lastTop = 0;

export function setUpLog() {
  on('chat removed', showAll);
  on('message', showOne);
  on('typing', showTyping);
  byId('scroller').addEventListener('scroll', scrolled, { passive: true });
  byId('to-end').onclick = toEnd;
  const sizes = new ResizeObserver(() => pinned && toEnd());
  sizes.observe(byId('scroller'));
  sizes.observe(byId('log'));
  document.addEventListener('visibilitychange', readHere);
}

function showAll() {
  const log = byId('log');
  last = null;
  log.setAttribute('aria-busy', 'true');
  log.lang = state.me?.language_code ?? 'en';
  const messages = state.chat ? messagesOf(state.chat) : [];
  log.replaceChildren(...(messages.length ? messages.flatMap(nodesFor) : emptiness()));
  showTyping();
  log.removeAttribute('aria-busy');
  toEnd();
}

function showOne({ chat, message, outOfOrder }) {
  if (chat.id !== state.chat?.id) return;
  const old = byId('log').querySelector(`[data-message-id="${message.message_id}"]`);
  if (old) old.replaceWith(messageElement(chat, message, { joined: old.classList.contains('joined') }));
  else if (outOfOrder || !last) showAll();
  else byId('log').append(...nodesFor(message));
  readHere();
  showTyping();
  if (pinned || (!old && message.from?.id === state.me.id)) toEnd();
}

function nodesFor(message) {
  const { zone, language_code: language } = state.me;
  const before = last;
  last = message;
  const newDay = !before || dayKey(before.date * 1000, zone) !== dayKey(message.date * 1000, zone);
  const joined = !newDay && before.from?.id === message.from?.id && message.date - before.date < JOIN_SECONDS;
  const node = messageElement(state.chat, message, { joined });
  if (!newDay) return [node];
  const day = format(message.date * 1000, zone, language, { day: 'numeric', month: 'long', year: 'numeric' });
  return [el('div', { class: 'day', role: 'separator', 'data-testid': 'day' }, el('span', {}, day)), node];
}

function emptiness() {
  const { chat, bot } = state;
  if (!chat) return [];
  const words = isPrivate(chat)
    ? [el('h3', {}, nameOf(bot)), el('p', {}, 'A bot for people who follow court cases: short answers with their sources, and a reminder before what comes next.')]
    : [el('h3', {}, chat.title), el('p', {}, 'Nobody has said anything yet. Here the bot hears commands, such as /case.')];
  return [el('div', { class: 'empty' }, avatarOf(isPrivate(chat) ? bot : chat), ...words)];
}

function showTyping() {
  const log = byId('log');
  log.querySelector('.typing')?.remove();
  const bubble = state.chat && typingElement(state.chat);
  if (bubble) log.append(bubble);
  if (bubble && pinned) toEnd();
}

function readHere() {
  if (state.me && state.chat && document.visibilityState === 'visible') markRead(state.me, state.chat);
}

/** Only a scroll upwards lets go of the end: growing content also moves the end away, and is then followed. */
function scrolled() {
  const { scrollTop, scrollHeight, clientHeight } = byId('scroller');
  const near = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  if (near) pinned = true;
  else if (scrollTop < lastTop) pinned = false;
  lastTop = scrollTop;
  byId('to-end').hidden = pinned;
}

function toEnd() {
  pinned = true;
  byId('to-end').hidden = true;
  byId('scroller').scrollTop = byId('scroller').scrollHeight;
}
