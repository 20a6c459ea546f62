import '../fonts.css';

/** One sample of each file: Latin, and the accents of its names. What other names want comes when they are chosen. */
const SAMPLE = 'AaŌō';
const FACES = [
  '24px "Atlas Serif"',
  'italic 24px "Atlas Serif Italic"',
  '600 24px "Atlas Serif Semibold"',
  '24px "Atlas Sans"',
];

/** Loads the map's letters; MapLibre keeps for good whatever it first finds, so they come before the first name. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(face, SAMPLE)));
}
