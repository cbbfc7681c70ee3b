export { presentationOf } from './presentation';
