const number = (value: number): string => value.toLocaleString('en-GB');
const rounded = (value: number): string =>
  value < 10 ? value.toFixed(1).replace('.0', '') : number(Math.round(value));

/** Handing on, citing, keeping, and taking pictures and clips. */
export const share = {
  name: 'Share or cite this moment',
  thisMoment: 'This moment',
  copyLink: 'Copy link to this moment',
  linkCopied: 'The link is copied.',
  share: 'Share…',
  notShared: 'Not shared.',
  cannotCopy: 'The browser does not let the page copy. The text is selected: copy it by hand.',
  byHand: 'To be copied by hand',
  ownStays:
    'Your article stays on this device: the link leads to this map and date. To hand the article on, take it away as a file.',
  citeIt: 'Cite it',
  copyCitation: 'Copy citation',
  citationCopied: 'The citation is copied.',
  pageToPrint: 'Page to print',
  embed: 'Embed this moment in a page',
  size: 'Size',
  asColumn: 'As wide as the column',
  copyCode: 'Copy code',
  codeCopied: 'The code is copied.',
  coming: (come: number, of: number): string => `${number(come)} of ${number(of)} MB`,
  cancel: 'Cancel',
  kept: 'The whole atlas is on this device and works without a network.',
  keepAll: (megabytes: number): string =>
    `Keep the whole atlas on this device, ${number(megabytes)} MB`,
  noRoom: 'This device has no room for more of the atlas; it goes on with the network.',
  notAll: 'Not all of the atlas could be fetched; what is here stays.',
  picture: 'Picture of the map',
  noPicture: 'The picture could not be drawn.',
  clip: 'Clip…',
  clipTitle: 'A clip of the map',
  stopped: 'Stopped. The map is as it was; nothing was saved.',
  from: 'From',
  to: 'to and including',
  anyCalendar: (examples: string): string => `Any calendar: ${examples}`,
  suchAs: (examples: string): string => `Such as ${examples}`,
  needsDays: 'A clip needs a day to begin with and a day to end with.',
  endsFirst: 'The clip would end before it begins.',
  spans: 'Spans to choose from',
  thisLeg: 'This leg',
  wholeVoyage: 'The whole voyage',
  theRange: 'The range',
  seconds: 'Length in seconds',
  rate: 'Frames a second',
  file: 'File',
  camera: 'Camera',
  stays: 'stays where the map is now',
  goesWith: (title: string): string => `goes with: ${title}`,
  /** "900 frames, 3.7 days of the war in each second; at most 40 MB." */
  frames: (count: number, value: number, unit: 'day' | 'hour' | 'minute', megabytes: number) =>
    `${number(count)} frames, ${rounded(value)} ${unit}s of the war in each second; ${megabytes < 1 ? 'less than 1' : `at most ${megabytes.toFixed(0)}`} MB. The map draws every frame whole before the next, so making it takes longer than watching it.`,
  cannotWrite:
    'This browser cannot write video at this size: it lacks WebCodecs, or an encoder for H.264, VP9, VP8 and AV1, or the page was not loaded over https. The picture of the map works everywhere.',
  noMap: 'There is no map here to film: the browser could not draw it.',
  film: 'Film it',
  setting: 'Setting the stage…',
  frame: (done: number, total: number): string => `Frame ${number(done)} of ${number(total)}`,
  secondsLeft: (count: number): string => `, about ${String(count)} seconds left`,
  minutesLeft: (count: number): string => `, about ${String(count)} minutes left`,
  stayHere: 'Keep this page open and in front. The map behind it goes back to where it was.',
  theClip: 'The clip',
  made: (amount: string, size: string, format: string): string =>
    `The clip is made: ${amount}, ${size}, ${format}.`,
  save: (name: string): string => `Save ${name}`,
  another: 'Another clip',
  notMade: (why: string): string => `The clip could not be made: ${why}`,
  allDates: 'All dates',
  atAnyTime: 'what was true at any time',
};

/** How a language speaks of pictures and clips. */
export type ShareWords = typeof share;
