// The sandbox's stream of events, reopened whenever it drops.
const RETRY_MS = 1500;

/**
 * @param {(event: object) => void} heard each event, in order.
 * @param {() => void} opened each time the stream (re)opens: what was said meanwhile must be read again.
 * @param {() => void} lost each time it drops.
 */
export function listen(heard, opened, lost) {
  const source = new EventSource('/sandbox/events');
  source.onopen = opened;
  source.onmessage = message => heard(JSON.parse(message.data));
  source.onerror = () => {
    lost();
    // The browser retries a dropped stream by itself, but gives up for good on an HTTP error.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(heard, opened, lost), RETRY_MS);
  };
}
