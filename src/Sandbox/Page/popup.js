// A small menu beside the button that opened it.
import { el } from './dom.js';

let close = () => {};

/** @param {{text: string, detail?: string, testid?: string, danger?: boolean, act: () => void}[]} items */
export function popUp(button, items, label = button.getAttribute('aria-label')) {
  const wasOpen = button.getAttribute('aria-expanded') === 'true';
  close();
  if (wasOpen) return;
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': label },
    ...items.map(item => el('button', {
      type: 'button', role: 'menuitem', 'data-testid': item.testid, class: item.danger ? 'danger' : null,
      onclick: () => { close(); item.act(); },
    }, el('b', {}, item.text), item.detail && el('span', {}, item.detail))));
  const outside = event => { if (!menu.contains(event.target) && !button.contains(event.target)) close(); };
  button.setAttribute('aria-expanded', 'true');
  button.parentElement.append(menu);
  menu.addEventListener('keydown', event => walk(event, menu, button));
  document.addEventListener('pointerdown', outside);
  close = () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside);
    close = () => {};
  };
  menu.querySelector('button')?.focus();
}

function walk(event, menu, button) {
  const items = [...menu.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    items.at((items.indexOf(document.activeElement) + step) % items.length).focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    close();
    button.focus();
  }
}
