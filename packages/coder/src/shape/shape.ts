/**
 * Shapes: one declaration gives a static type and a JSON Schema (draft 2020-12).
 * In: field shapes. Out: a `Shape<T>`, plain JSON that `shapeOf` types read back as `T`.
 * The record's types and its published schema both come from here, so they cannot drift apart.
 */

/** A JSON Schema that describes values of type `T`. `_type` never exists at run time; it only carries `T`. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  readonly _type?: T;
}

/** The part of JSON Schema that shapes use. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
  readonly enum?: readonly (string | null)[];
  readonly const?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** The type that a shape describes: `type Event = Of<typeof eventShape>`. */
export type Of<S> = S extends Shape<infer T> ? T : never;

type Fields = { readonly [name: string]: Shape<unknown> };
type ObjectOf<F extends Fields> = { readonly [K in keyof F]: Of<F[K]> };

const shape = <T>(schema: JsonSchema): Shape<T> => ({ schema });

/** Any string; `pattern` narrows it for validators. */
export const string = (description: string, pattern?: string): Shape<string> =>
  shape(pattern === undefined ? { type: "string", description } : { type: "string", description, pattern });

/** A number between `minimum` and `maximum`, both included. */
export const number = (description: string, minimum: number, maximum: number): Shape<number> =>
  shape({ type: "number", description, minimum, maximum });

/** A whole number, 0 or more: an offset in UTF-16 code units. */
export const offset = (description: string): Shape<number> => shape({ type: "integer", description, minimum: 0 });

export const boolean = (description: string): Shape<boolean> => shape({ type: "boolean", description });

/** One fixed string. */
export const literal = <const T extends string>(value: T): Shape<T> => shape({ const: value });

/** One of a closed set of strings. */
export const oneOf = <const T extends string>(description: string, values: readonly T[]): Shape<T> =>
  shape({ type: "string", description, enum: values });

/** The shape's values, or `null` for "unknown". */
export const nullable = <T>(inner: Shape<T>): Shape<T | null> => shape({ anyOf: [inner.schema, { type: "null" }] });

export const list = <T>(description: string, inner: Shape<T>): Shape<readonly T[]> =>
  shape({ type: "array", description, items: inner.schema });

/** An object with exactly these fields, all required. */
export const object = <F extends Fields>(description: string, fields: F): Shape<ObjectOf<F>> =>
  shape({
    type: "object",
    description,
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])),
    required: Object.keys(fields),
    additionalProperties: false,
  });
