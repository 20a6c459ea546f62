/**
 * What the Linked Places format asks of a collection such as ours, as a JSON Schema of our own. The format's own schema, that of
 * the World Historical Gazetteer, is not ours to hand on: `LPF_SCHEMA` names a copy, which the test holds the export against, too.
 */
const day = { type: 'string', pattern: '^-?\\d{4,6}-\\d{2}-\\d{2}$' };
const moment = {
  type: 'object',
  properties: { in: day, earliest: day, latest: day },
  additionalProperties: false,
  minProperties: 1,
};

export const LINKED_PLACES = {
  type: 'object',
  required: ['type', '@context', 'features'],
  properties: {
    type: { const: 'FeatureCollection' },
    '@context': { type: 'string', pattern: '^https://' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['@id', 'type', 'properties', 'when', 'names', 'types', 'geometry'],
        properties: {
          '@id': { type: 'string', pattern: '^(?:https?://\\S+|[A-Za-z]\\w*:\\S+)$' },
          type: { const: 'Feature' },
          properties: {
            type: 'object',
            required: ['title', 'fclasses'],
            properties: {
              title: { type: 'string', minLength: 1 },
              fclasses: {
                type: 'array',
                items: { enum: ['A', 'H', 'L', 'P', 'R', 'S', 'T'] },
                minItems: 1,
              },
            },
          },
          when: {
            type: 'object',
            required: ['timespans'],
            properties: {
              timespans: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['start'],
                  properties: { start: moment, end: moment },
                },
              },
              certainty: { enum: ['certain', 'less-certain', 'uncertain'] },
            },
          },
          names: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['toponym'],
              properties: { toponym: { type: 'string', pattern: '^\\S.*$' } },
            },
          },
          types: { type: 'array', items: { type: 'object', required: ['label'] } },
          geometry: {
            type: 'object',
            required: ['type', 'coordinates'],
            properties: {
              type: { const: 'Point' },
              coordinates: {
                type: 'array',
                minItems: 2,
                maxItems: 2,
                items: [
                  { type: 'number', minimum: -180, maximum: 180 },
                  { type: 'number', minimum: -90, maximum: 90 },
                ],
              },
            },
          },
        },
      },
    },
  },
};
