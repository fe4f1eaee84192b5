import { expect, it } from 'vitest';
import { times } from '../../shared/messages/wording/money.ts';
import { openAddress } from '../../shared/open-address.ts';

it.each([
  ['100.05', 2, '200.10'],
  ['0.10', 3, '0.30'],
  ['890', 2, '1780'],
  ['-12.50', 4, '-50.00'],
  ['19.99', 2.5, '49.975'],
  ['10.00', 1.5, '15.00'],
  ['999999999999.99', 2, undefined],
  ['1.00', 1e-7, undefined],
  ['about ten', 2, undefined],
])('%s, %s times, is %s', (amount, count, product) => {
  expect(times(amount, count)).toBe(product);
});

it.each([
  ['https://img.example.com/door.jpg?w=200', true],
  ['https://img.example.com:443/door.jpg', true],
  ['http://img.example.com/door.jpg', false],
  ['https://192.168.1.1/reboot', false],
  ['https://[fe80::1]/door.jpg', false],
  ['https://0x7f.1/door.jpg', false],
  ['https://localhost/door.jpg', false],
  ['https://router/door.jpg', false],
  ['https://nas.local/door.jpg', false],
  ['https://printer.home.', false],
  ['https://img.example.com:8443/door.jpg', false],
  ['https://ann:secret@img.example.com/door.jpg', false],
  ['data:image/png;base64,AAAA', false],
  ['javascript:alert(1)', false],
  [`https://img.example.com/${'a'.repeat(1000)}`, false],
])('a picture at %s is shown: %s', (address, isShown) => {
  expect(openAddress(address)).toBe(isShown ? new URL(address).href : undefined);
});
