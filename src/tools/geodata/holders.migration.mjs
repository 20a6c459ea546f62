// Once: who held and who claims the islands, till now rules in the map's code and words in details, become fields.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'geodata/layers/kurils-islands.geojson';
const SOUTH = '[{ "side": "Japan" }, { "side": "Russia", "from": "1945-09-05" }]';
const NORTH =
  '[{ "side": "Russia" }, { "side": "Japan", "from": "1875-08-22" }, { "side": "Russia", "from": "1945-09-05" }]';

let text = readFileSync(FILE, 'utf8');
const { features } = JSON.parse(text);
const byId = new Map(features.map((feature) => [feature.id, feature]));
const isClaimed = (feature) =>
  (feature.properties.details ?? []).some((detail) => detail.text.includes('claimed by Japan')) ||
  (feature.properties.partOf ?? []).some((id) => byId.has(id) && isClaimed(byId.get(id)));

for (const feature of features) {
  const { kind, partOf = [] } = feature.properties;
  if (!['island', 'island-group'].includes(kind)) continue;
  // The first whole tells for its parts where both are claimed alike.
  const whole = partOf.map((id) => byId.get(id)).find((each) => each !== undefined);
  if (whole && isClaimed(whole) === isClaimed(feature)) continue;
  const fields = isClaimed(feature)
    ? `"holders": ${SOUTH},\n        "claimedBy": "Japan",\n        `
    : `"holders": ${NORTH},\n        `;
  const start = text.indexOf(`"id": "${feature.id}"`);
  const at = text.indexOf('"summary":', start);
  text = text.slice(0, at) + fields + text.slice(at);
}
writeFileSync(FILE, text);
