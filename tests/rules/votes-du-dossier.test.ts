import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { settledValue } from '#model/finding.ts'
import {
  bilanDesVotes,
  computeListesComptees,
  computeVotesComptes,
  computeVotesDuDossier,
  type FaitsDepouillement,
} from '#rules/votes-du-dossier.ts'
import { parameters } from '../support/builders.ts'

type Rows<F extends Exclude<keyof FaitsDepouillement, 'modeElection'>> = NonNullable<FaitsDepouillement[F]>
type Qualite = 'titulaire' | 'suppleant'
type Tour = 'premier' | 'second'

/** One college of twenty electors and one seat. */
const UNIQUE: Rows<'collegesElectoraux'> = [
  { college: 'unique', femmesCollege: 12, hommesCollege: 8, titulairesCollege: 1 },
]

/** A vote of that college, with one list of one candidate; without ballots, nobody stood. */
function scrutin(qualite: Qualite, tour: Tour, bulletins?: number, nom = 'Ana'): FaitsDepouillement {
  const sans = bulletins === undefined
  return {
    votesComptes: [
      {
        collegeVote: 'unique',
        qualiteVote: qualite,
        tourVote: tour,
        listesVote: sans ? 'aucune' : 'deposees',
        ...(sans
          ? {}
          : { signaturesVote: bulletins + 1, enveloppesVote: bulletins, blancsVote: 0, nulsVote: 0 }),
      },
    ],
    listesComptees: sans
      ? []
      : [
          {
            collegeListe: 'unique',
            qualiteListe: qualite,
            tourListe: tour,
            numeroListe: 1,
            nomListe: 'Liste A',
            bulletinsListe: bulletins,
          },
        ],
    candidatsComptes: sans
      ? []
      : [
          {
            collegeCandidat: 'unique',
            qualiteCandidat: qualite,
            tourCandidat: tour,
            listeCandidat: 1,
            nomCandidat: nom,
          },
        ],
  }
}

const ensemble = (...scrutins: readonly FaitsDepouillement[]): FaitsDepouillement => ({
  collegesElectoraux: UNIQUE,
  votesComptes: scrutins.flatMap(({ votesComptes = [] }) => votesComptes),
  listesComptees: scrutins.flatMap(({ listesComptees = [] }) => listesComptees),
  candidatsComptes: scrutins.flatMap(({ candidatsComptes = [] }) => candidatsComptes),
})

const votes = (...scrutins: readonly FaitsDepouillement[]) =>
  computeVotesDuDossier(ensemble(...scrutins), parameters)

const cles = (lus: ReturnType<typeof votes>) => lus.map(({ cle }) => `${cle.qualite} ${cle.tour}`)

describe('les votes d’élections partielles (art. L. 2314-10)', () => {
  const partielle = (ligne: Rows<'collegesElectoraux'>[number]) =>
    computeVotesDuDossier({ modeElection: 'partielle', collegesElectoraux: [ligne] }, parameters)
  const [unique = {}] = UNIQUE

  it('des sièges vides de titulaire et de suppléant en nombres différents, et aucun vote sans siège', () => {
    const sieges = partielle({ ...unique, suppleantsCollege: 2 }).map(({ vote }) => vote.sieges)
    expect(sieges).toEqual([1, 2])
    expect(cles(partielle({ ...unique, titulairesCollege: 0, suppleantsCollege: 1 }))).toEqual([
      'suppleant premier',
    ])
  })

  it('les inscrits ne sont pas ceux de la dernière élection : ils se comptent ce jour', () => {
    expect(partielle(unique)[0]?.vote.inscrits).toBeUndefined()
    expect(votes()[0]?.vote.inscrits).toBe(20)
  })
})

