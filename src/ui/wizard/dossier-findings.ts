/** The words of a conclusion; `{name}` is filled with a figure of the law, an answer, or another conclusion. */
type Sentence = {
  readonly title: string
  readonly detail?: string
  /** Something is not as the law wants it: the person has to act. */
  readonly toMend?: true
}

/** What to say when a finding concludes to a value; of several for one finding, the first that holds is said. */
export type Saying = Sentence & {
  readonly constat: string
  /** Any conclusion when absent. */
  readonly of?: string | boolean
  /** Named booleans that must hold too. */
  readonly when?: readonly string[]
}

/** In the order they are read: the committee, who signs, what comes before and after, the other texts. */
export const SAYINGS: readonly Saying[] = [
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aDesElusCse'],
    title: 'Vous avez un CSE en place.',
    detail: 'Il est informé et consulté. L’accord peut lui donner des moyens en plus.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aUnPvCarence'],
    title: 'Un CSE est obligatoire, et vos élections sont restées sans candidat.',
    detail: 'Gardez le procès-verbal de carence : il en fait la preuve.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aucunEluCse'],
    title: 'Un CSE est obligatoire.',
    detail:
      'L’effectif atteint {seuilCse} salariés depuis douze mois. Organisez l’élection, si ce n’est pas fait.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    title: 'Un CSE est obligatoire.',
    detail: 'L’effectif atteint {seuilCse} salariés depuis douze mois.',
  },
  {
    constat: 'cseConcerne',
    of: false,
    title: 'Un CSE n’est pas obligatoire aujourd’hui.',
    detail:
      'Il le devient à {seuilCse} salariés, douze mois de suite. Vous pouvez en élire un avant, par accord.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'delegueSyndical',
    title: 'Le délégué syndical négocie et signe l’accord.',
    detail:
      'L’accord est acquis si les syndicats signataires ont plus de {partDesVoixMajoritaire} % des voix. À plus de {partDesVoixMinimale} %, un vote du personnel peut le confirmer.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'ratification',
    title: 'Vous proposez un texte, le personnel le ratifie par un vote.',
    detail: 'Remettez le texte à chaque personne {delaiCommunicationProjet} jours au moins avant le vote.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'elusCse',
    title: 'Les titulaires du CSE négocient et signent l’accord.',
    detail: 'Ceux qui signent doivent avoir reçu plus de la moitié des voix données aux élus du comité.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'mandate',
    title: 'Une personne mandatée par un syndicat négocie et signe l’accord.',
    detail:
      'Le personnel vote ensuite, à la majorité des voix exprimées, sauf si cette personne est titulaire au CSE.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'eluMandate',
    title: 'Un titulaire du CSE mandaté par un syndicat négocie et signe l’accord.',
    detail: 'Le personnel vote ensuite, à la majorité des voix exprimées.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'elusNonMandates',
    title: 'Des titulaires du CSE signent, sans mandat syndical.',
    detail: 'Seulement pour les mesures que la loi réserve à un accord collectif.',
  },
  {
    constat: 'voieDeConclusion',
    of: 'mandateSansElu',
    title: 'Une personne mandatée par un syndicat signe, faute d’élu.',
    detail: 'Le personnel vote ensuite, à la majorité des voix exprimées.',
  },
  {
    constat: 'organisationsInformees',
    of: true,
    title: 'Avant de négocier, informez les syndicats représentatifs.',
    detail: 'Ceux de votre branche ou, à défaut, ceux qui sont représentatifs au niveau national.',
  },
  {
    constat: 'intentionAnnoncee',
    of: true,
    title: 'Avant de négocier, annoncez-le aux élus du CSE.',
    detail:
      'Par un écrit à date certaine. Ils ont {delaiReponseNegociateurs} mois pour dire s’ils négocient.',
  },
  {
    constat: 'approbationsRequises',
    when: ['voieDeConclusionRatification'],
    title: 'Pour ratifier, il faut {approbationsRequises} oui au moins.',
    detail: 'Les deux tiers des {nombreDeSalaries} personnes sous contrat, et pas seulement des votants.',
  },
  {
    constat: 'majoriteSyndicale',
    of: 'insuffisante',
    title: 'Les syndicats signataires n’ont pas assez de voix.',
    toMend: true,
    detail:
      'Il faut plus de {partDesVoixMinimale} % des voix, puis un vote, ou plus de {partDesVoixMajoritaire} %.',
  },
  {
    constat: 'majoriteSyndicale',
    of: 'aConfirmer',
    title: 'Les signatures ne suffisent pas encore : un vote peut confirmer l’accord.',
    detail: 'Plus de {partDesVoixMinimale} % des voix, mais pas plus de {partDesVoixMajoritaire} %.',
  },
  {
    constat: 'majoriteDesElusAtteinte',
    of: false,
    title: 'Les titulaires qui signent n’ont pas la majorité des voix.',
    toMend: true,
    detail: 'Il faut plus de {partDesVoixElus} % des voix données aux membres du comité.',
  },
  {
    constat: 'voteTropProche',
    of: true,
    title: 'Le vote est trop proche de la remise du texte.',
    toMend: true,
    detail: 'Avancez la remise, ou repoussez le vote.',
  },
  {
    constat: 'voteTropTardif',
    of: true,
    title: 'Le vote est trop loin de la signature.',
    toMend: true,
    detail: 'Il doit avoir lieu dans les {delaiConsultationMandat} mois qui suivent.',
  },
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
    constat: 'cseCinquante',
    of: true,
    title: 'À {seuilAttributionsElargies} salariés et plus, le CSE peut avoir un rôle plus large.',
    detail:
      'Il faut atteindre ce seuil douze mois de suite ; le comité l’exerce {delaiAttributionsElargies} mois plus tard.',
  },
  {
    constat: 'eluEnContratCourtPossible',
    of: true,
    title: 'Une personne élue au CSE en contrat court est protégée.',
    detail: 'L’accord de l’inspection du travail peut être nécessaire pour mettre fin à son contrat.',
  },
]

