import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Agenda } from '../../infra/local/agenda.ts';
import { Clock } from '../../infra/local/clock.ts';

const noon = Date.parse('2026-11-23T12:00:00Z');
const minutes = (count: number) => noon + count * 60_000;
const time = (at: number) => new Date(at).toISOString().slice(11, 16);

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function anAgenda() {
  const clock = new Clock();
  const told: string[] = [];
  const agenda = new Agenda(clock, () => Promise.resolve(void told.push('settled')));
  const note = (what: string) => () => Promise.resolve(void told.push(`${what} at ${time(clock.now())}`));
  return { clock, agenda, told, note, fired: () => told.filter((one) => one !== 'settled') };
}

describe('what falls due', () => {
  it('runs in order, each at its own time, when the clock is moved on', async () => {
    const { clock, agenda, note, fired } = anAgenda();
    agenda.add(minutes(30), note('second'));
    agenda.add(minutes(10), note('first'));
    agenda.add(minutes(61), note('third'));
    await agenda.advanceTo(minutes(60));
    expect(fired()).toEqual(['first at 12:10', 'second at 12:30']);
    expect(time(clock.now())).toBe('13:00');
  });

  it('may bring up more that falls due on the way', async () => {
    const { clock, agenda, note, fired } = anAgenda();
    agenda.add(minutes(10), () => {
      agenda.add(clock.now() + 60_000, note('more'));
      return Promise.resolve();
    });
    agenda.add(minutes(20), note('later'));
    await agenda.advanceTo(minutes(60));
    expect(fired()).toEqual(['more at 12:11', 'later at 12:20']);
  });

  it('comes to rest before the next begins and before the move is answered', async () => {
    const { agenda, told, note } = anAgenda();
    agenda.add(minutes(1), note('one'));
    agenda.add(minutes(2), note('two'));
    await agenda.advanceTo(minutes(3));
    expect(told).toEqual(['settled', 'one at 12:01', 'settled', 'two at 12:02', 'settled']);
  });

  it('stops neither the clock nor the rest when it fails', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { clock, agenda, note, fired } = anAgenda();
    agenda.add(minutes(1), () => Promise.reject(new Error('no such function')));
    agenda.add(minutes(2), note('next'));
    await agenda.advanceTo(minutes(3));
    await agenda.advanceTo(minutes(4));
    expect(fired()).toEqual(['next at 12:02']);
    expect(time(clock.now())).toBe('12:04');
    expect(told).toHaveBeenCalledOnce();
  });

  it('that is due already waits for nothing else', async () => {
    const clock = new Clock();
    const told: string[] = [];
    const agenda = new Agenda(clock, () => new Promise(() => {}));
    agenda.add(minutes(1), () => Promise.resolve(void told.push('due')));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['due']);
  });

  it('runs by itself as time goes by', async () => {
    const { agenda, note, fired } = anAgenda();
    agenda.add(minutes(5), note('by itself'));
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(fired()).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fired()).toEqual(['by itself at 12:05']);
  });

  it('is forgotten when the agenda is cleared', async () => {
    const { agenda, note, fired } = anAgenda();
    agenda.add(minutes(5), note('forgotten'));
    agenda.clear();
    await agenda.advanceTo(minutes(10));
    expect(fired()).toEqual([]);
  });
});

describe('the clock', () => {
  it('goes on from where it was moved to, and never back', () => {
    const clock = new Clock();
    clock.moveTo(minutes(60));
    clock.moveTo(minutes(30));
    expect(time(clock.now())).toBe('13:00');
    vi.advanceTimersByTime(60_000);
    expect(time(clock.now())).toBe('13:01');
    clock.reset();
    expect(time(clock.now())).toBe('12:01');
  });

  it('stands still while work is done, but where that moves it, and goes on from there', async () => {
    const clock = new Clock();
    await clock.standStill(async () => {
      await vi.advanceTimersByTimeAsync(10 * 60_000);
      expect(time(clock.now())).toBe('12:00');
      clock.moveTo(minutes(5));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(time(clock.now())).toBe('12:05');
    });
    expect(time(clock.now())).toBe('12:05');
    vi.advanceTimersByTime(60_000);
    expect(time(clock.now())).toBe('12:06');
  });
});
