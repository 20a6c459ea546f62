export { readTheme } from './features/built';
export { loadDetails } from './features/loadDetails';
export { parsePeople } from './people';
