import { nombre, ouiNon, plusieurs, step, texteLong } from './define.ts'
import { PER_CENT } from './limits.ts'

export const tempsDeTravailDimanche = step({
  id: 'dimanche',
  title: 'Le dimanche',
  lead: 'Le repos de la semaine est donné le dimanche. Un accord ne suffit pas pour y déroger : il faut un cas de la loi.',
  when: 'dimancheTravaille',
  questions: {
    activitesDimanche: plusieurs({
      label: 'Pour quelles activités ?',
      short: 'activités du dimanche',
      hint: 'Chacune est un cas prévu par la loi. La vôtre n’y est pas : demandez au réseau avant d’ouvrir.',
      why: 'Sans cas prévu par la loi, le travail du dimanche est interdit, même accepté.',
      articles: ['L3132-3', 'L3132-12', 'R3132-5', 'L3132-20', 'L3132-26'],
      options: {
        domicile: {
          label: 'Services à domicile, par un organisme agréé',
          text: 'les services aux personnes à leur domicile, par un organisme agréé qui embauche des travailleurs pour les mettre à leur disposition (article R. 3132-5 du code du travail)',
        },
        restauration: {
          label: 'Hôtels, cafés, restaurants',
          text: 'l’hôtellerie, les cafés et la restauration (article R. 3132-5 du code du travail)',
        },
        proprete: {
          label: 'Nettoyage, balayage, enlèvement des ordures',
          text: 'le nettoyage, le balayage et l’enlèvement des ordures ménagères (article R. 3132-5 du code du travail)',
        },
        marches: {
          label: 'Marchés, foires et salons',
          text: 'les marchés, foires et salons (article R. 3132-5 du code du travail)',
        },
        culture: {
          label: 'Spectacles, musées, centres culturels ou de loisirs',
          text: 'les spectacles, les musées, les centres culturels, sportifs et récréatifs (article R. 3132-5 du code du travail)',
        },
        fleurs: {
          label: 'Jardineries, vente de fleurs et de graines',
          text: 'les jardineries, les graineteries et la vente de fleurs (article R. 3132-5 du code du travail)',
        },
        medicoSocial: {
          label: 'Établissements sociaux et médico-sociaux',
          text: 'les établissements sociaux et médico-sociaux (article R. 3132-5 du code du travail)',
        },
        agricole: {
          label: 'Travaux agricoles qui ne peuvent pas attendre',
          text: 'les travaux agricoles qui ne peuvent pas attendre, dans les cas du code rural et de la pêche maritime',
        },
        maire: {
          label: 'Vente au détail, les dimanches désignés par le maire',
          text: 'la vente au détail, les dimanches désignés par le maire (article L. 3132-26 du code du travail)',
        },
        prefet: {
          label: 'Une activité autorisée par le préfet',
          text: 'les activités autorisées par le préfet (article L. 3132-20 du code du travail)',
        },
      },
    }),
    engagementDimanche: texteLong({
      label: 'Que faites-vous, en échange, pour l’emploi ou pour des personnes en difficulté ?',
      short: 'engagement pour l’emploi',
      hint: 'Par exemple : deux embauches en parcours d’insertion par an sur ce poste.',
      why: 'L’autorisation du préfet est donnée au vu d’un accord qui contient cet engagement.',
      articles: ['L3132-25-3'],
      when: 'activitesDimanchePrefet',
    }),
    volontariatDimanche: ouiNon({
      label: 'Le dimanche repose-t-il sur le volontariat ?',
      short: 'volontariat du dimanche',
      hint: 'Obligatoire pour les dimanches du maire ou du préfet. Choix libre pour les autres.',
      articles: ['L3132-25-4', 'L3132-27-1'],
      proposal: true,
    }),
    majorationDimanche: nombre({
      label: 'De combien majorez-vous les heures du dimanche ?',
      short: 'majoration du dimanche',
      hint: 'La loi ne fixe pas de taux général. Laissez vide pour ne pas majorer.',
      why: 'Un dimanche travaillé est un dimanche sans les proches.',
      articles: ['L3132-12', 'L3132-27', 'L2253-3'],
      unit: '%',
      min: 1,
      max: PER_CENT,
      decimals: 1,
      optional: true,
      proposal: { network: 'majorationDimanche' },
    }),
    dimanchesLibres: nombre({
      label: 'Combien de dimanches de repos par mois, au moins ?',
      short: 'dimanches de repos',
      hint: 'Libre. Le repos de la semaine reste dû un autre jour.',
      articles: ['L3132-1', 'L3132-2'],
      unit: 'dimanches par mois',
      min: 1,
      max: { network: 'dimanchesLibres' },
      proposal: { network: 'dimanchesLibres' },
    }),
  },
})
