export { POSITIONS, safeName } from './address';
export type { ListedChart } from './charts';
export { chartList } from './charts';
export type { SiteFile, SiteOptions } from './page';
export { SITE_MARK } from './page';
export { nameOf, siteOf } from './site';
