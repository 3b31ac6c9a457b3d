// Text that is more than inline words: hidden until asked for, folded, or kept as typed.
import { el } from './dom.js';
import { toast } from './toast.js';

export function spoilerElement(children) {
  const spoiler = el('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Hidden text: press to show' },
    el('span', {}, ...children));
  const open = event => {
    event.preventDefault();
    spoiler.classList.add('open');
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    spoiler.removeEventListener('click', open);
  };
  spoiler.addEventListener('click', open);
  spoiler.addEventListener('keydown', event => {
    if (!spoiler.classList.contains('open') && (event.key === 'Enter' || event.key === ' ')) open(event);
  });
  return spoiler;
}

/** A long quotation shows its first lines; one that is short has nothing to unfold. */
export function quoteElement(children) {
  const words = el('div', { class: 'fold' }, ...children);
  const button = el('button', { type: 'button', class: 'unfold', 'aria-expanded': 'false', 'aria-label': 'Show the whole quotation' });
  const quote = el('blockquote', { class: 'foldable' }, words, button);
  const turn = () => {
    const open = quote.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', event => { event.stopPropagation(); turn(); });
  quote.addEventListener('click', event => {
    if (!quote.classList.contains('open') && !event.target.closest('a,button,.spoiler')) turn();
  });
  new ResizeObserver(() => {
    if (!quote.classList.contains('open')) quote.classList.toggle('short', words.scrollHeight <= words.clientHeight + 1);
  }).observe(words);
  return quote;
}

export function preElement(language, children) {
  const pre = el('pre', { 'data-language': language }, el('code', {}, ...children));
  pre.addEventListener('click', () => getSelection().isCollapsed && copy(pre.textContent));
  return pre;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast('Copied to the clipboard');
  } catch {
    toast('The browser does not allow copying here', 'error');
  }
}
