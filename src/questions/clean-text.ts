/** The text as it can be printed, and how many characters had to be left out. */
export type CleanText = { readonly text: string; readonly removed: number }

/** XML 1.0 §2.2 allows tab, line feed and carriage return only among control characters, and no U+FFFE, U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ue000-\uf8ff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Leaves out what no document can hold: control characters, lone surrogates, non-characters, private-use characters. */
export function cleanText(raw: string): CleanText {
  let removed = 0
  const text = raw
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, () => {
      removed++
      return ''
    })
    .normalize('NFC')
  return { text, removed }
}
