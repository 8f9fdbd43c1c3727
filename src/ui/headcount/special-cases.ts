import { type Finding, inForm, settledValue } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import {
  computeEffectifAi,
  computeEffectifEtti,
  computeEffectifGroupement,
} from '#rules/effectif-particulier.ts'
import { showEffectif } from './show-effectif.ts'

/** Structures whose headcount is not read in a list of contracts alone. */
export type SpecialCase = 'ai' | 'etti' | 'groupement'

/** The headcount in both readings, or twice the same. */
export type Range = { readonly low: number; readonly high: number }

type Field = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly unit: string
  /** One figure a person, on lines or between spaces. */
  readonly isList?: true
}

/** The figures typed, each field a list: one figure, or one a person. */
export type Figures = Readonly<Record<string, readonly number[]>>

type Special = {
  readonly title: string
  readonly offer: string
  readonly fields: readonly Field[]
  readonly compute: (figures: Figures, parameters: Parameters) => Finding<Range>
  /** The conclusion in a sentence. */
  readonly say: (range: Range, isSettled: boolean) => string
  /** What the case leaves to count apart. */
  readonly note: string
}

const PERMANENTS: Field = {
  name: 'permanents',
  label: 'Effectif des permanents',
  hint: 'Ceux que la loi compte selon leurs horaires et leur présence. Sans arrondir, par exemple 6,4.',
  unit: 'salariés',
}

const between = ({ low, high }: Range, isSettled: boolean): string => {
  if (low === high) return `L’effectif est de ${showEffectif(low)} salariés.`
  const range = `de ${showEffectif(low)} à ${showEffectif(high)} salariés`
  return isSettled ? `L’effectif est ${range}.` : `L’effectif est ${range} : un seuil passe entre les deux.`
}

/** One entry a case: what is asked, and what the law makes of it. */
export const SPECIAL_CASES: Readonly<Record<SpecialCase, Special>> = {
  ai: {
    title: 'Association intermédiaire : les heures de mission',
    offer: 'AI : compter les heures de mission',
    fields: [
      PERMANENTS,
      {
        name: 'heuresDeMission',
        label: 'Heures de mission des douze derniers mois',
        hint: 'Celles qu’inscrivent les contrats de toutes les personnes mises à disposition.',
        unit: 'heures',
      },
    ],
    compute: ({ permanents, heuresDeMission }, parameters) =>
      inForm(
        computeEffectifAi({ permanents: permanents?.[0], heuresDeMission: heuresDeMission?.[0] }, parameters),
        ({ bas, haut }) => ({ low: bas, high: haut }),
      ),
    say: between,
    note: 'Pour une obligation, la prudence retient le chiffre haut ; pour signer, une voie ouverte dans les deux lectures.',
  },
  etti: {
    title: 'Entreprise de travail temporaire d’insertion : les missions de l’année',
    offer: 'ETTI : compter les temporaires',
    fields: [
      PERMANENTS,
      {
        name: 'moisDeMission',
        label: 'Mois de mission de chaque temporaire',
        hint: 'Au cours de la dernière année civile, un nombre par personne : 12, 7,5, 2.',
        unit: 'mois',
        isList: true,
      },
    ],
    compute: ({ permanents, moisDeMission }, parameters) =>
      inForm(
        computeEffectifEtti({ permanents: permanents?.[0], moisDeMission }, parameters),
        ({ lectureProrata, lectureUnite }) => ({ low: lectureProrata, high: lectureUnite }),
      ),
    say: between,
    note: 'Selon la lecture, chaque temporaire retenu compte pour un, ou pour sa part de l’année.',
  },
  groupement: {
    title: 'Groupement d’employeurs : les salariés mis à disposition',
    offer: 'GEIQ : ajouter les mises à disposition',
    fields: [
      PERMANENTS,
      {
        name: 'misADisposition',
        label: 'Effectif des salariés mis à disposition des adhérents',
        hint: 'Compté comme celui des permanents : horaires et présence.',
        unit: 'salariés',
      },
    ],
    compute: ({ permanents, misADisposition }) =>
      inForm(
        computeEffectifGroupement({
          permanents: permanents?.[0],
          misADisposition: misADisposition?.[0],
          deuxiemePartie: true,
        }),
        (effectif) => ({ low: effectif, high: effectif }),
      ),
    say: ({ high }) =>
      `L’effectif du groupement est de ${showEffectif(high)} salariés, pour le CSE et pour la négociation.`,
    note: 'Ailleurs dans le code, les salariés mis à disposition ne comptent pas au groupement.',
  },
}

/** The figure an obligation is read on: the prudent reading, the higher of both. */
export const prudentOf = (finding: Finding<Range>): number | undefined => settledValue(finding)?.high
