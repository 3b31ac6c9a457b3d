// What happened, told to whoever shows it. Topics: roster, chat, message, removed, typing, clock, tick.
const bus = new EventTarget();

export const tell = (topic, detail) => bus.dispatchEvent(new CustomEvent(topic, { detail }));

export function on(topics, listener) {
  for (const topic of topics.split(' ')) bus.addEventListener(topic, event => listener(event.detail));
}
