// npm test: every check there is. The last line is always the count.
import { launch } from './check/gate.mjs';

void launch(() => import('./check/checks.mjs'), '0 passed, 1 failed');
