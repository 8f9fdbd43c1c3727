import { choix, date, nombre, ouiNon, step, texte } from './define.ts'
import { PER_CENT } from './limits.ts'

export const remunerationFraisSante = step({
  id: 'complementaire-sante',
  title: 'La complémentaire santé',
  lead: 'Elle est due à tous, contrats courts compris. L’accord ne la crée pas : il dit ce que vous y ajoutez.',
  questions: {
    texteComplementaireSante: choix({
      label: 'Quel texte met en place votre complémentaire santé ?',
      short: 'texte de la complémentaire santé',
      hint: 'Demandez à la personne qui fait la paie. Un contrat d’assurance seul ne suffit pas.',
      why: 'Les accords de branche l’emportent, sauf garanties au moins équivalentes.',
      articles: ['CSS-L911-1', 'CSS-L911-7', 'L2253-1', 'L2242-17'],
      options: {
        branche: { label: 'La convention ou un accord de branche', when: 'aUneConventionCollective' },
        acteSepare: {
          label: 'Un texte propre à la structure',
          hint: 'Accord d’entreprise, vote du personnel ou décision écrite de l’employeur.',
        },
        aEcrire: {
          label: 'Aucun pour l’instant',
          hint: 'L’article fixe alors une date. La couverture est due sans attendre.',
        },
      },
    }),
    acteSante: texte({
      label: 'Lequel, et de quelle date ?',
      short: 'texte propre à la structure',
      hint: 'Par exemple : décision de l’employeur du 4 décembre 2024.',
      when: 'texteComplementaireSanteActeSepare',
    }),
    dateComplementaireSante: date({
      label: 'À quelle date la couverture commence-t-elle au plus tard ?',
      short: 'début de la complémentaire santé',
      hint: 'La plus proche possible : vous êtes déjà tenu de couvrir vos salariés.',
      when: 'texteComplementaireSanteAEcrire',
    }),
    partEmployeurSante: nombre({
      label: 'Quelle part de la cotisation payez-vous ?',
      short: 'part de l’employeur dans la cotisation',
      hint: 'Au moins {partEmployeurSanteLegale} %. Si votre branche prévoit plus, sa part s’applique.',
      why: 'Le reste est retenu sur la paie : il pèse davantage sur un petit salaire.',
      articles: ['CSS-L911-7', 'L2253-1'],
      unit: '%',
      min: { parameter: 'partEmployeurSanteLegale' },
      max: PER_CENT,
      decimals: 1,
      proposal: { network: 'partEmployeurSante' },
    }),
    familleSante: choix({
      label: 'La famille est-elle couverte ?',
      short: 'couverture de la famille',
      hint: 'Reprenez ce que dit le texte qui met en place la couverture.',
      options: {
        facultative: { label: 'Sur demande, aux frais de la personne' },
        comprise: { label: 'Oui, d’office' },
        personneSeule: { label: 'Non' },
      },
      proposal: 'facultative',
    }),
    aideDemarchesSante: ouiNon({
      label: 'Aidez-vous chaque personne à choisir, sur le temps de travail ?',
      short: 'aide aux démarches de santé',
      hint: 'Lire la fiche, vérifier le droit à la complémentaire santé solidaire, remplir les papiers.',
      why: 'Une personne mal informée paie parfois deux fois, ou renonce à ses droits.',
      proposal: true,
    }),
  },
})
