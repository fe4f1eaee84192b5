import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriers, carrierNamed } from '../../shared/tracking/carriers.ts';
import { recogniseTrackingNumber } from '../../shared/tracking/recognise.ts';
import { trackingLinkOf } from '../../shared/tracking/tracking-link.ts';

const ups = '1Z5R89390357567127';
const s10 = 'RB123456785GB';

describe('a tracking number', () => {
  it.each([
    ['of its carrier', ups, 'UPS', 'UPS', 'passed', 'wwwapps.ups.com'],
    ['as people write it', ' 1z 5r8 939 03 5756 7127 ', 'ups', 'UPS', 'passed', 'wwwapps.ups.com'],
    ['that is unmistakable, without a carrier', ups, undefined, 'UPS', 'passed', 'wwwapps.ups.com'],
    ['mistyped', '1Z5R89390357567128', 'UPS', 'UPS', 'failed', undefined],
    ['mistyped and unmistakable', '1Z5R89390357567128', undefined, 'UPS', 'failed', undefined],
    ['of a post, by its country', s10, undefined, 'S10', 'passed', 'www.royalmail.com'],
    ['of a post, with its carrier', 'UE173990887SE', 'PostNord', 'S10', 'passed', 'tracking.postnord.com'],
    ['of another post, with the one that brings it', s10, 'PostNord', 'S10', 'passed', 'tracking.postnord.com'],
    ['of a post, mistyped', 'UE173990885SE', 'PostNord', 'S10', 'failed', undefined],
    ['of a post of no country', 'RB123456785XX', 'PostNord', 'S10', 'failed', undefined],
    ['of no country and no carrier', 'RB123456785XX', undefined, undefined, 'none', undefined],
    ['of a post whose page is not known', 'RB123456785FI', 'Posti', 'S10', 'passed', undefined],
    ['of a carrier that we know no format of', '00370730254738', 'GLS', undefined, 'none', 'gls-group.com'],
    [
      'that two carriers have: the caller’s first',
      '0307 1790 0005 2348 3741',
      'usps',
      'USPS 20',
      'passed',
      'tools.usps.com',
    ],
    [
      'that two carriers have: the caller’s other',
      '03071790000523483741',
      'DHL Paket',
      undefined,
      'none',
      'www.dhl.de',
    ],
    ['of digits alone, without a carrier', '03071790000523483741', undefined, undefined, 'none', undefined],
    ['of digits alone, of a carrier unknown to us', '3318810025', 'Harbour Couriers', undefined, 'none', undefined],
    ['of DHL Express', '3318810025', 'DHL Express', 'DHL Express', 'passed', 'www.dhl.com'],
    ['of DHL Express, mistyped', '3318810010', 'dhl_express', 'DHL Express', 'failed', undefined],
    ['of a DHL, which may be another', '3318810010', 'DHL', undefined, 'none', 'www.dhl.com'],
    ['of DPD, as its label has it', '09980000020033', 'DPD', undefined, 'none', 'tracking.dpd.de'],
    ['of a carrier whose name begins like another’s', 'RB123456785ES', 'Correos Express', undefined, 'none', undefined],
    ['of a courier without a page', 'TBA502887274000', 'Amazon', 'Amazon Logistics', 'none', undefined],
    ['that is none', 'pending', 'PostNord', undefined, 'none', undefined],
    ['that is none but long', '1'.repeat(61), 'PostNord', undefined, 'none', undefined],
    ['with what no number has', '123456789"><script>', 'PostNord', undefined, 'none', undefined],
  ])('%s', (_, trackingNumber, carrier, name, check, host) => {
    const { link, ...found } = recogniseTrackingNumber({ trackingNumber, carrier });
    expect([found.name, found.check, link && new URL(link).host]).toEqual([name, check, host]);
  });

  it('has its own link, whole', () => {
    const { link } = recogniseTrackingNumber({ trackingNumber: 'ue 173 990 887 se', carrier: 'POSTNORD AB' });
    expect(link).toBe('https://tracking.postnord.com/en/?id=UE173990887SE');
  });

  it('is taken, whatever it is, and leads nowhere but to a carrier', () => {
    const hosts = /^https:\/\/[a-z-]+(\.[a-z-]+)+\//;
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^[0-9A-Z -]{1,130}$/));
    const carrier = fc.option(fc.oneof(fc.constantFrom(...carriers.map(({ names }) => names[0])), fc.string()), {
      nil: undefined,
    });
    fc.assert(
      fc.property(any, carrier, (trackingNumber, carrier) => {
        const { link, check } = recogniseTrackingNumber({ trackingNumber, carrier });
        expect(link === undefined || (hosts.test(link) && check !== 'failed')).toBe(true);
      }),
    );
  });
});

describe("a carrier's name", () => {
  it.each([
    ['UPS', 'ups'],
    ['u.p.s.', 'ups'],
    ['United Parcel Service', 'ups'],
    ['FedEx Ground', 'fedex'],
    ['postnord', 'postnord'],
    ['PostNord Sverige AB', 'postnord'],
    ['dhl_express', 'dhlexpress'],
    ['DHL-Express Worldwide', 'dhlexpress'],
    ['DHL Freight', 'dhlfreight'],
    ['dhl', 'dhl'],
    ['La Poste', 'laposte'],
    ['Correos y Telégrafos', 'correos'],
    ['Royal Mail 24', 'royalmail'],
    ['Posten', 'bring'],
    ['Correos Express', 'correosexpress'],
    ['La Poste Suisse', 'lapostesuisse'],
    ['DPD UK', 'dpduk'],
    ['Post', undefined],
    ['Upsilon', undefined],
    ['', undefined],
  ])('%s means %s', (given, name) => {
    expect(carrierNamed(given)?.names[0]).toBe(name);
  });

  it('is one carrier’s alone', () => {
    const names = carriers.flatMap(({ names }) => names);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(carriers.flatMap(({ link }) => link ?? []))('leads to %s, which has a place for the number', (link) => {
    expect(link).toMatch(/^https:\/\/[^%]+%s$/);
  });
});

describe('the link of a parcel', () => {
  const parcel = { carrier: 'UPS', trackingNumber: ups };
  it.each([
    ['the caller’s before ours', { ...parcel, trackingUrl: 'https://shop.example/t/1' }, 'https://shop.example/t/1'],
    ['none of another scheme', { ...parcel, trackingUrl: 'javascript:alert(1)' }, undefined],
    ['none with a password in it', { ...parcel, trackingUrl: 'https://user:pw@ups.com/' }, undefined],
    ['none of a machine at home', { ...parcel, trackingUrl: 'https://127.0.0.1/x' }, undefined],
    ['none of plain http', { ...parcel, trackingUrl: 'http://shop.example/t/1' }, undefined],
    [
      'the caller’s, whatever the number',
      { trackingNumber: '1', trackingUrl: 'https://shop.example/' },
      'https://shop.example/',
    ],
    [
      'none of a number that fails its check, the caller’s neither',
      { carrier: 'UPS', trackingNumber: '1Z5R89390357567128', trackingUrl: 'https://shop.example/t/1' },
      undefined,
    ],
    ['none without a number', { carrier: 'UPS' }, undefined],
    ['ours', parcel, `https://wwwapps.ups.com/WebTracking/track?track=yes&trackNums=${ups}`],
  ])('is %s', (_, given, link) => {
    expect(trackingLinkOf(given)).toBe(link);
  });
});
