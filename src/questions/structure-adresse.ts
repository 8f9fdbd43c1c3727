import { ouiNon, step, tableau, texte } from './define.ts'

export const structureAdresse = step({
  id: 'adresse',
  title: 'Où êtes-vous ?',
  questions: {
    adresseEmployeur: texte({
      label: 'Quelle est l’adresse du siège ?',
      short: 'adresse du siège',
      hint: 'Numéro et voie.',
    }),
    codePostal: texte({ label: 'Code postal', short: 'code postal', form: 'codePostal' }),
    villeEmployeur: texte({ label: 'Ville', short: 'ville du siège' }),
    aPlusieursEtablissements: ouiNon({
      label: 'Avez-vous plusieurs établissements ?',
      short: 'plusieurs établissements',
      hint: 'Des lieux de travail qui ont chacun leur SIRET.',
      why: 'La liste des établissements et leurs adresses sont jointes au dépôt.',
      articles: ['D2231-6'],
    }),
    etablissements: tableau({
      label: 'Quels sont vos établissements ?',
      short: 'liste des établissements',
      line: 'un établissement',
      when: 'aPlusieursEtablissements',
      articles: ['D2231-6'],
      columns: {
        nomEtablissement: { kind: 'text', label: 'Nom' },
        adresseEtablissement: { kind: 'text', label: 'Adresse' },
        siretEtablissement: { kind: 'text', label: 'SIRET' },
      },
    }),
  },
})
