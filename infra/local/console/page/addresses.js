import { copyButton } from './copy-button.js';
import { element, showItems } from './keyed.js';

const labels = {
  api: 'API',
  statusPage: 'Status page',
  console: 'Console',
  webhookSecret: 'Webhook secret',
  deskToken: 'Desk token',
};

/** Where everything is, each to be copied. */
export function showAddresses(info) {
  const items = Object.entries(labels).flatMap(([name, label]) => (info[name] ? [{ label, value: info[name] }] : []));
  showItems(document.getElementById('addresses'), items, {
    keyOf: ({ label }) => label,
    create: () => element('div'),
    fill(row, { label, value }) {
      const term = element('dt', '', label);
      const description = element('dd');
      description.append(
        element('code', '', value),
        copyButton(() => value, label),
      );
      row.replaceChildren(term, description);
    },
  });
}
