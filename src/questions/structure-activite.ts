import { ouiNon, plusieurs, step, texte } from './define.ts'

export const structureActivite = step({
  id: 'activite',
  title: 'Que faites-vous ?',
  questions: {
    typesSiae: plusieurs({
      label: 'Quelles sont vos conventions d’insertion ?',
      short: 'type de structure',
      hint: 'Toutes celles que porte la même personne morale.',
      why: 'Les contrats, les durées et les règles de mise à disposition en dépendent.',
      articles: ['L5132-5', 'L5132-6', 'L5132-7', 'L5132-15'],
      options: {
        ai: { label: 'Association intermédiaire (AI)', text: 'association intermédiaire' },
        aci: { label: 'Atelier et chantier d’insertion (ACI)', text: 'atelier et chantier d’insertion' },
        ei: { label: 'Entreprise d’insertion (EI)', text: 'entreprise d’insertion' },
        etti: {
          label: 'Entreprise de travail temporaire d’insertion (ETTI)',
          text: 'entreprise de travail temporaire d’insertion',
        },
        eiti: {
          label: 'Entreprise d’insertion par le travail indépendant (EITI)',
          text: 'entreprise d’insertion par le travail indépendant',
        },
        geiq: {
          label: 'Groupement d’employeurs pour l’insertion et la qualification (GEIQ)',
          text: 'groupement d’employeurs pour l’insertion et la qualification',
        },
        horsIae: {
          label: 'Une autre activité, hors insertion',
          text: 'entreprise de l’économie sociale et solidaire',
        },
      },
    }),
    aUneConventionCollective: ouiNon({
      label: 'Une convention collective de branche s’applique-t-elle à vous ?',
      short: 'convention collective',
      hint: 'Celle de l’activité principale. Une association intermédiaire n’en a souvent pas : à vérifier.',
      why: 'Dans certaines matières, la branche l’emporte sur l’accord d’entreprise.',
      articles: ['L2261-2', 'L2253-1'],
    }),
    conventionCollective: texte({
      label: 'Quel est son intitulé ?',
      short: 'intitulé de la convention collective',
      hint: 'Par exemple : ateliers et chantiers d’insertion.',
      when: 'aUneConventionCollective',
    }),
    idcc: texte({
      label: 'Quel est son numéro IDCC ?',
      short: 'numéro IDCC',
      hint: 'Un à quatre chiffres. Il figure sur le bulletin de paie ou sur Légifrance.',
      form: 'idcc',
      when: 'aUneConventionCollective',
      articles: ['L2261-2'],
    }),
  },
})
