import { nombre, ouiNon, step, tableau } from './define.ts'
import { PER_CENT } from './limits.ts'

export const reglesDuJeuSignataires = step({
  id: 'signataires',
  title: 'Qui signe pour les salariés ?',
  lead: 'Les noms figurent dans l’accord signé. Ils seront retirés de la version publiée.',
  when: 'negociationMenee',
  questions: {
    signatairesSyndicaux: tableau({
      label: 'Quelles organisations syndicales signent l’accord ?',
      short: 'organisations syndicales signataires',
      hint: 'Part des voix : suffrages de l’organisation, sur ceux de toutes les organisations représentatives, au premier tour des titulaires.',
      why: 'Au-delà de {partDesVoixMajoritaire} % au total, l’accord est valide par les signatures. Au-delà de {partDesVoixMinimale} %, un vote peut le confirmer.',
      articles: ['L2232-12', 'L2232-16'],
      when: 'voieDeConclusionDelegueSyndical',
      line: 'une organisation',
      columns: {
        organisationSyndicale: { kind: 'text', label: 'Organisation' },
        nomDelegueSyndical: { kind: 'text', label: 'Prénom et nom de son délégué' },
        partDesVoix: {
          kind: 'number',
          label: 'Part des voix',
          unit: '%',
          min: 0,
          max: PER_CENT,
          decimals: 2,
        },
      },
    }),
    mandateTitulaire: ouiNon({
      label: 'La personne mandatée est-elle titulaire au CSE ?',
      short: 'mandat donné à un titulaire du CSE',
      hint: 'Si elle est suppléante, répondez non : faites voter le personnel, c’est plus sûr.',
      why: 'Un titulaire engage par les voix qu’il a reçues. Sinon, c’est le personnel qui approuve, par un vote.',
      articles: ['L2232-23-1'],
      when: 'mandatAvecElus',
    }),
    mandataires: tableau({
      label: 'Qui est mandaté, et par quelle organisation ?',
      short: 'personnes mandatées',
      hint: 'Une organisation ne mandate qu’une personne. Ni un proche de l’employeur, ni une personne qui a ses pouvoirs.',
      why: 'Le mandat est exprès : il porte un nom et une date.',
      articles: ['L2232-23-1', 'L2232-24', 'L2232-26', 'L2232-28'],
      when: 'mandatSyndical',
      line: 'une personne mandatée',
      columns: {
        nomMandate: { kind: 'text', label: 'Prénom et nom' },
        organisationMandante: { kind: 'text', label: 'Organisation qui mandate' },
        dateMandat: { kind: 'date', label: 'Date du mandat' },
      },
    }),
    elusSignataires: tableau({
      label: 'Quels titulaires du CSE signent l’accord ?',
      short: 'titulaires signataires',
      hint: 'Pour chacun, les voix qu’il a reçues comme titulaire, au tour où il a été élu.',
      why: 'Ensemble, ils doivent représenter plus de la moitié des voix données aux membres du comité.',
      articles: ['L2232-23-1', 'L2232-25'],
      when: 'majoriteDesElusRequise',
      line: 'un titulaire',
      columns: {
        nomElu: { kind: 'text', label: 'Prénom et nom' },
        voixElu: { kind: 'number', label: 'Voix', unit: 'voix', min: 0 },
      },
    }),
    voixDesElus: nombre({
      label: 'Combien de voix les titulaires élus ont-ils reçues, tous ensemble ?',
      short: 'voix reçues par les titulaires',
      hint: 'Additionnez les voix de chaque titulaire élu. Elles sont sur le procès-verbal des élections.',
      why: 'C’est le total auquel se compare le poids des signataires.',
      articles: ['L2232-23-1', 'L2232-25'],
      when: 'majoriteDesElusRequise',
      unit: 'voix',
      min: 1,
    }),
  },
})
