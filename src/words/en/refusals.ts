/** Why a document cannot be read, each in a sentence. */
export const refusals = {
  empty: 'The file is empty.',
  large: 'The file is too large: at most 20 MB can be read.',
  longText: 'The text is too long: at most 10 MB can be read.',
  longPage: 'The page is too long: at most 10 MB can be read.',
  pdf: 'A PDF cannot be read; save it as text first.',
  rtf: 'Rich text (RTF) cannot be read; save it as text or DOCX first.',
  oldWord: 'A document of the old Word cannot be read; save it as DOCX first.',
  picture: 'A picture cannot be read.',
  packed: 'A packed file cannot be read; unpack it first.',
  noWord: 'The file is a packed one that holds no Word document.',
  unpacks: 'The document unpacks to more than can be read.',
  brokenDocument: 'The document is broken and cannot be opened.',
  brokenPage: 'The page is broken and cannot be read.',
  brokenArticle: 'The file is an article of this atlas, but broken.',
  nested: 'The page is nested too deeply to be read.',
  noText: 'The file is no text that can be read.',
  noWords: 'There are no words in it.',
  unread: 'The text could not be read.',
  stopped: 'Stopped; nothing was kept.',
  late: 'It takes too long to read; give a shorter text.',
  names: 'The atlas’s names could not be loaded; try again when there is a connection.',
};

/** How a language says why a document cannot be read. */
export type RefusalWords = typeof refusals;
