import { date, nombre, ouiNon, plusieurs, step, tableau } from './define.ts'

export const COLLEGES = {
  unique: { label: 'Collège unique' },
  ouvriersEmployes: { label: 'Premier collège : ouvriers et employés' },
  secondAvecCadres: {
    label: 'Deuxième collège : ingénieurs, chefs de service, techniciens, agents de maîtrise et assimilés',
  },
  second: { label: 'Deuxième collège : techniciens, agents de maîtrise et assimilés' },
  cadres: { label: 'Troisième collège : ingénieurs, chefs de service et cadres' },
} as const

export const electionColleges = step({
  id: 'colleges',
  title: 'Qui vote avec qui ?',
  lead: 'À un seul titulaire, tout le monde vote ensemble. Au-delà, les collèges séparent les métiers.',
  questions: {
    nombreDeCadres: nombre({
      label: 'Combien d’ingénieurs, de chefs de service et de cadres ?',
      short: 'nombre de cadres',
      hint: 'En personnes. Comptez ceux que votre convention collective range ainsi.',
      articles: ['L2314-11'],
      unit: 'personnes',
      min: 0,
      when: 'electionGenerale',
    }),
    collegesElectoraux: tableau({
      label: 'Qui compose chaque collège ?',
      short: 'collèges',
      hint: 'Une ligne par collège qui vote : les électeurs, et les sièges de titulaire à pourvoir. Il y a autant de suppléants, sauf pour des élections partielles. Sans troisième collège, les cadres votent dans le deuxième.',
      why: 'La part des femmes et des hommes décide de la composition des listes des syndicats. Pour des élections partielles, donnez les nombres du protocole de la dernière élection, que les juges gardent.',
      articles: ['L2314-13', 'L2314-30', 'L2314-31'],
      line: 'un collège',
      columns: {
        college: { kind: 'choice', label: 'Collège', options: COLLEGES },
        femmesCollege: { kind: 'number', label: 'Femmes', unit: 'électrices', min: 0 },
        hommesCollege: { kind: 'number', label: 'Hommes', unit: 'électeurs', min: 0 },
        titulairesCollege: { kind: 'number', label: 'Sièges de titulaire', unit: 'sièges', min: 0 },
        suppleantsCollege: {
          kind: 'number',
          label: 'Sièges de suppléant, s’il n’y en a pas autant',
          unit: 'sièges',
          min: 0,
          optional: true,
          when: 'modeElectionPartielle',
          sameAs: 'titulairesCollege',
        },
      },
    }),
  },
})

export const electionElectorat = step({
  id: 'electorat',
  title: 'Qui vote, qui peut être élu ?',
  lead: 'Comptez les personnes au jour du premier tour. L’outil « Effectif » le fait depuis votre registre.',
  questions: {
    nombreElecteurs: nombre({
      label: 'Combien de personnes peuvent voter ?',
      short: 'nombre d’électeurs',
      hint: '{ageElecteur} ans et {ancienneteElecteur} mois d’ancienneté. Les personnes en parcours et en contrat aidé votent.',
      articles: ['L2314-18', 'L2314-20'],
      unit: 'personnes',
      min: 0,
    }),
    nombreEligibles: nombre({
      label: 'Combien peuvent être élues ?',
      short: 'nombre d’éligibles',
      hint: '{ageEligible} ans et {ancienneteEligible} mois d’ancienneté, sans lien de famille avec l’employeur.',
      articles: ['L2314-19'],
      unit: 'personnes',
      min: 0,
    }),
    derogationDemandee: ouiNon({
      label: 'Demandez-vous à l’inspection du travail d’abaisser l’ancienneté ?',
      short: 'dérogation d’ancienneté',
      why: 'Avec des contrats courts, l’ancienneté peut écarter presque toute l’équipe.',
      articles: ['L2314-25'],
      proposal: false,
    }),
    derogationPour: plusieurs({
      label: 'L’abaisser pour quoi ?',
      short: 'objet de la dérogation',
      hint: 'Ce sont deux demandes distinctes, dans la même lettre.',
      articles: ['L2314-25'],
      options: {
        voter: { label: 'Pour voter', text: 'voter' },
        etreElu: { label: 'Pour être élu', text: 'être élu' },
      },
      when: 'derogationDemandee',
    }),
    ancienneteVoterDemandee: nombre({
      label: 'Quelle ancienneté demandez-vous pour voter ?',
      short: 'ancienneté demandée pour voter',
      hint: 'La loi dit {ancienneteElecteur} mois. L’inspection du travail décide.',
      articles: ['L2314-18', 'L2314-25'],
      unit: 'mois',
      min: 0,
      max: { parameter: 'ancienneteElecteur' },
      when: 'derogationPourVoter',
    }),
    ancienneteEtreEluDemandee: nombre({
      label: 'Quelle ancienneté demandez-vous pour être élu ?',
      short: 'ancienneté demandée pour être élu',
      hint: 'La loi dit {ancienneteEligible} mois, ou {ancienneteEligibleMission} mois de mission. L’inspection du travail décide.',
      articles: ['L2314-19', 'L2314-20', 'L2314-25'],
      unit: 'mois',
      min: 0,
      max: { parameter: 'ancienneteEligible' },
      when: 'derogationPourEtreElu',
    }),
    dureeMandatElus: nombre({
      label: 'Combien d’années durera le mandat ?',
      short: 'durée du mandat',
      hint: '{dureeMandatLegale} ans selon la loi. Moins, seulement par un accord d’entreprise, jamais par le protocole.',
      articles: ['L2314-33', 'L2314-34'],
      unit: 'ans',
      min: 1,
      locks: ['CSE-01'],
      proposal: { parameter: 'dureeMandatLegale' },
      when: 'electionGenerale',
    }),
    accordDureeMandat: date({
      label: 'De quand date l’accord d’entreprise qui fixe cette durée ?',
      short: 'accord sur la durée du mandat',
      articles: ['L2314-34'],
      when: 'mandatReduit',
    }),
  },
})
