import type { Language } from '../language.ts';
import type { OrderType } from '../order-type.ts';

type Stage = OrderType['stages'][number];
const stage = (id: string, name: Record<Language, string>, more: Partial<Stage> = {}) => ({
  id,
  name,
  approval: false,
  optional: false,
  ...more,
});

/** Custom work (seed APRO, Paul's doors): measured, designed, chosen, made, packed, delivered. */
export const madeToOrderType: OrderType = {
  cancellableUntil: 'in_production',
  stages: [
    stage(
      'measured',
      { en: 'Measured', sv: 'Uppmätt', de: 'Vermessen', fr: 'Mesures prises', es: 'Medidas tomadas', nl: 'Opgemeten' },
      {
        optional: true,
        alsoBy: { event: 'visit.completed', kind: 'appointment' },
      },
    ),
    stage(
      'design_proposed',
      {
        en: 'Design proposed',
        sv: 'Förslag klart',
        de: 'Entwurf fertig',
        fr: 'Projet proposé',
        es: 'Propuesta lista',
        nl: 'Ontwerp klaar',
      },
      { approval: true, optional: true },
    ),
    stage(
      'materials_chosen',
      {
        en: 'Materials chosen',
        sv: 'Material valt',
        de: 'Material gewählt',
        fr: 'Matériaux choisis',
        es: 'Materiales elegidos',
        nl: 'Materialen gekozen',
      },
      { optional: true },
    ),
    stage(
      'in_production',
      {
        en: 'In production',
        sv: 'Tillverkas',
        de: 'In Fertigung',
        fr: 'En fabrication',
        es: 'En el taller',
        nl: 'In productie',
      },
      { optional: true },
    ),
    stage(
      'packed',
      { en: 'Packed', sv: 'Packad', de: 'Verpackt', fr: 'Emballé', es: 'Embalado', nl: 'Ingepakt' },
      { alsoBy: { event: 'order.packed' } },
    ),
    stage(
      'delivered',
      { en: 'Delivered', sv: 'Levererad', de: 'Geliefert', fr: 'Livré', es: 'Entregado', nl: 'Bezorgd' },
      {
        alsoBy: { event: 'visit.completed', kind: 'delivery' },
      },
    ),
  ],
};
