// npm start: installs, builds and serves the site, each only where needed. package.json says "exec", so that no shell
// stands between npm and this process and swallows its signals, and says it again without for Windows, which has no "exec".
import { launch } from './check/gate.mjs';

void launch(() => import('./serve/site.mjs'));
