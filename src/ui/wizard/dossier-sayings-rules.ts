import type { Saying } from './saying.ts'

/** What is said of the rules that apply to the member: branch, assignments, integration. */
export const RULES_SAYINGS: readonly Saying[] = [
  {
    constat: 'sansBranche',
    of: false,
    title: 'Une convention collective de branche s’applique à vous.',
    detail:
      'Sur certains sujets, comme les salaires minimaux, l’accord doit garantir au moins autant qu’elle.',
  },
  {
    constat: 'sansBranche',
    of: true,
    title: 'Aucune convention collective de branche ne s’impose à vous.',
    detail: 'Là où l’accord ne dit rien, c’est le code du travail qui s’applique.',
  },
  {
    constat: 'metADisposition',
    of: true,
    title: 'Vous mettez des personnes à disposition : elles restent vos salariées.',
    detail: 'L’accord a une partie sur les missions et les droits pendant la mission.',
  },
  {
    constat: 'estSiae',
    of: true,
    title: 'Vous employez des personnes en insertion : des contrats particuliers vous sont ouverts.',
    detail:
      'Leurs durées, leurs heures et leur fin ont leurs propres règles ; le reste du code vaut pour tous.',
  },
]
