/** Dates in data files and in the address are those of the domain: see there for what they can say. */
export { isIntervalEnd, parseEdtf } from '../domain/edtf';
