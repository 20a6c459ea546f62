// npm run audit: what ships, by the lock file, against the registry's advisories.
import { launch } from './check/gate.mjs';

void launch(() => import('./install/advisories.mjs'));
