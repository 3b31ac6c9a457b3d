// Where one writes: or, before the first word, the button that starts; or, while blocked, the one that unblocks.
import { byId } from './dom.js';
import { on } from './bus.js';
import { state, isPrivate } from './state.js';
import { speak } from './speaking.js';
import { setBlocked } from './chathead.js';
import { attempt } from './toast.js';

const drafts = new Map(); // "person/chat" → what was not sent yet
let shown = '';

export function setUpComposer() {
  const box = byId('composer');
  byId('start').onclick = event => attempt(() => speak(state.chat, '/start'), event.currentTarget);
  byId('unblock-bar').onclick = () => setBlocked(false);
  byId('composer-form').onsubmit = event => { event.preventDefault(); send(); };
  box.addEventListener('input', fit);
  box.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  on('chat', change);
  on('chat roster message', show);
}

/** Puts words before the person without saying them. */
export function draft(words) {
  const box = byId('composer');
  box.value = `${words} `;
  box.dispatchEvent(new Event('input'));
  box.focus();
}

export function clearComposer() {
  byId('composer').value = '';
  byId('composer').dispatchEvent(new Event('input'));
}

async function send() {
  const box = byId('composer');
  const text = box.value;
  const place = shown;
  if (!text.trim()) return;
  clearComposer();
  if (await speak(state.chat, text)) return;
  // Not taken: give the words back, here or to the draft of the chat that was left.
  if (place === shown && !box.value) draft(text.trimEnd());
  else drafts.set(place, text);
}

function change() {
  const box = byId('composer');
  drafts.set(shown, box.value);
  shown = state.me && state.chat ? `${state.me.id}/${state.chat.id}` : '';
  box.value = drafts.get(shown) ?? '';
  fit();
  if (matchMedia('(pointer: fine)').matches) box.focus();
}

function show() {
  const { chat } = state;
  const blocked = chat && isPrivate(chat) && chat.blocked;
  const fresh = chat && isPrivate(chat) && chat.started === false && !blocked;
  byId('start').hidden = !fresh;
  byId('unblock-bar').hidden = !blocked;
  byId('composer-form').hidden = !chat || fresh || blocked;
  fit();
}

function fit() {
  const box = byId('composer');
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
