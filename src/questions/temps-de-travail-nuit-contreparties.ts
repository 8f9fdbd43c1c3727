import { choix, liste, nombre, step } from './define.ts'
import { PER_CENT } from './limits.ts'

export const tempsDeTravailNuitContreparties = step({
  id: 'nuit-contreparties',
  title: 'Ce que donne le travail de nuit',
  lead: 'Un repos est toujours dû. De l’argent peut s’y ajouter, jamais le remplacer.',
  when: 'nuitTravaillee',
  questions: {
    reposNuit: nombre({
      label: 'Combien de minutes de repos donne une heure de nuit ?',
      short: 'repos par heure de nuit',
      hint: 'La loi exige un repos sans en fixer la durée. Six minutes font un dixième de l’heure.',
      articles: ['L3122-8', 'L3122-15'],
      unit: 'minutes par heure',
      min: 1,
      max: { network: 'reposNuit' },
      proposal: { network: 'reposNuit' },
    }),
    majorationNuit: nombre({
      label: 'De combien majorez-vous les heures de nuit ?',
      short: 'majoration de nuit',
      hint: 'Facultatif, en plus du repos. Laissez vide pour ne pas majorer.',
      articles: ['L3122-8', 'L3122-15'],
      unit: '%',
      min: 1,
      max: PER_CENT,
      decimals: 1,
      optional: true,
      proposal: { network: 'majorationNuit' },
    }),
    mesuresNuit: liste({
      label: 'Que faites-vous pour rendre ces nuits moins dures ?',
      short: 'conditions de travail de nuit',
      hint: 'Des mesures que l’on peut constater sur place. Une par ligne.',
      articles: ['L3122-15'],
      line: 'une mesure',
      proposal: [
        'un local de pause chauffé, avec de quoi réchauffer un repas',
        'un éclairage suffisant des postes, des accès et du stationnement',
        'un moyen d’appeler les secours, vérifié à chaque prise de poste',
      ],
    }),
    transportNuit: choix({
      label: 'Comment vient-on et repart-on la nuit ?',
      short: 'transport de nuit',
      hint: 'L’accord doit parler des moyens de transport.',
      articles: ['L3122-15'],
      options: {
        rembourse: {
          label: 'L’employeur rembourse le trajet s’il n’y a pas de transport public',
          text: 'Quand aucun transport public ne circule à l’heure de la prise ou de la fin du poste, l’employeur rembourse le trajet en véhicule personnel ou en taxi',
        },
        organise: {
          label: 'L’employeur organise le transport',
          text: 'L’employeur organise, sans frais pour la personne, un transport à la prise et à la fin du poste',
        },
        horaires: {
          label: 'Les horaires suivent ceux des transports publics',
          text: 'Les prises et les fins de poste sont calées sur les horaires des transports publics',
        },
      },
      proposal: 'rembourse',
    }),
    delaiPlanningNuit: nombre({
      label: 'Combien de jours avant donnez-vous le planning de nuit ?',
      short: 'délai du planning de nuit',
      hint: 'Pour organiser la garde des enfants, le sommeil et les trajets.',
      articles: ['L3122-15'],
      unit: 'jours',
      min: 1,
      proposal: { network: 'delaiPlanningNuit' },
    }),
  },
})
