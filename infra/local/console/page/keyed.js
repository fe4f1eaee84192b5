/**
 * Makes a list show these items, in their order, keeping the element of every item that stays: so nothing flickers
 * and neither focus nor selection is lost. `fill` is called for an element when its item has changed.
 */
export function showItems(list, items, { keyOf, create, fill }) {
  const known = new Map([...list.children].map((element) => [element.dataset.key, element]));
  let place = list.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    const element = known.get(key) ?? create(item);
    known.delete(key);
    const content = JSON.stringify(item);
    if (element.dataset.key !== key || shown.get(element) !== content) {
      element.dataset.key = key;
      shown.set(element, content);
      fill(element, item);
    }
    if (element === place) place = place.nextElementSibling;
    else list.insertBefore(element, place);
  }
  for (const gone of known.values()) gone.remove();
}

const shown = new WeakMap();

/** An element with its class and its text; whatever is in the text stays text. */
export function element(tag, className = '', text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Writes a text only where it differs, so that a screen reader is not told the same twice. */
export function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
}
