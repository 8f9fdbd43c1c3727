import { miseADispositionDroits } from './mise-a-disposition-droits.ts'
import { miseADispositionMissions } from './mise-a-disposition-missions.ts'
import { miseADispositionPlusieursEmployeurs } from './mise-a-disposition-plusieurs-employeurs.ts'

/** The steps of the part, in the order of the document. */
export const MISE_A_DISPOSITION = [
  miseADispositionMissions,
  miseADispositionDroits,
  miseADispositionPlusieursEmployeurs,
] as const
