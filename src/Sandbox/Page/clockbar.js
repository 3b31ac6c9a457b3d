// The bar at the top: the sandbox's date and time where this person lives, and the buttons that move it.
import { byId, setText } from './dom.js';
import { on } from './bus.js';
import { state } from './state.js';
import { now, isKnown, isRunning, move } from './clock.js';
import { format, zoneName, fieldOf, instantOf } from './zones.js';
import { attempt } from './toast.js';

/** 1 December 2022, 09:00 in Almaty. */
const DECEMBER = '2022-12-01T03:00:00Z';
const FACE = {
  weekday: 'short', day: 'numeric', month: 'short', year: 'numeric',
  hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
};

export function setUpClockBar() {
  const controls = byId('clock-controls');
  for (const button of controls.querySelectorAll('[data-forward]')) {
    button.onclick = () => attempt(() => move({ forward: button.dataset.forward }), button);
  }
  const december = byId('clock-december');
  december.onclick = () => attempt(() => move({ set: DECEMBER }), december).then(showTime);
  byId('clock-form').onsubmit = event => {
    event.preventDefault();
    const instant = instantOf(byId('clock-field').value, state.me.zone);
    attempt(() => move({ set: new Date(instant).toISOString() }), event.submitter);
  };
  const toggle = byId('clock-toggle');
  toggle.onclick = () => toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
  on('tick chat', showTime);
  on('clock chat', fillField);
}

function showTime() {
  if (!isKnown() || !state.me) return;
  const { zone } = state.me;
  const face = byId('clock-now');
  setText(face, format(now(), zone, 'en-GB', FACE));
  face.dateTime = new Date(now()).toISOString();
  setText(byId('clock-zone'), zoneName(now(), zone));
  byId('clock-dot').classList.toggle('stopped', !isRunning());
  byId('clock-december').disabled = now() >= Date.parse(DECEMBER);
}

function fillField() {
  const field = byId('clock-field');
  if (isKnown() && state.me && document.activeElement !== field) field.value = fieldOf(now(), state.me.zone);
}
