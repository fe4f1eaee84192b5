import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { after } from '../../shared/orders/instant.ts';
import type { Device } from '../../shared/push/device.ts';
import { type DeviceStore, mostDevices } from '../../shared/push/device-store.ts';
import { dynamoDeviceStore } from '../../shared/push/dynamo-device-store.ts';
import { memoryDevices } from '../fakes/memory-devices.ts';
import { engineNames, startTestTable, type TestTable } from '../orders/test-table.ts';

const now = '2026-11-23T10:00:00.000Z';
const day = 86_400_000;
const senderId = 'default';
const anApp = (id: string, differences: object = {}): Device => ({
  ...{ id, senderId, kind: 'app', platform: 'apns', endpointArn: `arn:aws:sns:…:endpoint/APNS/shop/${id}` },
  ...differences,
});

describe.each(['memory', ...engineNames] as const)('the devices on %s', (name) => {
  let running: TestTable | undefined;
  let devices: DeviceStore;
  beforeAll(async () => {
    running = name === 'memory' ? undefined : await startTestTable(name);
    devices = running ? dynamoDeviceStore(running.table) : memoryDevices();
  });
  afterAll(() => running?.stop());
  const of = (hash: string, at = now) => devices.of({ hash, senderId }, at);

  it('are those of their owner at one sender, and the same when kept again', async () => {
    await devices.keep(['ann'], anApp('d1'), now);
    await devices.keep(['ann'], anApp('d1', { locale: 'sv' }), now);
    expect(await of('ann')).toEqual([anApp('d1', { locale: 'sv' })]);
    expect(await of('bo')).toEqual([]);
    expect(await devices.of({ hash: 'ann', senderId: 'other' }, now)).toEqual([]);
  });

  it('are of all who are named, until somebody else is', async () => {
    await devices.keep(['eva', 'eva by phone'], anApp('d2'), now);
    expect([await of('eva'), await of('eva by phone')]).toEqual([[anApp('d2')], [anApp('d2')]]);
    await devices.keep(['finn', 'eva'], anApp('d2'), now);
    expect([await of('eva'), await of('eva by phone'), await of('finn')]).toEqual([[anApp('d2')], [], [anApp('d2')]]);
  });

  it('are forgotten, whoever they were of, and once is enough', async () => {
    await devices.keep(['gil', 'gil by phone'], anApp('d3'), now);
    await devices.forget(senderId, 'd3');
    await devices.forget(senderId, 'd3');
    expect([await of('gil'), await of('gil by phone')]).toEqual([[], []]);
  });

  it('end by themselves, unless they are kept anew', async () => {
    await devices.keep(['ida'], anApp('d4'), now);
    expect(await of('ida', after(now, 89 * day))).toHaveLength(1);
    expect(await of('ida', after(now, 91 * day))).toEqual([]);
    await devices.keep(['ida'], anApp('d4'), after(now, 80 * day));
    expect(await of('ida', after(now, 91 * day))).toHaveLength(1);
  });

  it('are so many and no more', async () => {
    for (let index = 0; index < mostDevices; index++) {
      expect(await devices.keep(['jon'], anApp(`j${index}`), now)).toBe('kept');
    }
    expect(await devices.keep(['jon'], anApp('one more'), now)).toBe('too many');
    expect(await devices.keep(['jon'], anApp('j3'), now)).toBe('kept');
    expect(await of('jon')).toHaveLength(mostDevices);
  });
});
