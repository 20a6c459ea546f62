export { readTheme } from './features/built';
export { loadDetails, loadSaid } from './features/loadDetails';
export { parsePeople } from './people';
