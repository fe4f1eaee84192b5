import { element, showItems } from './keyed.js';

const labels = {
  api: 'API',
  statusPage: 'Status page',
  console: 'Console',
  webhookSecret: 'Webhook secret',
  deskToken: 'Desk token',
};
const example = 'npm run send -- order.placed --order A-1';

/** Where everything is, each to be copied. */
export function showAddresses(info) {
  const items = Object.entries(labels).flatMap(([name, label]) => (info[name] ? [{ label, value: info[name] }] : []));
  showItems(document.getElementById('addresses'), items, {
    keyOf: ({ label }) => label,
    create: () => element('div'),
    fill(row, { label, value }) {
      const term = element('dt', '', label);
      const description = element('dd');
      description.append(element('code', '', value), copyButton(value, label));
      row.replaceChildren(term, description);
    },
  });
}

function copyButton(value, label) {
  const button = element('button', 'copy', 'Copy');
  button.type = 'button';
  button.setAttribute('aria-label', `Copy: ${label}`);
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? 'Copied' : 'Select it';
    setTimeout(() => (button.textContent = 'Copy'), 1600);
  });
  return button;
}

for (const line of [example, `${example} --dry-run`]) {
  const row = element('p');
  row.append(element('code', '', line), copyButton(line, line));
  document.getElementById('examples').append(row);
}
