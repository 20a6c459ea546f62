import type { Shipped } from './shipped';

const RULE = '='.repeat(78);

/** The text of `licences.txt`: the atlas's own terms, then each package with its own. `own` are texts of the project's files. */
export function noticesOf(own: readonly string[], packages: readonly Shipped[]): string {
  return [...own, ...packages.map(noticeOf)].join(`\n\n${RULE}\n\n`) + '\n';
}

function noticeOf({ name, version, licence, source, texts }: Shipped): string {
  const head = `${name} ${version}\nLicence: ${licence}`;
  const place = source === null ? [] : [`Source: ${source}`];
  // Its licence asks that whoever gets the program is told where the source is.
  const unchanged = licence.includes('MPL')
    ? ['It is used unchanged: its source in this version is that at the address above.']
    : [];
  return [[head, ...place, ...unchanged].join('\n'), ...texts].join('\n\n');
}

/** A bill of materials of an atlas, by its name, in CycloneDX 1.6, the same for the same packages. https://cyclonedx.org/docs/1.6/json/ */
export function billOf(name: string, version: string, packages: readonly Shipped[]): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name,
        version,
        'bom-ref': name,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map((shipped) => ({
      type: 'library',
      name: shipped.name,
      version: shipped.version,
      'bom-ref': purlOf(shipped),
      purl: purlOf(shipped),
      licenses: [
        / (?:OR|AND) /.test(shipped.licence)
          ? { expression: shipped.licence }
          : { license: { id: shipped.licence } },
      ],
      ...(shipped.source === null
        ? {}
        : { externalReferences: [{ type: 'vcs', url: shipped.source }] }),
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** https://github.com/package-url/purl-spec */
function purlOf({ name, version }: Shipped): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
