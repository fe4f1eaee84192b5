import * as z from 'zod';

/** A bill of materials as npm writes it (CycloneDX 1.5); what is not named here is handed on as it is. */
const bill = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), purl: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), scope: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/**
 * Of all that is installed what is deployed, by npm's own scope. Not by its `--omit dev`, which leaves out whatever a tool
 * needs as well, such as zod. npm calls what it lists after its folder; here it has its own name. Pure.
 */
export function deployed(all: unknown) {
  const { metadata, components, dependencies, ...rest } = bill.parse(all);
  const required = components.filter(({ scope }) => scope === 'required');
  const { component } = metadata;
  const own = /^pkg:npm\/([^@]+)@/.exec(component.purl)?.[1] ?? component.name;
  const refs = new Set(required.map((one) => one['bom-ref']));
  const known = dependencies.filter(({ ref }) => refs.has(ref) || ref.startsWith(`${own}@`));
  return {
    ...rest,
    metadata: { ...metadata, component: { ...component, name: own, type: 'application' } },
    components: required,
    dependencies: known.map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => refs.has(ref)) })),
  };
}
