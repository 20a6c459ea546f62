/** Letters of the scripts that the atlas's own faces have not, as the page brings them for its reader. */
const SCRIPTS = "'Atlas Text JA', 'Atlas Text ZH', 'Atlas Text KO'";

/** Families for what is lettered on a canvas, as CSS writes them. */
export const SANS = `'Atlas Sans', ${SCRIPTS}, sans-serif`;
export const SERIF = `'Atlas Serif', ${SCRIPTS}, serif`;
