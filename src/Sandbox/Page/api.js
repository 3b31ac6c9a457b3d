// The sandbox's own endpoints. Each call answers parsed JSON or throws an Error whose message can be shown to a person.

async function call(path, body) {
  const request = body === undefined
    ? { headers: { accept: 'application/json' } }
    : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  let response;
  try {
    response = await fetch(`/sandbox/${path}`, request);
  } catch {
    throw new Error('The sandbox does not answer. Is it still running?');
  }
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok) throw new Error(answer?.error ?? `The sandbox answered ${response.status}.`);
  return answer;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const readRoster = () => call('chats');
export const readMessages = chat => call(`chats/${chat}/messages`);
export const say = (chat, from, text) => call(`chats/${chat}/messages`, { from, text });
export const press = (chat, message, from, data) => call(`chats/${chat}/messages/${message}/press`, { from, data });
export const askInline = (from, chat, query) => call('inline', { from, chat, query });
export const chooseInline = (from, chat, query, result) => call('inline/choose', { from, chat, query_id: query, result_id: result });
export const block = person => call(`people/${person}/block`, {});
export const unblock = person => call(`people/${person}/unblock`, {});
export const readCommands = (person, chat) => call(`commands?person=${person}&chat=${chat}`);
export const readClock = () => call('clock');
/** @param {{set: string} | {forward: string}} move an instant in UTC, or an ISO 8601 duration. */
export const moveClock = move => call('clock', move);
