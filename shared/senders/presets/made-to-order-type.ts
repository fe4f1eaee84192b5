import type { OrderType } from '../order-type.ts';

const stage = (id: string, en: string, sv: string, de: string, more: Partial<OrderType['stages'][number]> = {}) => ({
  id,
  name: { en, sv, de },
  approval: false,
  optional: false,
  ...more,
});

/** Custom work (seed APRO, Paul's doors): measured, designed, chosen, made, packed, delivered. */
export const madeToOrderType: OrderType = {
  cancellableUntil: 'in_production',
  stages: [
    stage('measured', 'Measured', 'Uppmätt', 'Vermessen', {
      optional: true,
      alsoBy: { event: 'visit.completed', kind: 'appointment' },
    }),
    stage('design_proposed', 'Design proposed', 'Förslag klart', 'Entwurf fertig', { approval: true, optional: true }),
    stage('materials_chosen', 'Materials chosen', 'Material valt', 'Material gewählt', { optional: true }),
    stage('in_production', 'In production', 'Tillverkas', 'In Fertigung', { optional: true }),
    stage('packed', 'Packed', 'Packad', 'Verpackt', { alsoBy: { event: 'order.packed' } }),
    stage('delivered', 'Delivered', 'Levererad', 'Geliefert', {
      alsoBy: { event: 'visit.completed', kind: 'delivery' },
    }),
  ],
};
