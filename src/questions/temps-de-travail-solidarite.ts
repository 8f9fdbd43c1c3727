import { choix, nombre, step } from './define.ts'

export const tempsDeTravailSolidarite = step({
  id: 'journee-solidarite',
  title: 'La journée de solidarité',
  lead: 'Une journée de travail de plus par an, non payée, pour l’autonomie des personnes âgées ou handicapées.',
  questions: {
    modeSolidarite: choix({
      label: 'Comment fait-on la journée de solidarité ?',
      short: 'journée de solidarité',
      hint: '{heuresSolidarite} heures à temps plein, moins à temps partiel. Jamais le 1er mai.',
      why: 'L’accord fixe la façon de l’accomplir. Sinon, l’employeur décide, après avis du CSE.',
      articles: ['L3133-7', 'L3133-8', 'L3133-11'],
      options: {
        fractionnee: {
          label: 'En heures, en une ou plusieurs fois',
          hint: 'Utile pour une réunion d’équipe ou une formation.',
        },
        ferie: { label: 'En travaillant un jour férié' },
        offerte: {
          label: 'Elle n’est pas travaillée : l’employeur la prend à sa charge',
          hint: 'Il verse la contribution et ne demande pas les heures.',
        },
      },
      proposal: 'fractionnee',
    }),
    ferieSolidarite: choix({
      label: 'Quel jour férié est travaillé ?',
      short: 'jour férié travaillé',
      hint: 'Un jour que vous chômiez jusqu’ici. Ni le 1er mai, ni Noël.',
      articles: ['L3133-11', 'L3134-16'],
      when: 'modeSolidariteFerie',
      options: {
        lundiPaques: { label: 'Lundi de Pâques', text: 'le lundi de Pâques' },
        huitMai: { label: '8 mai', text: 'le 8 mai' },
        ascension: { label: 'Ascension', text: 'le jeudi de l’Ascension' },
        lundiPentecote: { label: 'Lundi de Pentecôte', text: 'le lundi de Pentecôte' },
        quatorzeJuillet: { label: '14 juillet', text: 'le 14 juillet' },
        assomption: { label: 'Assomption, 15 août', text: 'le 15 août' },
        toussaint: { label: 'Toussaint, 1er novembre', text: 'le 1er novembre' },
        onzeNovembre: { label: '11 novembre', text: 'le 11 novembre' },
      },
      proposal: 'lundiPentecote',
    }),
    preavisSolidarite: nombre({
      label: 'Combien de jours avant annoncez-vous ces heures ?',
      short: 'délai d’annonce',
      hint: 'Quand la personne et son responsable ne se sont pas entendus sur une date.',
      articles: ['L3133-11'],
      when: 'modeSolidariteFractionnee',
      unit: 'jours',
      min: { network: 'preavisSolidarite' },
      proposal: { network: 'preavisSolidarite' },
    }),
  },
})
