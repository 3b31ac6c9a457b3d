// Formatted text: entities (offsets in UTF-16 units, as JavaScript counts) made into elements.
import { el } from './dom.js';
import { timeElement } from './tgtime.js';
import { linkElement } from './links.js';
import { commandElement } from './commands.js';
import { quoteElement, spoilerElement, preElement } from './veils.js';

const PLAIN = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' };
const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/** @returns {DocumentFragment} the text with its entities, nested as they nest. */
export function richText(text, entities = []) {
  const ordered = entities.map(entity => ({ ...entity, end: entity.offset + entity.length }))
    .sort((a, b) => a.offset - b.offset || b.end - a.end);
  const fragment = document.createDocumentFragment();
  fragment.append(...between(text, 0, text.length, ordered));
  return fragment;
}

function between(text, start, end, ordered) {
  const nodes = [];
  const queue = [...ordered];
  let at = start;
  while (queue.length) {
    const entity = queue.shift();
    const inner = [];
    const rest = [];
    for (const other of queue.splice(0)) {
      if (other.offset >= entity.end) rest.push(other);
      else if (other.end <= entity.end) inner.push(other);
      else {
        // One that only overlaps is cut in two at the border.
        inner.push({ ...other, end: entity.end });
        rest.push({ ...other, offset: entity.end });
      }
    }
    queue.push(...rest);
    nodes.push(text.slice(at, entity.offset));
    const words = text.slice(entity.offset, entity.end);
    nodes.push(element(entity, words, between(text, entity.offset, entity.end, inner)));
    at = entity.end;
    // A block already ends its line: the line break after it would show as an empty one.
    if (BLOCKS.has(entity.type) && text[at] === '\n') at++;
  }
  nodes.push(text.slice(at, end));
  return nodes.filter(node => node !== '');
}

function element(entity, words, children) {
  switch (entity.type) {
    case 'bold': case 'italic': case 'underline': case 'strikethrough': case 'code':
      return el(PLAIN[entity.type], {}, ...children);
    case 'pre': return preElement(entity.language, children);
    case 'blockquote': return el('blockquote', {}, ...children);
    case 'expandable_blockquote': return quoteElement(children);
    case 'spoiler': return spoilerElement(children);
    case 'text_link': return linkElement(entity.url, words, children);
    case 'url': return linkElement(words, words, children);
    case 'email': return linkElement(`mailto:${words}`, words, children);
    case 'bot_command': return commandElement(words);
    case 'mention': case 'text_mention': case 'hashtag': case 'cashtag': case 'phone_number':
      return el('span', { class: 'mark' }, ...children);
    case 'date_time': return timeElement(entity, words, children);
    default: return el('span', {}, ...children);
  }
}
