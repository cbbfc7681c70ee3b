export { areaCard } from './area-card';
export type { Card } from './card';
export { inBrief } from './card';
export { explain } from './explain';
export { hasHiringNotes, hiringBrief, hiringNotes } from './hiring';
export { enumerated, heading, paragraphs, plainText } from './markdown';
export { explainable } from './readings';
export { roleCard } from './role-card';
export { industryCard, metricCard, priorityCard, ruleCard, stakeholderCard } from './term-cards';
