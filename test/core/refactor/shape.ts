import type { Claim, Organization, Position, Scope } from '../../../src/core/model';

/** What a claim says, without where. */
export interface ClaimShape {
  readonly term: string;
  readonly except: readonly string[];
  readonly only: string;
  readonly shared: readonly string[];
  readonly lead: string | undefined;
}

/** What a position says, without where. */
export interface Shape {
  readonly title: string | undefined;
  readonly status: string;
  readonly holders: readonly string[];
  readonly reportsTo: readonly string[];
  readonly dotted: readonly string[];
  readonly owns: readonly ClaimShape[];
  readonly contributes: readonly ClaimShape[];
  readonly metrics: readonly ClaimShape[];
  readonly tracks: readonly ClaimShape[];
  readonly partners: readonly string[];
  readonly accepted: readonly string[];
}

export type Shapes = Readonly<Record<string, Shape>>;

export const shapesOf = ({ positions }: Organization): Shapes =>
  Object.fromEntries(positions.map((position) => [position.id.value, shapeOf(position)]));

const shapeOf = (position: Position): Shape => ({
  title: position.title?.value,
  status: position.status,
  holders: position.holders.map(({ name }) => name.value),
  reportsTo: position.reportsTo.map(({ value }) => value),
  dotted: position.dottedLineTo.map(({ value }) => value),
  owns: position.owns.map(claimShape),
  contributes: position.contributesTo.map(claimShape),
  metrics: position.metrics.map(claimShape),
  tracks: position.tracks.map(claimShape),
  partners: position.worksWith.map((link) => `${link.with.value} ${link.gives?.value ?? ''}`),
  accepted: position.allow.map(
    ({ rule, with: partners }) => `${rule.value} ${partners.map(({ value }) => value).join()}`,
  ),
});

const claimShape = ({ term, except, only, sharedWith, lead }: Claim): ClaimShape => ({
  term: term.value,
  except: except.map(({ value }) => value),
  only: scopeText(only),
  shared: sharedWith.map(({ value }) => value),
  lead: lead?.value,
});

const scopeText = (scope: Scope): string => [...scope].map(([key, values]) => `${key}=${[...values].join('|')}`).join();
