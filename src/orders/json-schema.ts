/** The part of JSON Schema that the order document uses, as a program walks it. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The member of a union that is a list: `transactions` may also be null. */
export function listOf({ type, anyOf }: JsonSchema, self: JsonSchema): JsonSchema | undefined {
  return type === 'array' ? self : anyOf?.find((member) => member.type === 'array');
}
