import { expect, test } from 'vitest';
import { checkPlots } from '../../../src/tools/geodata/checks/writing/plots';
import { illustrated } from '../../../src/tools/geodata/illustrated';
import { checkShipClasses } from '../../../src/tools/geodata/checks/shipClasses';
import type { SourceKey } from '../../../src/domain/atlas/id';
import { featureId, sideId } from '../../sampleAtlas';
import { feature, geodataOf, lines } from './sample';

const FIGURES = [
  { side: 'Japan', what: 'men', value: 40, source: 'corbett' },
  { side: 'Japan', what: 'men', value: [50, 60], source: 'corbett', note: 'with the sick' },
  { side: 'Japan', what: 'men', value: 'many', source: 'corbett' },
];

function withFigure(yaml: string) {
  const geodata = geodataOf(
    [feature({ id: 'yalu', figures: FIGURES })],
    `Words. {#p}\n\n\`\`\`figure\n${yaml}\n\`\`\``,
  );
  const { atlas } = geodata;
  const sides = [
    {
      id: 'Japan',
      name: 'Japan',
      adjective: 'Japanese',
      dash: false,
      hatch: false,
      familyNameFirst: true,
    },
  ];
  return { ...geodata, atlas: { ...atlas, sides } };
}

function problemsOf(yaml: string): readonly string[] {
  const geodata = withFigure(yaml);
  const read = geodata.articles.flatMap(({ problems }) => problems);
  return [...read, ...checkPlots(geodata)].map(
    ({ line, column, field, message }) => `${String(line)}:${String(column)} ${field}: ${message}`,
  );
}

test('a figure is drawn from the numbers of a feature, rivals together, words left out', () => {
  const geodata = withFigure(
    'kind: ranges\nid: f\ntitle: F\nrows:\n  - { title: Men, of: yalu, what: [men] }',
  );
  const [plot] = illustrated(geodata)[0]?.sections[0]?.passages[0]?.plots ?? [];
  expect(plot?.drawing.marks.map(({ feature: id, says }) => [id, says])).toEqual([
    ['yalu', 'Men, Japan: 40 (corbett); 50–60 (corbett: with the sick)'],
  ]);
  expect(plot?.rows.map(({ value, source }) => [value, source])).toEqual([
    ['40', 'corbett'],
    ['50–60', 'corbett'],
  ]);
});

test('every value has a source, every source and feature exists, and what is asked is given', () => {
  expect(
    problemsOf(
      'kind: ranges\nid: f\ntitle: F\nrows:\n  - { title: Men, of: yalu, what: [guns] }\n  - { title: A, of: yallu, what: [men] }\n  - { title: B, values: [{ side: Japn, value: 3, source: corbet }] }\n  - { title: C }',
    ),
  ).toEqual([
    '9:1 figure f: there is no feature "yallu" (did you mean "yalu"?)',
    '9:1 figure f: "Men": yalu has no number for "guns"',
    '9:1 figure f: there is no source "corbet" (did you mean "corbett"?)',
    '9:1 figure f: there is no side "Japn" (did you mean "Japan"?)',
    '9:1 figure f: "C" has no value; expected "of" and "what", or "values" with a source',
  ]);
  expect(
    problemsOf(
      'kind: ranges\nid: f\ntitle: F\nrows:\n  - { title: B, values: [{ side: Japan, value: 3 }] }',
    ),
  ).toEqual(['14:26 figure.rows[0].values[0].source: missing, expected this field to be given']);
});

test('a point of a course needs a day, and a figure a passage before it and an id of its own', () => {
  const point = '{ title: A, values: [{ value: 3, source: corbett }] }';
  expect(
    problemsOf(
      `kind: course\nid: f\ntitle: F\nspan: ['1904', '1905']\npanels:\n  - { title: P, side: Japan, line: none, points: [${point}, ${point}] }`,
    ),
  ).toEqual(
    Array(2).fill('9:1 figure f: "A" has no date; expected "date", or "of" a feature that has one'),
  );
  const roll =
    '```figure\nkind: roll\nid: f\ntitle: F\ngroups:\n  - { title: A, fill: full, features: [yalu] }\n```';
  const geodata = geodataOf(
    [feature({ id: 'yalu' })],
    `${roll}\n\nWords. {#p}\n\n${roll}\n\n${roll}`,
  );
  expect(geodata.articles[0]?.problems.map(({ message }) => message)).toEqual([
    'a figure stands under a passage; expected one before it',
    'another figure has the id f too',
  ]);
});

test('a plate draws classes of ships that there are, and its table has a line for each thing known', () => {
  const source = 'corbett' as SourceKey;
  const hull = {
    id: 'hull',
    title: 'Hull',
    side: sideId('Japan'),
    features: [featureId('yalu')],
    length: { value: 100, source },
    beam: { value: 20, source },
    funnels: null,
    masts: null,
    bow: null,
    turrets: [],
    displacement: null,
    battery: [],
  };
  const placed = { file: 'ship-classes.json', path: ['classes', 0] };
  const shipClasses = [{ ...placed, item: hull }];
  const yaml =
    'kind: profiles\nid: f\ntitle: F\nfleets:\n  - { title: Japan, classes: [hull, hul] }';
  const geodata = { ...withFigure(yaml), shipClasses };
  expect(checkPlots(geodata).map(({ message }) => message)).toEqual([
    'there is no class of ships "hul" (did you mean "hull"?)',
  ]);
  const [plot] = illustrated(geodata)[0]?.sections[0]?.passages[0]?.plots ?? [];
  expect(plot?.rows.map(({ what, value }) => `${what}: ${value}`)).toEqual([
    'Hull, length: 100 m',
    'Hull, beam: 20 m',
  ]);
  const tonnage = yaml.replace('profiles', 'tonnage').replace(', hul]', ']') + '\nguns: 8';
  expect(checkPlots({ ...withFigure(tonnage), shipClasses }).map(({ message }) => message)).toEqual(
    ['the class "hull" has no displacement'],
  );
  const twice = [...shipClasses, { ...placed, item: { ...hull, id: 'b' } }];
  expect(lines(checkShipClasses({ ...geodata, shipClasses: twice }))).toEqual([
    'classes[0]: "yalu" is of the class "hull" too; expected a class of its own ships',
  ]);
});
