// Saying something in a chat, as the person one is.
import { say } from './api.js';
import { tell } from './bus.js';
import { state, be, putMessage } from './state.js';
import { attempt } from './toast.js';

/** Opens the chat if another is open. @returns {Promise<boolean>} whether it was said. */
export async function speak(chat, text) {
  if (chat.id !== state.chat?.id) be(state.me, chat);
  const message = await attempt(() => say(chat.id, state.me.id, text));
  if (!message) return false;
  // The event stream brings it too; whichever comes first counts.
  accept(chat, message);
  return true;
}

export function accept(chat, message) {
  if (message.from?.id === (chat.person ?? chat.id)) chat.started = true;
  tell('message', { chat, message, outOfOrder: putMessage(chat, message) });
}
