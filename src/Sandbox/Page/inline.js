// "@bot words" in the composer: the bot's results stand above it, and the one chosen is posted.
import { el, byId } from './dom.js';
import { on } from './bus.js';
import { askInline, chooseInline } from './api.js';
import { state } from './state.js';
import { attempt, toast } from './toast.js';
import { accept } from './speaking.js';
import { follow } from './links.js';
import { clearComposer } from './composer.js';

const PAUSE_MS = 300;
let waiting = 0;
let asked = 0; // counts the questions, so that a late answer to an old one is dropped

export function setUpInline() {
  const box = byId('composer');
  box.addEventListener('input', () => look(PAUSE_MS));
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
    if (event.key === 'ArrowUp' && !list().hidden) focusLast(event);
  });
  list().addEventListener('keydown', walk);
  on('chat', () => look(0));
}

const list = () => byId('inline-results');

/** What stands after the bot's name, or null when the composer does not begin with it. */
function question() {
  const name = `@${state.bot?.username ?? ''}`.toLowerCase();
  const words = byId('composer').value;
  return state.bot?.supports_inline_queries && words.toLowerCase().startsWith(`${name} `) ? words.slice(name.length + 1) : null;
}

function look(pause) {
  clearTimeout(waiting);
  const number = ++asked;
  const query = question();
  if (query === null) return hide();
  waiting = setTimeout(() => ask(number, query.trim()), pause);
  return undefined;
}

async function ask(number, query) {
  const { me, chat } = state;
  if (!me || !chat) return;
  const answer = await attempt(() => askInline(me.id, chat.id, query));
  if (number !== asked || !answer) return;
  if (!answer.answered) toast('The bot has not answered yet');
  const rows = [answer.button && buttonRow(answer.button), ...(answer.results ?? []).map(result => resultRow(answer, result))].filter(Boolean);
  list().replaceChildren(...(rows.length ? rows : [el('p', {}, 'Nothing found')]));
  list().hidden = !answer.answered;
}

function resultRow(answer, result) {
  return el('button', {
    type: 'button', role: 'option', 'data-testid': 'inline-result',
    onclick: () => choose(answer.query_id, result.id),
  }, el('b', {}, result.title), result.description && el('span', {}, result.description));
}

function buttonRow(button) {
  return el('button', {
    type: 'button', role: 'option', class: 'above', 'data-testid': 'inline-button',
    onclick: () => {
      if (button.start_parameter === undefined) return void toast('Web apps work only in Telegram');
      clearComposer();
      follow(`https://t.me/${state.bot.username}?start=${button.start_parameter}`);
    },
  }, el('b', {}, button.text));
}

async function choose(queryId, resultId) {
  const { me, chat } = state;
  const message = await attempt(() => chooseInline(me.id, chat.id, queryId, resultId));
  if (!message) return;
  clearComposer();
  accept(chat, message);
}

function hide() {
  asked++;
  clearTimeout(waiting);
  list().hidden = true;
  list().replaceChildren();
}

function focusLast(event) {
  event.preventDefault();
  list().querySelector('button:last-of-type')?.focus();
}

function walk(event) {
  const rows = [...list().querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') {
    hide();
    byId('composer').focus();
  } else if (step) {
    event.preventDefault();
    const next = rows[rows.indexOf(document.activeElement) + step];
    (next ?? byId('composer')).focus();
  }
}
