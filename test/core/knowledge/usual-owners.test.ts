import { expect, test } from 'vitest';
import { type AreaId, areas, usualOwners } from '../../../src/core/knowledge';

test('roles that own the area itself come before roles that own an area above it', () => {
  const owners = usualOwners('contact-operations');
  expect(owners.slice(0, 2)).toEqual(['customer-service-director', 'chief-customer-officer']);
});

test('roles that usually own it come before roles that own it in some companies', () => {
  expect(usualOwners('brand-identity')).toEqual([
    'chief-marketing-officer',
    'chief-experience-officer',
    'chief-creative-officer',
    'chief-communications-officer',
  ]);
});

test('what a customer officer must not own has others to go to', () => {
  expect(usualOwners('employee-engagement')).toContain('chief-experience-officer');
  expect(usualOwners('employee-engagement')).toContain('chief-human-resources-officer');
  expect(usualOwners('employee-engagement')).not.toContain('chief-customer-officer');
});

test('a role that the area is unusual for is no usual owner, though it owns an area above', () => {
  expect(usualOwners('complaints')).not.toContain('chief-experience-officer');
  expect(usualOwners('customer-support')).toContain('chief-experience-officer');
});

test('no role is named twice', () => {
  for (const id of areas.keys()) {
    const owners = usualOwners(id as AreaId);
    expect(new Set(owners).size, id).toBe(owners.length);
  }
});
