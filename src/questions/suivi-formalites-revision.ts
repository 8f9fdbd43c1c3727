import { nombre, step } from './define.ts'

export const suiviFormalitesRevision = step({
  id: 'revision-et-denonciation',
  title: 'Comment changer l’accord, ou y mettre fin ?',
  questions: {
    delaiReponseRevision: nombre({
      label: 'Sous combien de mois la direction réunit-elle les parties après une demande de révision ?',
      short: 'délai de révision',
      hint: 'La loi demande d’écrire un délai, sans fixer lequel.',
      why: 'L’accord doit prévoir les formes et le délai de sa révision.',
      articles: ['L2222-5'],
      unit: 'mois',
      min: 1,
      proposal: { network: 'delaiReponseRevision' },
    }),
    preavisDenonciation: nombre({
      label: 'Quel préavis faut-il respecter pour dénoncer l’accord ?',
      short: 'durée du préavis',
      hint: 'Si l’accord ne dit rien : {preavisDenonciationSuppose} mois.',
      why: 'Pendant le préavis, l’accord s’applique en entier et la négociation du suivant peut commencer.',
      articles: ['L2222-6', 'L2261-9'],
      when: 'dureeAccordIndeterminee',
      unit: 'mois',
      locks: ['AC-02'],
      min: 1,
      proposal: { parameter: 'preavisDenonciationSuppose' },
    }),
  },
})
