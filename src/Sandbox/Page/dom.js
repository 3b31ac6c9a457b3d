// Building elements. Text is only ever set as text, so nothing that a message says can become markup.

/** @returns {HTMLElement} an element with attributes (`class`, `data-…`, `aria-…`, `on…` as a listener) and children. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.filter(child => child !== undefined && child !== null && child !== false));
  return node;
}

export const byId = id => document.getElementById(id);

/** Sets the text only when it differs, so that a ticking clock does not disturb a selection or a screen reader. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
