import { ouiNon, step } from './define.ts'

/** What is done at the member's: each yes opens its subject. Asked together, and never proposed: nobody else knows. */
export const tempsDeTravailSituations = step({
  id: 'situations',
  title: 'Comment travaille-t-on chez vous ?',
  lead: 'Chaque oui ouvre un sujet. Un non le ferme : l’article n’est pas écrit.',
  questions: {
    sansLieuHabituel: ouiNon({
      label: 'Des personnes travaillent-elles sans lieu de travail habituel ?',
      short: 'absence de lieu habituel',
      hint: 'Leurs missions, leurs chantiers ou leurs clients changent.',
      why: 'La loi compare le trajet avec celui du lieu habituel. Sans lieu habituel, l’accord doit donner un repère.',
      articles: ['L3121-4'],
    }),
    tenueImposee: ouiNon({
      label: 'Une tenue imposée est-elle mise et retirée sur place ?',
      short: 'tenue imposée, mise sur place',
      hint: 'Les deux conditions vont ensemble. Une tenue que l’on peut mettre chez soi ne compte pas.',
      why: 'Ce temps a une contrepartie, ou compte comme du travail.',
      articles: ['L3121-3', 'L3121-7'],
    }),
    exposesChaleur: ouiNon({
      label: 'Des personnes travaillent-elles dehors ou dans un lieu qui chauffe ?',
      short: 'travail exposé à la chaleur',
      hint: 'Espaces verts, maraîchage, chantier, serre, atelier, cuisine, véhicule, domicile de particuliers.',
      articles: ['R4463-2'],
    }),
    dimancheTravaille: ouiNon({
      label: 'Des personnes travaillent-elles le dimanche ?',
      short: 'travail du dimanche',
      hint: 'Même quelques dimanches par an. Si non, l’article n’est pas écrit.',
      articles: ['L3132-3'],
    }),
    nuitTravaillee: ouiNon({
      label: 'Des personnes travaillent-elles régulièrement la nuit ?',
      short: 'travail de nuit',
      hint: 'Au moins {joursNuitHabituels} fois {heuresNuitHabituelles} heures de nuit par semaine, ou {heuresNuitAnnuelles} heures sur douze mois.',
      why: 'Sans accord complet, ces postes demandent l’autorisation de l’inspecteur du travail.',
      articles: ['L3122-5', 'L3122-15', 'L3122-21'],
    }),
    astreintes: ouiNon({
      label: 'Des personnes doivent-elles rester joignables pour intervenir ?',
      short: 'astreintes',
      hint: 'Une alarme, un site, un véhicule, une mission du dimanche. Sinon, répondez non.',
      why: 'L’accord dit comment les astreintes s’organisent et se compensent.',
      articles: ['L3121-9', 'L3121-11'],
    }),
  },
})

/** Ways of counting time that only an agreement opens. */
export const tempsDeTravailOrganisations = step({
  id: 'organisations',
  title: 'Que voulez-vous organiser autrement ?',
  lead: 'Sans accord, les heures se comptent chaque semaine. Rien n’oblige à changer.',
  questions: {
    amenageTempsPlein: ouiNon({
      label: 'Voulez-vous répartir le temps plein sur l’année ?',
      short: 'temps plein sur l’année',
      hint: 'Utile si vos besoins changent selon la saison. Sinon, répondez non.',
      why: 'Sans accord, les heures se comptent chaque semaine, ou sur quelques semaines au plus.',
      articles: ['L3121-44', 'L3121-41', 'L3121-45'],
    }),
    amenageTempsPartiel: ouiNon({
      label: 'Voulez-vous répartir le temps partiel sur l’année ?',
      short: 'temps partiel sur l’année',
      hint: 'Utile si vos besoins changent selon la saison. Sinon, répondez non.',
      why: 'Cette répartition évite d’accumuler les heures complémentaires.',
      articles: ['L3121-44'],
      when: 'aDesTempsPartiels',
    }),
    forfaitJours: ouiNon({
      label: 'Voulez-vous ouvrir le forfait annuel en jours ?',
      short: 'forfait en jours',
      hint: 'Il faut un accord collectif, puis une convention signée avec chaque personne.',
      why: 'Sans accord complet, le forfait ne vaut rien et les heures se comptent.',
      articles: ['L3121-63', 'L3121-64', 'L3121-55'],
    }),
  },
})
