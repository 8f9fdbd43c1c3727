import { choix, step, texte } from './define.ts'

export const structureIdentite = step({
  id: 'identite',
  title: 'Qui êtes-vous ?',
  lead: 'Ces mots ouvrent l’accord et remplissent l’en-tête de chaque document.',
  questions: {
    nomEmployeur: texte({
      label: 'Quel est le nom de la structure ?',
      short: 'nom de la structure',
      hint: 'Le nom des statuts, sans sigle ajouté.',
      why: 'L’accord engage une personne morale : il doit la désigner sans ambiguïté.',
      articles: ['L2222-1'],
    }),
    formeJuridique: choix({
      label: 'Quelle est sa forme juridique ?',
      short: 'forme juridique',
      options: {
        association: { label: 'Association', text: 'association régie par la loi du 1er juillet 1901' },
        associationDroitLocal: {
          label: 'Association de droit local (Alsace-Moselle)',
          text: 'association inscrite de droit local',
        },
        scic: { label: 'SCIC', text: 'société coopérative d’intérêt collectif' },
        scop: { label: 'SCOP', text: 'société coopérative de production' },
        sarl: { label: 'SARL', text: 'société à responsabilité limitée' },
        sas: { label: 'SAS', text: 'société par actions simplifiée' },
        autre: { label: 'Une autre forme', text: 'personne morale de droit privé' },
      },
    }),
    siret: texte({
      label: 'Quel est son numéro SIRET ?',
      short: 'numéro SIRET',
      hint: 'Quatorze chiffres, espaces admis. Celui de l’établissement principal.',
      why: 'La plateforme de dépôt demande ce numéro. Le contrôle porte sur sa forme : il ne prouve pas que la structure existe.',
      articles: ['D2231-4'],
      form: 'siret',
    }),
    codeApe: texte({
      label: 'Quel est son code APE ?',
      short: 'code APE',
      hint: 'Quatre chiffres et une lettre, par exemple 88.99B. Il ne décide pas de la convention collective.',
      articles: ['L2261-2'],
      form: 'ape',
      optional: true,
    }),
    rna: texte({
      label: 'Quel est son numéro RNA ?',
      short: 'numéro RNA',
      hint: 'La lettre W et neuf caractères. Il figure sur le récépissé de la préfecture.',
      form: 'rna',
      when: 'formeJuridiqueAssociation',
      optional: true,
    }),
    signataireEmployeur: texte({
      label: 'Qui signe pour l’employeur ?',
      short: 'signataire pour l’employeur',
      hint: 'Prénom et nom. Ils seront retirés de la version publiée.',
      why: 'Les statuts, ou une délégation du conseil, disent qui peut engager la structure.',
      articles: ['L2232-12', 'L2231-1'],
    }),
    qualiteSignataire: texte({
      label: 'En quelle qualité ?',
      short: 'qualité du signataire',
      hint: 'Par exemple : présidente, directeur, gérante.',
    }),
  },
})
