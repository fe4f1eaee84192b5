import { element, showItems } from './keyed.js';

/** Fills a select, keeping what is chosen for as long as it is among the options. */
export function showOptions(select, options) {
  const chosen = select.value;
  showItems(select, options, {
    keyOf: ({ value }) => `option ${value}`,
    create: () => element('option'),
    fill(option, { value, label }) {
      option.value = value;
      option.textContent = label;
    },
  });
  select.value = options.some(({ value }) => value === chosen) ? chosen : (options[0]?.value ?? '');
}
