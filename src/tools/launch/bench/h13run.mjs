import { measured } from './h13m.mjs'; import { launchInSoftware } from './bench-browser.mjs';
const [runs, ...sites] = process.argv.slice(2);
const b = await launchInSoftware();
for (let i = 0; i < +runs; i++) for (const s of sites) { try { console.log(s, JSON.stringify(await measured(b, s))); } catch (e) { console.log(s, e.message.slice(0, 300)); } }
await b.close(); process.exit(0);