/** When the law closes the way for now. */
export const CLOSED: Readonly<Record<string, Sentence>> = {
  voieDeConclusion: {
    title: 'Personne ne peut signer l’accord aujourd’hui.',
    toMend: true,
    detail:
      'Organisez d’abord l’élection du CSE : des élus, ou un procès-verbal de carence, ouvrent la voie.',
  },
}

/** When the law does not settle: the question it leaves open. */
export const UNSETTLED: Readonly<Record<string, string>> = {
  voieDeConclusion: 'La loi ne tranche pas : le vote du personnel suffit‑il, ou faut‑il un mandat ?',
  voteTropProche: 'La loi ne tranche pas : le dernier jour du délai compte‑t‑il ?',
}

/** What each reading of a text that does not settle would lead to. */
export const READINGS: Readonly<Record<string, string>> = {
  decimalesIgnorees: 'si l’on ne compte que le nombre entier de salariés, le vote du personnel suffit',
  decimalesComptees: 'si les décimales comptent, il faut une personne mandatée par un syndicat',
  quinziemeJourAdmis: 'si le vote peut avoir lieu ce jour-là, vos dates conviennent',
  quinziemeJourExclu: 'si le délai doit être entièrement passé, repoussez le vote d’un jour',
}

/** What a missing answer keeps from being known, by finding: said with the question to answer. */
export const AWAITED: Readonly<Record<string, string>> = {
  cseConcerne: 'Un CSE est‑il obligatoire ?',
  voieDeConclusion: 'Qui peut signer l’accord ?',
  sansBranche: 'Une convention de branche s’impose‑t‑elle ?',
}

/** The routes among which the person chooses, by the named boolean that opens each. */
export const ROUTES_TO_CHOOSE: Readonly<Record<string, string>> = {
  voieRatificationOuverte: 'le vote du personnel aux deux tiers',
  voieElusCseOuverte: 'la signature des titulaires du CSE',
  voieMandateOuverte: 'une personne mandatée par un syndicat',
  voieEluMandateOuverte: 'un titulaire du CSE mandaté par un syndicat',
  voieElusNonMandatesOuverte: 'des titulaires du CSE sans mandat',
  voieMandateSansEluOuverte: 'une personne mandatée, faute d’élu',
}
