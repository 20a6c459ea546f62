import { Obstacle } from '../obstacle';
import { load } from '../packages/load.mjs';

/** Reads whole columns out of an HDF5 (netCDF 4) file. `names` maps our word to the file's. */
export async function readColumns<Name extends string>(
  file: string,
  names: Readonly<Record<Name, string>>,
): Promise<(name: Name) => ArrayLike<number>> {
  const hdf5 = await load('h5wasm/node');
  await hdf5.ready;
  const open = new hdf5.File(file, 'r');
  const columns = new Map<string, ArrayLike<number>>();
  for (const [name, stored] of Object.entries<string>(names)) {
    const value = open.get(stored)?.value;
    if (!isColumn(value)) throw new Obstacle(`${file} has no column "${stored}".`);
    columns.set(name, value);
  }
  open.close();
  return (name) => columns.get(name) ?? [];
}

function isColumn(value: unknown): value is Int32Array {
  return ArrayBuffer.isView(value) && 'length' in value;
}
