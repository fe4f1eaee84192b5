type Members = Record<string, unknown>;

/** Puts a value at a place (RFC 6901) of an object that is being made; into a list where the place ends with a number. */
export function putAt(into: Members, pointer: string, value: unknown): void {
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  let here: Members = into;
  names.forEach((name, index) => {
    const there = here[name];
    const isList = index === names.length - 1 && /^\d$/.test(last);
    here = (typeof there === 'object' && there !== null ? there : (here[name] = isList ? [] : {})) as Members;
  });
  if (Array.isArray(here)) here.push(value);
  else here[last] = value;
}
