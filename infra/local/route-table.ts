/** Finds the route of a request among keys such as `GET /senders/{id}` and `GET /desk/{proxy+}`, which takes in all below. */
export function routeTable<Route>(routes: ReadonlyMap<string, Route>) {
  const parsed = [...routes].map(([routeKey, route]) => {
    const [method, path = ''] = routeKey.split(' ');
    return { routeKey, route, method, parts: path.split('/') };
  });
  // What is named goes before what may be anything.
  parsed.sort((one, other) => one.routeKey.split('{').length - other.routeKey.split('{').length);

  return (method: string, path: string) => {
    const given = path.split('/');
    for (const { routeKey, route, ...one } of parsed) {
      const pathParameters = one.method === method ? parametersOf(one.parts, given) : undefined;
      if (pathParameters) return { routeKey, route, pathParameters };
    }
    return undefined;
  };
}

/** The variables of a path, decoded; nothing where it is another's path. */
function parametersOf(parts: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const isGreedy = parts.at(-1)?.endsWith('+}') ?? false;
  if (isGreedy ? parts.length > given.length : parts.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = isGreedy && index === parts.length - 1 ? given.slice(index).join('/') : (given[index] ?? '');
    const name = /^\{(\w+)\+?\}$/.exec(part)?.[1];
    if (name === undefined ? part !== value : value === '') return undefined;
    if (name !== undefined) parameters[name] = decodeURIComponent(value);
  }
  return parameters;
}
