import { load } from './packages/load.mjs';

/** Runs mapshaper's commands on GeoJSON given by file name, and gives its files as JSON. */
export async function mapshape(
  commands: readonly string[],
  inputs: Readonly<Record<string, unknown>>,
): Promise<(file: string) => unknown> {
  const { default: mapshaper } = await load('mapshaper');
  const files = await mapshaper.applyCommands(commands.join(' '), inputs);
  return (file) => {
    const content: unknown = JSON.parse(Buffer.from(files[file] ?? []).toString('utf8'));
    return content;
  };
}

/** A GeoJSON collection for mapshaper. */
export function collection(features: readonly unknown[]): unknown {
  return { type: 'FeatureCollection', features };
}
