import { DAY, HOUR, MINUTE, type Instant } from '../../domain/dates/time';

/** How much of the atlas's time passes in a second, in words: "3.7 days", "1.6 hours", "12 minutes". */
export function paceText(perSecond: Instant): string {
  if (perSecond >= 2 * DAY) return `${rounded(perSecond / DAY)} days`;
  if (perSecond >= 2 * HOUR) return `${rounded(perSecond / HOUR)} hours`;
  return `${rounded(perSecond / MINUTE)} minutes`;
}

function rounded(value: number): string {
  return value < 10
    ? value.toFixed(1).replace('.0', '')
    : Math.round(value).toLocaleString('en-GB');
}
