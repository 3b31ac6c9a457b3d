// Short notices that go away by themselves, and the one question or alert at a time that does not.
import { el, byId } from './dom.js';

const SHOWN_MS = 5000;
const MOST = 3;

export function toast(text, kind = 'plain') {
  const notice = el('div', { class: `toast ${kind}`, 'data-testid': 'toast' }, text);
  const place = byId('toasts');
  place.append(notice);
  while (place.children.length > MOST) place.firstElementChild.remove();
  setTimeout(() => notice.remove(), SHOWN_MS);
}

/** What was said to one person is not said to the next. */
export const clearToasts = () => byId('toasts').replaceChildren();

/** Runs an action, the button being out of reach meanwhile; a failure becomes a notice. */
export async function attempt(action, button) {
  if (button) button.disabled = true;
  try {
    return await action();
  } catch (error) {
    toast(error.message, 'error');
    return undefined;
  } finally {
    if (button) button.disabled = false;
  }
}

export const alertBox = text => ask(text, { yes: 'OK' });

/** @returns {Promise<boolean>} whether the person agreed. */
export function ask(text, { detail, yes = 'OK', no } = {}) {
  const dialog = byId('dialog');
  byId('dialog-text').textContent = text;
  byId('dialog-detail').textContent = detail ?? '';
  byId('dialog-detail').hidden = !detail;
  byId('dialog-yes').textContent = yes;
  byId('dialog-no').textContent = no ?? '';
  byId('dialog-no').hidden = !no;
  if (dialog.open) dialog.close('no');
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise(answered => dialog.addEventListener('close', () => answered(dialog.returnValue === 'yes'), { once: true }));
}
