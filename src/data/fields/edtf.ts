/** Dates in data files are those of the domain: see there for what they can say. */
export { isIntervalEnd, parseEdtf } from '../../domain/dates/edtf';
