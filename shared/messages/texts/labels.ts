import type { Language } from '../../senders/sender.ts';

/** The names that facts go by, in every message and on the page. */
export interface Labels {
  order: string;
  when: string;
  expected: string;
  newEstimate: string;
  address: string;
  items: string;
  total: string;
  payment: string;
  receivedBy: string;
  /** Who gave a rental back. */
  handedOverBy: string;
  whereLeft: string;
  note: string;
  reason: string;
  nextSteps: string;
  contact: string;
  /** What a delay is made up for with; the sentence is a template, for where the shop has not put it into words itself. */
  compensation: Record<'refund' | 'discount' | 'expedite', { name: string; sentence: string }>;
  code: string;
  /** Payment statuses and methods that have a name of ours; others stand as the shop gave them. */
  payments: Record<string, string>;
}

export const labels: Record<Language, Labels> = {
  en: {
    order: 'Order',
    when: 'When',
    expected: 'Expected',
    newEstimate: 'New estimate',
    address: 'Address',
    items: 'Items',
    total: 'Total',
    payment: 'Payment',
    receivedBy: 'Received by',
    handedOverBy: 'Handed over by',
    whereLeft: 'Where it is',
    note: 'Note',
    reason: 'Reason',
    nextSteps: 'What happens next',
    contact: 'Questions?',
    compensation: {
      refund: { name: 'Refund', sentence: 'We are giving you a refund{{#amount}} of {{amount}}{{/amount}}.' },
      discount: {
        name: 'Discount',
        sentence:
          'To make up for it, you get a discount{{#amount}} of {{amount}}{{/amount}}{{#code}} (code {{code}}){{/code}}.',
      },
      expedite: { name: 'Faster delivery', sentence: 'We are speeding up your delivery.' },
    },
    code: 'code',
    payments: {
      paid: 'Paid',
      pending: 'Not paid yet',
      unpaid: 'Not paid yet',
      authorized: 'Authorised',
      authorised: 'Authorised',
      partially_paid: 'Partly paid',
      failed: 'Did not go through',
      refunded: 'Refunded',
      partially_refunded: 'Partly refunded',
      card: 'card',
      invoice: 'invoice',
      cash: 'cash',
      bank_transfer: 'bank transfer',
      cash_on_delivery: 'cash on delivery',
    },
  },
  sv: {
    order: 'Order',
    when: 'När',
    expected: 'Beräknad tid',
    newEstimate: 'Ny beräknad tid',
    address: 'Adress',
    items: 'Varor',
    total: 'Summa',
    payment: 'Betalning',
    receivedBy: 'Mottaget av',
    handedOverBy: 'Lämnat av',
    whereLeft: 'Lämnad här',
    note: 'Meddelande',
    reason: 'Orsak',
    nextSteps: 'Vad som händer nu',
    contact: 'Frågor?',
    compensation: {
      refund: {
        name: 'Återbetalning',
        sentence: 'Du får {{#amount}}{{amount}}{{/amount}}{{^amount}}pengar{{/amount}} tillbaka.',
      },
      discount: {
        name: 'Rabatt',
        sentence:
          'Som plåster på såren får du rabatt{{#amount}}: {{amount}}{{/amount}}{{#code}} (kod {{code}}){{/code}}.',
      },
      expedite: { name: 'Snabbare leverans', sentence: 'Vi skyndar på din leverans.' },
    },
    code: 'kod',
    payments: {
      paid: 'Betald',
      pending: 'Ännu inte betald',
      unpaid: 'Ännu inte betald',
      authorized: 'Reserverad',
      authorised: 'Reserverad',
      partially_paid: 'Delvis betald',
      failed: 'Gick inte igenom',
      refunded: 'Återbetald',
      partially_refunded: 'Delvis återbetald',
      card: 'kort',
      invoice: 'faktura',
      cash: 'kontant',
      bank_transfer: 'banköverföring',
      cash_on_delivery: 'postförskott',
    },
  },
  de: {
    order: 'Bestellung',
    when: 'Wann',
    expected: 'Erwartet',
    newEstimate: 'Neuer Termin',
    address: 'Adresse',
    items: 'Artikel',
    total: 'Summe',
    payment: 'Zahlung',
    receivedBy: 'Angenommen von',
    handedOverBy: 'Übergeben von',
    whereLeft: 'Abgelegt',
    note: 'Hinweis',
    reason: 'Grund',
    nextSteps: 'Wie es weitergeht',
    contact: 'Fragen?',
    compensation: {
      refund: {
        name: 'Erstattung',
        sentence: 'Sie bekommen {{#amount}}{{amount}} erstattet{{/amount}}{{^amount}}eine Erstattung{{/amount}}.',
      },
      discount: {
        name: 'Rabatt',
        sentence:
          'Als Entschuldigung bekommen Sie einen Rabatt{{#amount}} von {{amount}}{{/amount}}{{#code}} (Code {{code}}){{/code}}.',
      },
      expedite: { name: 'Schnellere Lieferung', sentence: 'Wir beschleunigen Ihre Lieferung.' },
    },
    code: 'Code',
    payments: {
      paid: 'Bezahlt',
      pending: 'Noch offen',
      unpaid: 'Noch offen',
      authorized: 'Autorisiert',
      authorised: 'Autorisiert',
      partially_paid: 'Teilweise bezahlt',
      failed: 'Fehlgeschlagen',
      refunded: 'Erstattet',
      partially_refunded: 'Teilweise erstattet',
      card: 'Karte',
      invoice: 'Rechnung',
      cash: 'bar',
      bank_transfer: 'Überweisung',
      cash_on_delivery: 'Nachnahme',
    },
  },
};
