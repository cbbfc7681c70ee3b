import fc from 'fast-check';

/** A chart of one or two files, written in many ways. Each comment is there once. */
export interface Generated {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

interface Drawn {
  readonly manager: number;
  readonly second: boolean;
  readonly flow: boolean;
  readonly blank: boolean;
  readonly comments: readonly boolean[];
  readonly holder: number;
  readonly owns: readonly Owned[];
  readonly metrics: readonly string[];
  readonly tracks: readonly string[];
  readonly contributes: readonly string[];
  readonly partners: readonly number[];
  readonly dotted: number;
  readonly ownsInBlock: boolean;
  readonly otherFile: boolean;
}

interface Owned {
  readonly area: string;
  readonly except: boolean;
  readonly only: number;
  readonly shared: number;
  readonly lead: boolean;
  readonly lines: boolean;
}

const AREAS = ['marketing', 'brand', 'sales', 'finance', 'product', 'operations'];
const METRICS = ['nps', 'csat', 'churn-rate', 'total-revenue'];
const HOLDERS = [
  undefined,
  undefined,
  'Ana Ruiz',
  "Bo O'Hara",
  '{name: Cy Day, type: acting, until: 2026-12-31}',
  '[Di Ek, Fay Go]',
];

const owned = fc.record({
  area: fc.constantFrom(...AREAS),
  except: fc.boolean(),
  only: fc.nat(3),
  shared: fc.integer({ min: -3, max: 7 }),
  lead: fc.boolean(),
  lines: fc.boolean(),
});

const drawn: fc.Arbitrary<Drawn> = fc.record({
  manager: fc.nat(7),
  second: fc.boolean(),
  flow: fc.boolean(),
  blank: fc.boolean(),
  comments: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  holder: fc.nat(HOLDERS.length - 1),
  owns: fc.uniqueArray(owned, { maxLength: 3, selector: ({ area }) => area }),
  metrics: fc.uniqueArray(fc.constantFrom(...METRICS), { maxLength: 2 }),
  tracks: fc.uniqueArray(fc.constantFrom(...METRICS), { maxLength: 2 }),
  contributes: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 2 }),
  partners: fc.uniqueArray(fc.nat(7), { maxLength: 2 }),
  dotted: fc.integer({ min: -6, max: 7 }),
  ownsInBlock: fc.boolean(),
  otherFile: fc.boolean(),
});

export const charts: fc.Arbitrary<Generated> = fc
  .record({
    positions: fc.array(drawn, { minLength: 2, maxLength: 7 }),
    crlf: fc.boolean(),
    open: fc.boolean(),
    inBraces: fc.boolean(),
    team: fc.boolean(),
    files: fc.boolean(),
  })
  .map(({ positions, crlf, open, inBraces, team, files }) => {
    const ids = positions.map((_, index) => `p${index}`);
    const head = team
      ? [
          `leadership_team: [${ids.join(', ')}]  # head`,
          `exceptions: [{rule: overlap-metric, positions: [p0, p1], reason: why}]`,
        ]
      : [];
    const written = positions.map((position, index) => ({
      other: files && index > 0 && position.otherFile,
      lines: lines(position, index, ids.length),
    }));
    const bodies = [written.filter(({ other }) => !other), written.filter(({ other }) => other)];
    const texts = bodies
      .filter((body, index) => index === 0 || body.length > 0)
      .map((body, index) => {
        const all =
          inBraces && !files ? braces(positions, ids.length) : ['positions:', ...body.flatMap((each) => each.lines)];
        const text = [...(index === 0 ? head : []), ...all].join(crlf ? '\r\n' : '\n');
        return open ? text : text + (crlf ? '\r\n' : '\n');
      });
    return { texts, ids };
  });

const braces = (positions: readonly Drawn[], count: number): string[] => [
  'positions: {',
  positions
    .map(
      (position, index) =>
        `  p${index}: {${keys(position, index, count)
          .map(({ key, flow }) => `${key}: ${flow}`)
          .join(', ')}}`,
    )
    .join(',\n'),
  '}',
];

interface Key {
  readonly key: string;
  readonly flow: string;
  readonly block?: readonly string[];
}

