// A file in a message: its name and size, and the file itself behind them.
import { el } from './dom.js';

export function documentElement(chat, message) {
  const { file_name: name, file_size: size } = message.document;
  return el('a', {
    class: 'document',
    'data-testid': 'document',
    href: `/sandbox/chats/${chat.id}/messages/${message.message_id}/document`,
    download: name,
    title: 'Download',
  },
  el('span', { class: 'sheet', 'aria-hidden': 'true' }, '↓'),
  el('span', { class: 'name' }, name),
  el('span', { class: 'size' }, sizeText(size)));
}

const sizeText = bytes => (bytes < 1024 ? `${bytes} bytes` : bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);
