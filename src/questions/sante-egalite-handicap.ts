import { nombre, ouiNon, step, texte } from './define.ts'

export const santeEgaliteHandicap = step({
  id: 'handicap',
  title: 'Comment aidez-vous une personne handicapée à travailler ?',
  lead: 'Adapter le poste est une obligation, quelle que soit votre taille. L’accord dit comment et en combien de temps.',
  questions: {
    delaiAmenagementPoste: nombre({
      label: 'En combien de jours, au plus, adaptez-vous le poste ?',
      short: 'délai d’aménagement du poste',
      hint: 'Par exemple {delaiAmenagementPoste}, à compter de la demande. La loi n’en fixe pas. Comptez en jours du calendrier.',
      why: 'Dans un contrat court, une réponse tardive est une absence de réponse.',
      articles: ['L5213-6'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiAmenagementPoste' },
    }),
    heuresDemarchesHandicap: nombre({
      label: 'Combien d’heures payées par an pour faire reconnaître un handicap ?',
      short: 'heures pour la reconnaissance du handicap',
      hint: 'Aucun texte n’en impose. Laissez vide pour ne rien prévoir.',
      why: 'La demande de reconnaissance suppose plusieurs rendez-vous, souvent en semaine.',
      articles: ['L5213-6'],
      optional: true,
      unit: 'heures par an',
      min: { network: 'heuresDemarchesHandicap' },
      decimals: 1,
      proposal: { network: 'heuresDemarchesHandicap' },
    }),
    aUnReferentHandicap: ouiNon({
      label: 'Désignez-vous un référent handicap ?',
      short: 'référent handicap',
      hint: 'Obligatoire à partir de {seuilReferentHandicap} salariés, conseillé en dessous.',
      why: 'On parle plus facilement à une personne connue, tenue à la discrétion.',
      articles: ['L5213-6-1'],
      proposal: true,
    }),
    fonctionReferentHandicap: texte({
      label: 'Quelle est sa fonction ?',
      short: 'fonction du référent handicap',
      hint: 'La fonction, jamais le nom : l’accord sera publié. Par exemple : chargée d’insertion.',
      articles: ['L5213-6-1', 'L2231-5-1'],
      when: 'aUnReferentHandicap',
    }),
    soumisObligationEmploi: ouiNon({
      label: 'Êtes-vous soumis à l’obligation d’emploi de travailleurs handicapés ?',
      short: 'obligation d’emploi',
      hint: 'Dès {seuilObligationEmploi} salariés en moyenne sur l’année, après {anneesDeFranchissement} années de suite. Une ETTI ou un GEIQ ne compte pas ses salariés mis à disposition.',
      why: 'La proportion est de {tauxObligationEmploi} % de l’effectif. L’effectif est celui de la sécurité sociale.',
      articles: ['L5212-1', 'L5212-2', 'CSS-L130-1'],
    }),
  },
})
