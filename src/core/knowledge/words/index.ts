export { lookup, type Named, once, plain } from './plain';
