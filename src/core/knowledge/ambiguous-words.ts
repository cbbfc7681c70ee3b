import type { AreaId } from './areas';

/** Terms that can mean two or more areas. They are never guessed; the author has to choose. */
export const ambiguousWords = {
  onboarding: ['customer-onboarding', 'employee-onboarding', 'partner-onboarding'],
  support: ['customer-support', 'partner-support', 'enterprise-it'],
  training: ['cx-training', 'learning-and-development', 'partner-enablement'],
  engagement: ['customer-engagement', 'employee-engagement'],
  analytics: ['customer-analytics', 'marketing-analytics', 'product-analytics', 'business-intelligence'],
  'communications-team': ['internal-communications', 'public-relations'],
  cs: ['customer-success', 'customer-service'],
  design: ['ux-design', 'service-design', 'journey-design', 'organisation-design'],
  enablement: ['partner-enablement', 'cx-training'],
  'innovation-lead': ['experience-innovation', 'business-innovation'],
} satisfies Record<string, readonly AreaId[]>;
