// Crockford's: no letter that reads as a digit; 32 of them, so that five bits choose one evenly.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 16

/** A new dossier's id: 16 letters and digits, 80 bits of `fill` (`crypto.getRandomValues` in the page). */
export function newId(fill: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const bytes = new Uint8Array(LENGTH)
  fill(bytes)
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('')
}
