/** The largest source, in bytes. */
export const MAX_SOURCE_BYTES = 64_000_000;

/** The most importable files in a folder. */
export const MAX_FILES = 5000;

const IMPORTABLE = /\.(?:md|ya?ml|json|csv|tsv|txt|xlsx|ldif|drawio|xml|mmd|mermaid|puml|plantuml|wsd)$/i;
const OWN = /orgchart(?:-import)?\.ya?ml$/;

/** Whether a file in a folder may belong to a source. Charts are not sources. */
export const isImportable = (name: string): boolean => IMPORTABLE.test(name) && !OWN.test(name);

/** Whether a folder is skipped. */
export const isPassedOver = (name: string): boolean => name === 'node_modules' || name === '.git';
