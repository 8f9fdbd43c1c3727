import { type Constat, alternative, decision } from './constat.ts'
import {
  VOIES,
  computePlusieursVoies,
  computeVoieDeConclusion,
  computeVoieOuverte,
} from './voie-de-conclusion.ts'
import { computeMandatSyndical } from './mandat-syndical.ts'
import { computeContratDepasseLaMission } from './mise-a-disposition.ts'
import { computeCseCinquante, computeEluEnContratCourtPossible, computeParticipationRestreinte } from './participation.ts'
import { computeAucunEluCse, computeCseConcerne, computeSeuilCinquante } from './representation.ts'
import { computeEstSiae, computeMetADisposition, computeSansBranche } from './structure.ts'
import { computeAuPlusVingtSalaries, computeJourneeAllongee, computeReposReduit } from './temps-de-travail.ts'
import { computeCoupuresElargies, computePrevenanceReduite } from './temps-partiel.ts'

const VOIES_FACTS = ['aUnDelegueSyndical', 'effectifAccord', 'aDesElusCse', 'aUnPvCarence'] as const

/** Every conclusion that templates and questions may name. A name appears here once; templates use it as is. */
export const CONSTATS: Readonly<Record<string, Constat>> = {
  estSiae: decision({ facts: ['typesSiae'], compute: computeEstSiae }),
  metADisposition: decision({ facts: ['typesSiae'], compute: computeMetADisposition }),
  contratDepasseLaMission: decision({ facts: ['populations', 'typesSiae'], compute: computeContratDepasseLaMission }),
  sansBranche: decision({ facts: ['aUneConventionCollective'], compute: computeSansBranche }),
  aucunEluCse: decision({ facts: ['aDesElusCse'], compute: computeAucunEluCse }),
  cseConcerne: decision({ facts: ['aDesElusCse', 'seuilCseDouzeMois'], compute: computeCseConcerne }),
  seuilCinquante: decision({ facts: ['effectifCse'], compute: computeSeuilCinquante }),
  plusieursVoies: decision({ facts: VOIES_FACTS, compute: computePlusieursVoies }),
  voieRatificationOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('ratification') }),
  voieElusCseOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('elusCse') }),
  voieMandateOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('mandate') }),
  voieEluMandateOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('eluMandate') }),
  voieElusNonMandatesOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('elusNonMandates') }),
  voieMandateSansEluOuverte: decision({ facts: VOIES_FACTS, compute: computeVoieOuverte('mandateSansElu') }),
  voieDeConclusion: alternative({
    options: VOIES,
    facts: [...VOIES_FACTS, 'voieChoisie'],
    compute: computeVoieDeConclusion,
  }),
  mandatSyndical: decision({ facts: [...VOIES_FACTS, 'voieChoisie'], compute: computeMandatSyndical }),
  participationRestreinte: decision({ facts: ['formeParticipation'], compute: computeParticipationRestreinte }),
  cseCinquante: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'effectifCse'],
    compute: computeCseCinquante,
  }),
  eluEnContratCourtPossible: decision({
    facts: ['aDesElusCse', 'seuilCseDouzeMois', 'populations'],
    compute: computeEluEnContratCourtPossible,
  }),
  journeeAllongee: decision({ facts: ['dureeQuotidienneRetenue'], compute: computeJourneeAllongee }),
  reposReduit: decision({ facts: ['reposQuotidienRetenu'], compute: computeReposReduit }),
  prevenanceReduite: decision({ facts: ['delaiPrevenanceTempsPartiel'], compute: computePrevenanceReduite }),
  coupuresElargies: decision({ facts: ['nombreCoupures', 'dureeCoupure'], compute: computeCoupuresElargies }),
  auPlusVingtSalaries: decision({ facts: ['plusDeVingtSalaries'], compute: computeAuPlusVingtSalaries }),
}
