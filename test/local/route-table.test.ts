import { expect, it } from 'vitest';
import { routeTable } from '../../infra/local/route-table.ts';

const find = routeTable(
  new Map(['GET /a/{id}', 'GET /a/all', 'PUT /a/{id}/b', 'GET /b/{proxy+}'].map((key) => [key, key])),
);

it.each([
  ['GET', '/a/all', 'GET /a/all', {}],
  ['GET', '/a/1%2F2', 'GET /a/{id}', { id: '1/2' }],
  ['PUT', '/a/1/b', 'PUT /a/{id}/b', { id: '1' }],
  ['GET', '/b/1', 'GET /b/{proxy+}', { proxy: '1' }],
  ['GET', '/b/1/2/3', 'GET /b/{proxy+}', { proxy: '1/2/3' }],
])('%s %s is answered by %s', (method, path, routeKey, pathParameters) => {
  expect(find(method, path)).toEqual({ routeKey, route: routeKey, pathParameters });
});

it.each([
  ['POST', '/a/1'],
  ['GET', '/a/'],
  ['GET', '/a/1/b'],
  ['GET', '/b'],
  ['GET', '/b/'],
])('%s %s is answered by nobody', (method, path) => {
  expect(find(method, path)).toBeUndefined();
});