function lines(position: Drawn, index: number, count: number): string[] {
  const { flow, blank, comments } = position;
  const note = (which: number): string[] => (comments[which] === true ? [`#c${index}.${which}`] : []);
  const behind = (which: number): string =>
    note(which)
      .map((comment) => `  ${comment}`)
      .join('');
  const above = [...(blank ? [''] : []), ...note(0).map((comment) => `  ${comment}`)];
  const all = keys(position, index, count);
  if (flow)
    return [...above, `  p${index}: {${all.map(({ key, flow: value }) => `${key}: ${value}`).join(', ')}}${behind(1)}`];
  return [
    ...above,
    `  p${index}:${behind(1)}`,
    ...all.flatMap(({ key, flow: value, block }, at) =>
      block && position.ownsInBlock
        ? [`    ${key}:`, ...note(2).map((comment) => `      ${comment}`), ...block]
        : [`    ${key}: ${value}${at === 1 ? behind(3) : ''}`],
    ),
    ...note(4).map((comment) => `    ${comment}`),
  ];
}

function keys(position: Drawn, index: number, count: number): Key[] {
  const { manager, second, holder, owns, metrics, tracks, contributes, partners, dotted, comments } = position;
  const boss = index === 0 ? undefined : `p${manager % index}`;
  const other = second && index > 2 ? `p${(manager + 1) % index}` : undefined;
  const claims = owns.map((each, at) =>
    claim(each, index, count, comments[5] === true && at === 0 ? `  #c${index}.5` : ''),
  );
  const partnerIds = partners.map((partner) => partner % count).filter((partner) => partner !== index);
  const line = dotted < 0 ? undefined : `p${dotted % count}`;
  const list = (items: readonly string[]): string => `[${items.join(', ')}]`;
  return [
    { key: 'title', flow: `Title ${index}` },
    ...(boss === undefined
      ? []
      : [{ key: 'reports_to', flow: other === undefined || other === boss ? boss : list([boss, other]) }]),
    ...(line === undefined || line === `p${index}` || line === boss
      ? []
      : [{ key: 'dotted_line_to', flow: list([line]) }]),
    ...(HOLDERS[holder] === undefined ? [] : [{ key: 'holder', flow: HOLDERS[holder] }]),
    ...(claims.length === 0
      ? []
      : [{ key: 'owns', flow: list(claims.map(({ flow }) => flow)), block: claims.flatMap(({ block }) => block) }]),
    ...(contributes.length === 0
      ? []
      : [{ key: 'contributes_to', flow: list(contributes), block: contributes.map((area) => `      - ${area}`) }]),
    ...(metrics.length === 0 ? [] : [{ key: 'metrics', flow: list(metrics) }]),
    ...(tracks.length === 0 ? [] : [{ key: 'tracks', flow: list(tracks) }]),
    ...(partnerIds.length === 0
      ? []
      : [
          {
            key: 'works_with',
            flow: list(
              [...new Set(partnerIds)].map((partner, at) =>
                at === 0 ? `p${partner}` : `{with: p${partner}, gives: "a, b"}`,
              ),
            ),
          },
        ]),
  ];
}

function claim(
  { area, except, only, shared, lead, lines: inLines }: Owned,
  index: number,
  count: number,
  comment: string,
): { flow: string; block: string[] } {
  const partner = shared < 0 || shared % count === index ? undefined : `p${shared % count}`;
  const about = [
    `area: ${area}`,
    ...(except ? ['except: [events]'] : []),
    ...(only > 1 ? [`only: {region: ${only === 2 ? 'EMEA' : 'APAC'}}`] : []),
    ...(partner === undefined ? [] : [`shared_with: [${partner}]`, ...(lead ? [`lead: p${index}`] : [])]),
  ];
  const flow = about.length === 1 ? area : `{${about.join(', ')}}`;
  if (about.length === 1 || !inLines) return { flow, block: [`      - ${flow}${comment}`] };
  return { flow, block: about.map((each, at) => `      ${at === 0 ? '- ' : '  '}${each}${at === 0 ? comment : ''}`) };
}