describe('les votes d’un dossier (art. L. 2314-26, L. 2314-29)', () => {
  it('deux votes par collège, et les inscrits du collège à défaut d’autre nombre', () => {
    const lus = votes()
    expect(cles(lus)).toEqual(['titulaire premier', 'suppleant premier'])
    expect(lus[0]?.vote).toMatchObject({ inscrits: 20, sieges: 1 })
    expect(lus[0]?.resultat).toNeed('votants')
    const autre = computeVotesDuDossier(
      {
        collegesElectoraux: UNIQUE,
        votesComptes: [
          { collegeVote: 'unique', qualiteVote: 'titulaire', tourVote: 'premier', inscritsVote: 25 },
        ],
      },
      parameters,
    )
    expect(autre[0]?.vote.inscrits).toBe(25)
    expect(autre[1]?.vote.inscrits).toBe(20)
  })

  it('un collège sans siège, ou qui n’est pas dit, n’a pas de vote', () => {
    expect(computeVotesDuDossier({}, parameters)).toEqual([])
    expect(
      computeVotesDuDossier(
        { collegesElectoraux: [{ college: 'unique', titulairesCollege: 0 }] },
        parameters,
      ),
    ).toEqual([])
    expect(computeVotesDuDossier({ collegesElectoraux: [{ titulairesCollege: 1 }] }, parameters)).toEqual([])
  })

  it('un second tour vient après un premier sans quorum ou sans liste, pour les sièges qu’il laisse', () => {
    expect(cles(votes(scrutin('titulaire', 'premier', 10)))).toEqual([
      'titulaire premier',
      'suppleant premier',
    ])
    const sansQuorum = votes(scrutin('titulaire', 'premier', 9))
    expect(cles(sansQuorum)).toEqual(['titulaire premier', 'titulaire second', 'suppleant premier'])
    expect(sansQuorum[1]?.vote.sieges).toBe(1)
    expect(cles(votes(scrutin('suppleant', 'premier')))).toEqual([
      'titulaire premier',
      'suppleant premier',
      'suppleant second',
    ])
  })

  it('chaque vote ne lit que ses propres listes et candidats', () => {
    const lus = votes(
      scrutin('titulaire', 'premier', 12, 'Ana'),
      scrutin('suppleant', 'premier', 11, 'Bilal'),
    )
    expect(
      lus.map(({ vote }) => vote.listes.map(({ candidats }) => candidats.map(({ nom }) => nom))),
    ).toEqual([[['Ana']], [['Bilal']]])
    expect(lus[0]?.signatures).toBe(13)
  })

  it('la conclusion des modèles : un vote au moins est compté, pour qui', () => {
    const faits = ensemble(scrutin('suppleant', 'premier', 12))
    expect(computeVotesComptes()(faits, parameters)).toConclude(true)
    expect(computeVotesComptes('titulaire')(faits, parameters)).toConclude(false)
    expect(computeVotesComptes('suppleant')(faits, parameters)).toConclude(true)
    expect(computeVotesComptes()({}, parameters)).toConclude(false)
  })

  it('la conclusion des modèles : une liste au moins est comptée, pour qui', () => {
    const faits = ensemble(scrutin('titulaire', 'premier', 12), scrutin('suppleant', 'premier'))
    expect(computeListesComptees('titulaire')(faits, parameters)).toConclude(true)
    expect(computeListesComptees('suppleant')(faits, parameters)).toConclude(false)
    expect(computeVotesComptes('suppleant')(faits, parameters)).toConclude(true)
    expect(computeListesComptees('titulaire')({}, parameters)).toConclude(false)
  })
})

describe('les votes d’un dossier, comptés une fois', () => {
  it('un même dossier rend les mêmes votes, sans les compter encore', () => {
    const faits = ensemble(scrutin('titulaire', 'premier', 12))
    const lus = computeVotesDuDossier(faits, parameters)
    expect(computeVotesDuDossier(structuredClone(faits), parameters)).toBe(lus)
    expect(computeVotesDuDossier({ ...faits, listesComptees: faits.listesComptees }, parameters)).toBe(lus)
  })

  it('un autre dossier, ou un autre droit, a les siens, et le premier retrouve ses votes', () => {
    const [un, autre] = [
      ensemble(scrutin('titulaire', 'premier', 12)),
      ensemble(scrutin('suppleant', 'premier')),
    ]
    const lus = computeVotesDuDossier(un, parameters)
    expect(cles(computeVotesDuDossier(autre, parameters))).toEqual([
      'titulaire premier',
      'suppleant premier',
      'suppleant second',
    ])
    expect(computeVotesDuDossier(un, parameters)).toEqual(lus)
    expect(computeVotesDuDossier(un, { ...parameters })).not.toBe(computeVotesDuDossier(un, parameters))
  })

  it('une réponse qui change d’un seul nombre change le compte', () => {
    const lus = votes(scrutin('titulaire', 'premier', 10))
    expect(cles(lus)).not.toContain('titulaire second')
    expect(cles(votes(scrutin('titulaire', 'premier', 9)))).toContain('titulaire second')
  })
})

describe('le bilan des votes', () => {
  it('incomplet tant qu’un vote n’est pas compté', () => {
    expect(bilanDesVotes([])).toMatchObject({ complet: false, carence: false })
    expect(bilanDesVotes(votes(scrutin('titulaire', 'premier', 12)))).toMatchObject({
      complet: false,
      elus: [{ nom: 'Ana', qualite: 'titulaire', college: 'unique' }],
      secondTour: false,
      siegesVacants: 0,
    })
  })

  it('personne nulle part, après les deux tours : carence', () => {
    const tous = (['titulaire', 'suppleant'] as const).flatMap((qualite) => [
      scrutin(qualite, 'premier'),
      scrutin(qualite, 'second'),
    ])
    expect(bilanDesVotes(votes(...tous))).toEqual({
      complet: true,
      elus: [],
      siegesVacants: 2,
      secondTour: true,
      carence: true,
      doubles: [],
    })
    expect(bilanDesVotes(votes(...tous.slice(0, 3)))).toMatchObject({ complet: false, carence: false })
  })

  it('une personne élue deux fois est signalée', () => {
    const lus = votes(scrutin('titulaire', 'premier', 12), scrutin('suppleant', 'premier', 12))
    expect(bilanDesVotes(lus)).toMatchObject({ complet: true, doubles: ['Ana'] })
    const sansNom = votes(scrutin('titulaire', 'premier', 12, ''), scrutin('suppleant', 'premier', 12, ''))
    expect(bilanDesVotes(sansNom).doubles).toEqual([])
  })

  it('les sièges vacants sont ceux du dernier tour', () => {
    const lus = votes(scrutin('titulaire', 'premier', 3), scrutin('titulaire', 'second', 5))
    expect(
      settledValue(lus[0]?.resultat ?? lus[1]?.resultat ?? { state: 'notApplicable', because: ['L2314-29'] }),
    ).toMatchObject({ siegesVacants: 1 })
    expect(bilanDesVotes(lus).siegesVacants).toBe(0)
  })
})
