import {
  explained,
  type Finding,
  known,
  needs,
  notApplicable,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { computeApprobationsRequises } from './conclusion.ts'
import type { Voie } from './voie-de-conclusion.ts'

/** Ce que vaut un accord une fois signé ou voté. */
export type Validite = {
  readonly valide: boolean
  /** Oui qu’il faut réunir, pour une ratification. */
  readonly requis?: number
  /** Une consultation du personnel peut encore le valider (délégué syndical). */
  readonly referendumPossible?: boolean
}

/** Résultat d’un vote : les blancs et les nuls ne sont pas des suffrages exprimés. */
export type Vote = { readonly oui?: number | undefined; readonly non?: number | undefined }

export type ValiditeInput = Vote & {
  readonly voie?: Voie | undefined
  /** Personnel au jour du vote, en têtes, absents compris. */
  readonly personnel?: number | undefined
  /** Voix de chaque titulaire élu, et rang, à partir de 0, de ceux qui signent. */
  readonly voixTitulaires?: readonly number[] | undefined
  readonly signataires?: readonly number[] | undefined
  /** Part, sur cent, des organisations signataires au premier tour des titulaires. */
  readonly pourcentageSignataires?: number | undefined
  readonly consultation?: Vote | undefined
  /** L’accord ne porte que sur des mesures que la loi subordonne à un accord collectif. */
  readonly objetReserve?: boolean | 'incertain' | undefined
  /** Intéressement, participation, épargne salariale, prévoyance : ces accords ont leurs propres façons d’être conclus. */
  readonly regimePropre?: boolean | undefined
}

/** Validité de l’accord selon la voie par laquelle il est conclu (L. 2232-12, L. 2232-22, L. 2232-23-1, L. 2232-24 à -26). */
export function computeValidite(input: ValiditeInput, parameters: Parameters): Finding<Validite> {
  if (input.regimePropre === true) return withCaveats(notApplicable('L3312-5'), 'accordARegimePropre')
  switch (input.voie) {
    case undefined:
      return needs('voieDeConclusion', 'L2232-12', 'L2232-22', 'L2232-23-1')
    case 'delegueSyndical':
      return signatureSyndicale(input, parameters)
    case 'ratification':
      return ratification(input, parameters)
    case 'elusCse':
      return signatureDesElus(input, parameters)
    case 'elusNonMandates':
      return objetLimite(input, parameters)
    case 'mandate':
      return withCaveats(approbation(input, ['L2232-23-1', 'D2232-2']), 'mandateEluSansVote')
    case 'eluMandate':
      return approbation(input, ['L2232-24', 'D2232-2'])
    case 'mandateSansElu':
      return approbation(input, ['L2232-26', 'D2232-2'])
  }
}

/** Plus de la moitié des voix ; à défaut plus de la part minimale, puis un vote (L. 2232-12). */
function signatureSyndicale(
  { pourcentageSignataires: part, consultation }: ValiditeInput,
  parameters: Parameters,
): Finding<Validite> {
  if (part === undefined) return needs('pourcentageSignataires', 'L2232-12')
  const majorite = parameters.get('partDesVoixMajoritaire').value
  const minimum = parameters.get('partDesVoixMinimale').value
  const step = { key: 'partDesSignataires', values: { part, majorite, minimum } }
  if (part > majorite)
    return explained(known({ valide: true, referendumPossible: false }, 'L2232-12', 'L2232-16'), step)
  if (part <= minimum) return explained(known({ valide: false, referendumPossible: false }, 'L2232-12'), step)
  const vote = consultation && majoriteExprimee(consultation)
  return explained(known({ valide: vote === true, referendumPossible: true }, 'L2232-12', 'D2232-6'), step)
}

/** Deux tiers de tout le personnel, et non des votants (L. 2232-22). */
function ratification({ personnel, oui }: ValiditeInput, parameters: Parameters): Finding<Validite> {
  const requis = computeApprobationsRequises(
    personnel === undefined ? {} : { nombreDeSalaries: personnel },
    parameters,
  )
  if (requis.state !== 'known' || requis.value === 0) return needs('nombreDeSalaries', 'L2232-22')
  if (oui === undefined) return needs('oui', 'L2232-22')
  if (oui > (personnel ?? 0)) return needs('ouiDuPersonnel', 'L2232-22')
  const step = {
    key: 'deuxTiersDuPersonnel',
    values: { oui, requis: requis.value, personnel: personnel ?? 0 },
  }
  const finding = known({ valide: oui >= requis.value, requis: requis.value }, 'L2232-22', 'L2232-21')
  return explained(withCaveats(finding, 'personnelAuJourDuVote'), step)
}

/** Les signataires réunissent plus de la moitié des voix des membres du comité (L. 2232-23-1, II). */
function signatureDesElus(input: ValiditeInput, parameters: Parameters): Finding<Validite> {
  const { voixTitulaires, signataires } = input
  const part = parameters.get('partDesVoixElus')
  if (!voixTitulaires || voixTitulaires.length === 0) return needs('voixTitulaires', ...part.sources)
  if (!signataires) return needs('signataires', ...part.sources)
  if (signataires.some((rang) => rang >= voixTitulaires.length))
    return needs('rangDesSignataires', ...part.sources)
  const total = voixTitulaires.reduce((sum, voix) => sum + voix, 0)
  const signees = [...new Set(signataires)].reduce((sum, rang) => sum + (voixTitulaires[rang] ?? 0), 0)
  const finding = known({ valide: signees * PER_CENT > total * part.value }, ...part.sources)
  return explained(withCaveats(finding, 'voixDesDeuxTours'), {
    key: 'voixDesSignataires',
    values: { signees, total },
  })
}

const PER_CENT = 100

/** Des titulaires sans mandat ne signent que sur ce que la loi réserve à un accord, et à la majorité des voix (L. 2232-25). */
function objetLimite(input: ValiditeInput, parameters: Parameters): Finding<Validite> {
  const { objetReserve, voixTitulaires } = input
  if (objetReserve === undefined) return needs('objetReserve', 'L2232-25')
  if (objetReserve === false) return known({ valide: false }, 'L2232-25')
  const majorite = voixTitulaires ? signatureDesElus(input, parameters) : undefined
  if (majorite && majorite.state !== 'known') return majorite
  const valide = majorite?.value.valide ?? true
  if (objetReserve === 'incertain') {
    return uncertain<Validite>(
      { valide: false },
      [
        { value: { valide }, reason: 'objetSubordonne' },
        { value: { valide: false }, reason: 'objetNonSubordonne' },
      ],
      'L2232-25',
    )
  }
  const finding = known({ valide }, 'L2232-25', 'L3121-44')
  return majorite ? finding : withCaveats(finding, 'majoriteDesElusAVerifier')
}

/** Approbation par les salariés, à la majorité des suffrages exprimés. */
function approbation(vote: Vote, because: readonly [string, ...string[]]): Finding<Validite> {
  if (vote.oui === undefined) return needs('oui', ...because)
  if (vote.non === undefined) return needs('non', ...because)
  return explained(known({ valide: vote.oui > vote.non }, ...because), {
    key: 'majoriteDesExprimes',
    values: { oui: vote.oui, exprimes: vote.oui + vote.non },
  })
}

/** Vrai si les oui sont plus de la moitié des exprimés ; rien tant que le vote n’est pas connu. */
function majoriteExprimee({ oui, non }: Vote): boolean | undefined {
  return oui === undefined || non === undefined ? undefined : oui > non
}
