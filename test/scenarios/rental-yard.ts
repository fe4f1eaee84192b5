import { useStory } from './story.ts';

const open = { from: '07:00', to: '18:00' };
export const desk = { colleagues: ['desk@harbourlane.example'] };
/** A rental yard, open on weekdays, which tells from three o'clock on what comes on the next. */
export const yard = {
  name: 'Birch Hire',
  from: 'rentals@harbourlane.example',
  smsName: 'BirchHire',
  support: { email: 'yard@harbourlane.example', phone: '+46 8 123 456 00' },
  language: 'en',
  timeZone: 'Europe/Stockholm',
  sendingHours: { mon: open, tue: open, wed: open, thu: open, fri: open },
  extends: 'rental-dispatch',
  buffer: { before: 'PT30M', after: 'PT30M' },
  geofencedVehicles: ['truck-7'],
  templates: {
    'visit-planned': {
      en: {
        text: 'We come {{visit.window}} on {{visit.day}}. Your contract: {{attributes.contractNumber}}.',
        sms: '{{attributes.contractNumber}} {{visit.date}} {{visit.hours}} {{link}}',
      },
    },
  },
  rules: [
    { id: 'route-confirmed', timing: { laterDaysAfter: '15:00', sameDayDelay: 'PT20M' } },
    { id: 'copies', on: 'visit.arrived', message: 'arrived', to: desk, channels: ['email'] },
  ],
};
/** Its other depot: it tells at the lock of the route, nothing when a truck leaves, by e-mail alone, on Saturdays too. */
export const depot = {
  ...yard,
  sendingHours: { ...yard.sendingHours, sat: open },
  geofencedVehicles: [],
  templates: {},
  rules: [
    { id: 'route-confirmed', on: 'route.locked', channels: ['email'] },
    { id: 'arrived', channels: ['email'] },
    { id: 'departed', enabled: false },
  ],
};

export const ann = { givenName: 'Ann', email: 'ann@example.com', phone: '+46701234561' };
/** A contract that asks for e-mail. */
export const contract = (differences: object = {}) => ({
  number: 'R-1',
  customer: ann,
  notify: { email: true },
  attributes: { contractNumber: 'C-77' },
  ...differences,
});

/** The story of a contract, R-1, whose machine goes out on the route "east". */
export function useYard() {
  const story = useStory('Europe/Stockholm');
  const { outbox, post, wallTime } = story;
  const visit = (step: string, data: object = {}, order?: object) =>
    post({
      type: `visit.${step}`,
      orderId: 'R-1',
      data: { visitId: 'out', kind: 'delivery', routeId: 'east', ...data },
      ...(order ? { order } : {}),
    });
  return {
    ...story,
    visit,
    /** The contract's route is planned for some days later: the driver is scheduled for eleven. */
    confirm: (days: number, order: object = contract(), data: object = {}) =>
      visit('planned', { eta: wallTime('11:00', days), ...data }, order),
    lock: () => post({ type: 'route.locked', data: { routeId: 'east' } }),
    toAnn: async () => (await outbox('R-1')).filter(({ to }) => to === ann.email || to === ann.phone),
  };
}
