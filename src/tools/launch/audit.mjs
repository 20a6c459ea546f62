// npm run audit: what ships, by the lock file, against the registry's advisories.
import { launch } from './gate.mjs';

void launch(() => import('./advisories.mjs'));
