import type { Claim, Organization, Position } from '../../model';
import type { Finding } from '../../text';

/** The address of the published schema. */
export const DATA_SCHEMA = 'https://raw.githubusercontent.com/orgchart/orgchart/main/schemas/orgchart-data.schema.json';

/** A chart as JSON, as described by `schemas/orgchart-data.schema.json`. Missing keys are left out. */
export function jsonText({ head, positions }: Organization, findings: readonly Finding[]): string {
  const data = {
    $schema: DATA_SCHEMA,
    version: 1,
    organization: head.name === '' ? undefined : head.name,
    positions: positions.map(positionData),
    findings: findings.map(({ code, severity, message, positions: about }) => ({
      rule: code,
      severity,
      message,
      positions: about,
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

const positionData = (position: Position): object => ({
  id: position.id.value,
  title: position.title?.value.trim(),
  reportsTo: position.reportsTo[0]?.value,
  dottedLineTo: filled(words(position.dottedLineTo)),
  holders: filled(position.holders.map(({ name }) => name.value)),
  status: position.status,
  assistant: position.assistant || undefined,
  external: position.external || undefined,
  department: position.department?.value,
  location: position.location?.value,
  level: position.level?.value,
  fte: position.fte,
  headcount: position.headcount === 1 ? undefined : position.headcount,
  purpose: position.purpose?.value,
  owns: filled(position.owns.map(claimData)),
  contributesTo: filled(position.contributesTo.map(claimData)),
  consultedOn: filled(position.consultedOn.map(claimData)),
  metrics: filled(position.metrics.map(claimData)),
  tracks: filled(position.tracks.map(claimData)),
  responsibilities: filled(words(position.responsibilities)),
});

const claimData = ({ term, except, sharedWith, lead }: Claim): object => ({
  term: term.value,
  except: filled(words(except)),
  sharedWith: filled(words(sharedWith)),
  lead: lead?.value,
});

const words = (located: readonly { readonly value: string }[]): readonly string[] => located.map(({ value }) => value);

const filled = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values);
