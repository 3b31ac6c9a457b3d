// Puts the page together: reads what there is, listens to what happens, and remembers in the address who one is.
import { byId } from './dom.js';
import { on, tell } from './bus.js';
import { readRoster, readMessages } from './api.js';
import { listen } from './events.js';
import { state, setRoster, setMessages, be, chatsOf, findChat, dropMessage } from './state.js';
import { syncClock, take } from './clock.js';
import { accept } from './speaking.js';
import { startTyping, stopTyping } from './typing.js';
import { attempt } from './toast.js';
import { setUpClockBar } from './clockbar.js';
import { setUpSidebar } from './sidebar.js';
import { setUpChatHead } from './chathead.js';
import { setUpLog } from './log.js';
import { setUpMoments } from './tgtime.js';
import { setUpCommands } from './commands.js';
import { setUpComposer } from './composer.js';
import { setUpInline } from './inline.js';

const RETRY_MS = 1500;

for (const setUp of [setUpClockBar, setUpSidebar, setUpChatHead, setUpLog, setUpMoments, setUpCommands, setUpComposer, setUpInline]) setUp();
on('chat', () => state.me && state.chat && history.replaceState(null, '', `#${state.me.id}/${state.chat.id}`));
addEventListener('hashchange', goToAddress);

// What happens while everything is being read waits, so that an older reading never hides a newer message.
let reading = Promise.resolve();
listen(event => reading.then(() => heard(event)), read, () => { byId('connection').hidden = false; });

function read() {
  reading = attempt(readAll).then(done => done || setTimeout(read, RETRY_MS));
}

async function readAll() {
  const [roster] = await Promise.all([readRoster(), syncClock()]);
  setRoster(roster);
  await Promise.all(state.chats.map(async chat => setMessages(chat, await readMessages(chat.id))));
  byId('connection').hidden = true;
  if (state.me && state.chat) be(state.me, state.chat);
  else goToAddress();
  return true;
}

/** "#1001" or "#1001/-1002": who one is, and in which chat. */
function goToAddress() {
  const [person, chat] = location.hash.slice(1).split('/').map(Number);
  const who = state.people.find(candidate => candidate.id === person) ?? state.people[0];
  if (who) be(who, chatsOf(who).find(candidate => candidate.id === chat));
}

function heard(event) {
  if (event.type === 'clock') return take(event);
  const chat = findChat(event.chat_id);
  if (!chat) return event.type === 'message' ? read() : undefined;
  switch (event.type) {
    case 'message':
      if (event.message.from?.is_bot) stopTyping(chat);
      accept(chat, event.message);
      break;
    case 'edited': accept(chat, event.message); break;
    case 'deleted':
      dropMessage(chat, event.message?.message_id ?? event.message_id);
      tell('removed');
      break;
    case 'typing': startTyping(chat); break;
    case 'blocked': chat.blocked = true; break;
    case 'unblocked': chat.blocked = false; break;
    case 'started': chat.started = true; break;
    default: break;
  }
  return tell('roster');
}
