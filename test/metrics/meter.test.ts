import { describe, expect, it } from 'vitest';
import { type Measure, meter } from '../../shared/metrics/meter.ts';
import { series } from '../../shared/metrics/series.ts';

/** The lines of one call that measures so. */
async function lines(measuring: (measure: Measure) => void): Promise<Record<string, unknown>[]> {
  const written: string[] = [];
  const { measure, around } = meter(
    (line) => void written.push(line),
    () => 1_764_000_000_000,
  );
  await around(() => Promise.resolve(measuring(measure)))();
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('what is measured', () => {
  it('is at most twenty series', () => {
    const count = Object.values(series).reduce((sum, one) => sum + ('by' in one ? one.by.values.length : 1), 0);
    expect(count).toBeLessThanOrEqual(20);
  });

  it('is written once a call in the embedded metric format, counts added up', async () => {
    const written = await lines((measure) => {
      measure('EventsReceived', 3);
      measure('EventsReceived', 2);
    });
    expect(written).toEqual([
      {
        _aws: {
          Timestamp: 1_764_000_000_000,
          CloudWatchMetrics: [
            { Namespace: 'Waypost', Dimensions: [[]], Metrics: [{ Name: 'EventsReceived', Unit: 'Count' }] },
          ],
        },
        EventsReceived: 5,
      },
    ]);
  });

  it('has a line for each part, with its name', async () => {
    const written = await lines((measure) => {
      measure('EventToMessage', 120, 'email');
      measure('EventToMessage', 80, 'email');
      measure('EventToMessage', 90, 'sms');
    });
    expect(written).toMatchObject([
      { Channel: 'email', EventToMessage: [120, 80] },
      { Channel: 'sms', EventToMessage: 90 },
    ]);
  });

  it('goes on in another line after a hundred values', async () => {
    const written = await lines((measure) => {
      for (let value = 0; value < 230; value++) measure('EventToMessage', value, 'email');
    });
    expect(written.map(({ EventToMessage }) => (EventToMessage as number[]).length)).toEqual([100, 100, 30]);
  });

  it('is nothing where nothing was measured, and is written though the call failed', async () => {
    expect(await lines(() => undefined)).toEqual([]);
    const written: string[] = [];
    const { measure, around } = meter((line) => void written.push(line));
    const failing = around(() => {
      measure('EventsReceived', 1);
      return Promise.reject(new Error('no'));
    });
    await expect(failing()).rejects.toThrow('no');
    expect(written).toHaveLength(1);
  });
});
