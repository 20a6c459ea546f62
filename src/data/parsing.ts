export { parseTheme } from './features/parse';
export { parsePeople } from './people';
