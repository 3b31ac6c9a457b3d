// Links. One to the bot itself stays in the sandbox; any other leaves this machine, so it is asked about first.
import { el } from './dom.js';
import { state, chatsOf, isPrivate } from './state.js';
import { ask, toast } from './toast.js';
import { speak } from './speaking.js';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tg:']);

export function linkElement(address, words, children) {
  const url = parse(address);
  if (!url) return el('span', { class: 'mark' }, ...children);
  const link = el('a', { href: url.href, rel: 'noopener noreferrer', target: '_blank', title: address === words ? null : url.href }, ...children);
  link.addEventListener('click', event => {
    event.preventDefault();
    follow(url.href);
  });
  return link;
}

export async function follow(address) {
  const url = parse(address);
  if (!url) return toast('This link cannot be opened here', 'error');
  const payload = startPayload(url);
  if (payload !== null) return speak(ownChat(), payload ? `/start ${payload}` : '/start');
  if (url.protocol === 'tg:') return toast('This link works only in Telegram');
  const agreed = await ask('Open this link? It leaves the sandbox.', { detail: url.href, yes: 'Open', no: 'Cancel' });
  if (agreed) window.open(url.href, '_blank', 'noopener,noreferrer');
  return undefined;
}

const ownChat = () => chatsOf(state.me).find(isPrivate);

function parse(address) {
  const whole = /^[a-z][a-z0-9+.-]*:/iu.test(address) && !/^[^/]*:\d/u.test(address) ? address : `https://${address}`;
  const url = URL.parse ? URL.parse(whole) : URL.canParse(whole) ? new URL(whole) : null;
  return url && ALLOWED.has(url.protocol) ? url : null;
}

/** What a deep link to this bot carries ("" for none), or null for any other link. */
function startPayload(url) {
  const bot = state.bot?.username?.toLowerCase();
  const isWeb = ['t.me', 'telegram.me'].includes(url.hostname) && url.pathname.slice(1).toLowerCase() === bot;
  const isApp = url.protocol === 'tg:' && url.hostname === 'resolve' && url.searchParams.get('domain')?.toLowerCase() === bot;
  return isWeb || isApp ? url.searchParams.get('start') ?? '' : null;
}
