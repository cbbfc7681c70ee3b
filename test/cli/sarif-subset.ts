/** JSON Schema for those parts of SARIF 2.1.0 that a log of ours has, and what GitHub requires beyond the standard. */

const text = { type: 'string', minLength: 1 } as const;
const count = { type: 'integer', minimum: 1 } as const;

const object = <P extends object>(properties: P, optional: readonly (keyof P)[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !(optional as readonly string[]).includes(name)),
  properties,
});
const array = <I extends object>(items: I, more: object = {}) => ({ type: 'array', items, ...more });

const message = object({ text, markdown: text }, ['markdown']);
const described = object({ text: { ...text, maxLength: 1024 } });
const level = { enum: ['none', 'note', 'warning', 'error'] } as const;
const artifactLocation = object({ uri: text });
const region = object({ startLine: count, startColumn: count, endLine: count, endColumn: count });
const physicalLocation = object({ artifactLocation, region }, ['region']);

const rule = object({
  id: text,
  name: text,
  shortDescription: described,
  fullDescription: described,
  help: message,
  helpUri: text,
  defaultConfiguration: object({ level }),
  properties: object({
    tags: array(text, { maxItems: 10 }),
    precision: text,
    'problem.severity': text,
  }),
});

const replacement = object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) });
const result = object({
  ruleId: text,
  ruleIndex: { type: 'integer', minimum: 0 },
  level,
  message,
  locations: array(object({ physicalLocation }), { minItems: 1 }),
  relatedLocations: array(object({ id: { type: 'integer', minimum: 0 }, physicalLocation, message })),
  fixes: array(
    object({
      description: message,
      artifactChanges: array(object({ artifactLocation, replacements: array(replacement, { minItems: 1 }) }), {
        minItems: 1,
      }),
    }),
  ),
  partialFingerprints: {
    type: 'object',
    required: ['primaryLocationLineHash'],
    additionalProperties: text,
    properties: { primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]+:[0-9]+$' } },
  },
});

export const SARIF_SUBSET = object({
  $schema: text,
  version: { const: '2.1.0' },
  runs: array(
    object({
      tool: object({
        driver: object({ name: text, semanticVersion: text, informationUri: text, rules: array(rule) }),
      }),
      automationDetails: object({ id: { type: 'string', pattern: '^orgchart/(.+/)?$' } }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      invocations: array(
        object({
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: array(object({ level, message, locations: array(object({ physicalLocation })) })),
        }),
      ),
      results: array(result),
    }),
    { minItems: 1, maxItems: 20 },
  ),
});
