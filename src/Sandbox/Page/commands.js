// The bot's commands: the menu beside the composer, and the ones that stand in messages.
import { el, byId } from './dom.js';
import { readCommands } from './api.js';
import { state, isPrivate } from './state.js';
import { attempt, toast } from './toast.js';
import { popUp } from './popup.js';
import { speak } from './speaking.js';
import { draft } from './composer.js';

export function setUpCommands() {
  byId('commands').onclick = async () => {
    const commands = await attempt(() => readCommands(state.me.id, state.chat.id));
    if (!commands) return;
    if (!commands.length) return void toast('The bot has not said which commands it has');
    popUp(byId('commands'), commands.map(({ command, description }) => ({
      text: `/${command}`, detail: description, testid: `command-${command}`, act: () => give(`/${command}`),
    })));
  };
}

export function commandElement(words) {
  const node = el('button', { type: 'button', class: 'command' }, words);
  node.addEventListener('click', () => give(words));
  return node;
}

/** Said at once in private; in a group it waits in the composer, for everyone would read it. */
function give(command) {
  if (isPrivate(state.chat)) speak(state.chat, command);
  else draft(command.includes('@') ? command : `${command}@${state.bot.username}`);
}
