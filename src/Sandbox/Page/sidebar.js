// Whom one can be, and the chats of whom one is.
import { el, byId } from './dom.js';
import { on } from './bus.js';
import { state, be, nameOf, chatsOf, messagesOf, findChat, unread, isPrivate } from './state.js';
import { avatarOf, avatarOfChat } from './avatar.js';
import { clockTime, placeOf } from './zones.js';
import { now, isKnown } from './clock.js';
import { clearToasts } from './toast.js';

let minute = '';

export function setUpSidebar() {
  on('roster message removed clock', show);
  on('tick', () => {
    const current = String(Math.floor(now() / 60_000));
    if (current !== minute) show();
    minute = current;
  });
}

function show() {
  keepFocus(() => {
    refresh(byId('people'), state.people.map(personRow));
    refresh(byId('chats'), state.me ? chatsOf(state.me).map(chatRow) : []);
  });
}

/** Only rows that look different are replaced: one that is being pressed must stay. */
function refresh(list, rows) {
  rows.forEach((row, index) => {
    const old = list.children[index];
    if (!old) list.append(row);
    else if (!old.isEqualNode(row)) old.replaceWith(row);
  });
  while (list.children.length > rows.length) list.lastElementChild.remove();
}

/** Whoever walks the rows by keyboard stays where they were. */
function keepFocus(change) {
  const held = document.activeElement?.closest('.row')?.dataset.testid;
  change();
  if (held) document.querySelector(`.row[data-testid="${CSS.escape(held)}"]`)?.focus();
}

function personRow(person) {
  const waiting = chatsOf(person).reduce((sum, chat) => sum + unread(person, chat), 0);
  const isMe = person.id === state.me?.id;
  return row({
    testid: `person-${person.id}`, current: isMe, picture: avatarOf(person), name: nameOf(person),
    under: person.about ?? '', side: isKnown() ? clockTime(now(), person.zone) : '',
    sideTitle: `The time in ${placeOf(person.zone)}`, badge: isMe ? 0 : waiting, choose: () => {
      clearToasts();
      be(state.people.find(other => other.id === person.id));
    },
  });
}

function chatRow(chat) {
  const last = messagesOf(chat).at(-1);
  return row({
    testid: `chat-${chat.id}`, current: chat.id === state.chat?.id, picture: avatarOfChat(chat),
    name: isPrivate(chat) ? nameOf(state.bot) : chat.title, under: preview(chat, last),
    side: last ? clockTime(last.date * 1000, state.me.zone) : '', badge: unread(state.me, chat),
    choose: () => be(state.me, findChat(chat.id)),
  });
}

function preview(chat, last) {
  if (!last) return chat.started === false ? 'Press Start to begin' : 'No messages yet';
  const who = last.from?.id === state.me.id ? 'You: ' : isPrivate(chat) ? '' : `${nameOf(last.from)}: `;
  return who + (last.text || last.document?.file_name || '').slice(0, 120);
}

function row({ testid, current, picture, name, under, side, sideTitle, badge, choose }) {
  return el('li', {},
    el('button', { type: 'button', class: 'row', 'data-testid': testid, 'aria-current': current ? 'true' : null, onclick: choose },
      el('span', { class: 'row-picture' }, picture,
        badge > 0 && el('span', { class: 'badge', role: 'img', 'data-testid': 'badge', 'aria-label': `${badge} unread` }, String(badge))),
      el('span', { class: 'row-words' },
        el('span', { class: 'row-name' }, name),
        el('span', { class: 'row-under' }, under)),
      el('span', { class: 'row-side', title: sideTitle }, side)));
}
