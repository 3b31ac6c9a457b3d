// Buttons that begin an inline query: in this chat, or in one that the person chooses.
import { byId } from './dom.js';
import { state, be, chatsOf, isPrivate, nameOf } from './state.js';
import { popUp } from './popup.js';
import { toast } from './toast.js';
import { draft } from './composer.js';

/** What the button does, or null when it is of another kind. */
export function switching(button) {
  if (button.switch_inline_query_current_chat !== undefined) return () => begin(state.chat, button.switch_inline_query_current_chat);
  if (button.switch_inline_query !== undefined) return () => choose(button.switch_inline_query, () => true);
  const chosen = button.switch_inline_query_chosen_chat;
  // People have no chats among themselves here, so allow_user_chats offers nothing.
  return chosen ? () => choose(chosen.query ?? '', chat => chat.type === 'channel' ? chosen.allow_channel_chats
    : isPrivate(chat) ? chosen.allow_bot_chats : chosen.allow_group_chats) : null;
}

function choose(query, allowed) {
  const chats = chatsOf(state.me).filter(allowed);
  if (!chats.length) return toast('This person has no chat of the kinds that the button allows');
  return popUp(byId('commands'), chats.map(chat => ({
    text: isPrivate(chat) ? nameOf(state.bot) : chat.title, testid: `share-${chat.id}`, act: () => begin(chat, query),
  })), 'Choose a chat');
}

function begin(chat, query) {
  if (chat.id !== state.chat?.id) be(state.me, chat);
  draft(`@${state.bot.username} ${query}`.trimEnd());
}
