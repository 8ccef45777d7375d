/** Whether a value has a shape. In: a shape's schema and what came from elsewhere. Out: null, or where it does not fit and why, in one line. */
import type { JsonSchema } from "./shape.ts";

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

const at = (path: string, name: string | number): string => (path === "" ? String(name) : `${path}.${name}`);

/** What a single value is not; null where it is what it must be. */
const misfitAlone = ({ type, enum: values, pattern, minimum, maximum }: JsonSchema, value: unknown): string | null => {
  const kind = kindOf(value);
  if (type !== undefined && kind !== type && !(type === "number" && kind === "integer")) return `is no ${type}`;
  if (values !== undefined && !values.includes(value as string)) return "is none of its values";
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value as string)) return "is not written as it must be";
  if (minimum !== undefined && !((value as number) >= minimum)) return `is below ${minimum}`;
  if (maximum !== undefined && !((value as number) <= maximum)) return `is above ${maximum}`;
  return null;
};

/**
 * Checks a value against the part of JSON Schema that shapes use.
 * @param path how the value is called in the answer; fields are named behind it
 */
export const misfit = (schema: JsonSchema, value: unknown, path = ""): string | null => {
  const named = path === "" ? "it" : path;
  if (schema.anyOf !== undefined) {
    const found = schema.anyOf.map((one) => misfit(one, value, path));
    return found.includes(null) ? null : (found[0] ?? null);
  }
  if (schema.const !== undefined) return value === schema.const ? null : `${named} is not ${schema.const}`;
  const alone = misfitAlone(schema, value);
  if (alone !== null) return `${named} ${alone}`;
  if (schema.items !== undefined)
    for (const [i, one] of (value as readonly unknown[]).entries()) {
      const found = misfit(schema.items, one, at(path, i));
      if (found !== null) return found;
    }
  if (schema.properties === undefined) return null;
  const fields = value as { readonly [name: string]: unknown };
  const missing = schema.required?.find((name) => !Object.hasOwn(fields, name));
  if (missing !== undefined) return `${named} has no ${missing}`;
  for (const name of Object.keys(fields)) {
    const own = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (own === undefined && schema.additionalProperties === false)
      return `${named} has a field that nobody knows: ${name.slice(0, 40)}`;
    const found = own === undefined ? null : misfit(own, fields[name], at(path, name));
    if (found !== null) return found;
  }
  return null;
};
