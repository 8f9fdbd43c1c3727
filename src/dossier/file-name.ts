const MAX_LENGTH = 60

// Names Windows keeps for its devices, whatever the extension.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** The name as that of a file on any system, without extension: `Les Jardins du Gué` → `les-jardins-du-gue`. */
export function fileNameOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '')
  if (plain === '') return 'dossier'
  return RESERVED.test(plain) ? `dossier-${plain}` : plain
}
