export { backstageText } from './backstage';
export { csvText } from './csv';
export { jsonText } from './json';
export { positionsTable, tablesOf } from './tables';
export { workbookOf } from './workbook';
