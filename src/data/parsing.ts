export { readTheme } from './features/built';
export { parsePeople } from './people';
