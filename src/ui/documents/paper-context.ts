import { createContext } from 'react'

/** Where a fact is asked: the address of its question. */
export const HrefContext = createContext<(fact: string) => string>(() => '#')

/** The numbers and titles a cross-reference prints. Apart from the addresses: renumbering redraws references only. */
export type Places = {
  readonly numbers: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, string>>
}

export const PlacesContext = createContext<Places>({ numbers: {}, titles: {} })
