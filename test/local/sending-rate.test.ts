import { describe, expect, it } from 'vitest';
import { RateGate, sendingRate } from '../../infra/local/sending-rate.ts';

describe('a sending rate', () => {
  it.each(['1/s', '14/s'])('may be %s', (rate) => {
    expect(sendingRate.safeParse(rate).success).toBe(true);
  });

  it.each(['0/s', '-1/s', '1.5/s', '/s', '10'])('is not %s', (rate) => {
    expect(sendingRate.safeParse(rate).success).toBe(false);
  });
});

describe('a rate gate', () => {
  it('lets no more through within any second than the quota', () => {
    const gate = new RateGate();
    const passed = [0, 0, 400, 999, 1000, 1000, 1399, 1400].map((now) => gate.passes(3, now));
    expect(passed).toEqual([true, true, true, false, true, true, false, true]);
  });

  it('saves nothing up while nobody sends', () => {
    const gate = new RateGate();
    expect([60_000, 60_000, 60_000].map((now) => gate.passes(2, now))).toEqual([true, true, false]);
  });
});
