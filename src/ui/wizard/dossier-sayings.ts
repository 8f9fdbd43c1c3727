/** The words of a conclusion; `{name}` is filled with a figure of the law, an answer, or another conclusion. */
export type Sentence = {
  readonly title: string
  readonly detail?: string
  /** Something is not as the law wants it: the person has to act. */
  readonly toMend?: true
}

/** What to say when a finding concludes to a value; of several for one finding, the first that holds is said. */
export type Saying = Sentence & {
  readonly constat: string
  /** Any conclusion when absent. */
  readonly of?: string | number | boolean
  /** Named booleans that must hold too. */
  readonly when?: readonly string[]
}

/** For one finding, the first that fits is said. */
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
    when: ['aucunEluCse', 'dateSeuilCseRenseigne'],
    title: 'Un CSE est obligatoire depuis le {dateSeuilCse}.',
    detail:
      'L’effectif a atteint {seuilCse} salariés {moisConsecutifsCse} mois de suite. Organisez l’élection, si ce n’est pas fait.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    when: ['aucunEluCse'],
    title: 'Un CSE est obligatoire.',
    detail:
      'L’effectif atteint {seuilCse} salariés depuis {moisConsecutifsCse} mois. Organisez l’élection, si ce n’est pas fait.',
  },
  {
    constat: 'cseConcerne',
    of: true,
    title: 'Un CSE est obligatoire.',
    detail: 'L’effectif atteint {seuilCse} salariés depuis {moisConsecutifsCse} mois.',
  },
  {
    constat: 'cseConcerne',
    of: false,
    title: 'Un CSE n’est pas obligatoire aujourd’hui.',
    detail:
      'Il le devient à {seuilCse} salariés, {moisConsecutifsCse} mois de suite. Vous pouvez en élire un avant, par accord.',
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
    constat: 'estSiae',
    of: true,
    title: 'Vous employez des personnes en insertion : des contrats particuliers vous sont ouverts.',
    detail:
      'Leurs durées, leurs heures et leur fin ont leurs propres règles ; le reste du code vaut pour tous.',
  },
  {
    constat: 'titulairesCse',
    of: 1,
    when: ['cseConcerne'],
    title: 'À votre effectif, le CSE compte un titulaire et un suppléant.',
    detail:
      '{heuresDelegation} heures par mois pour le titulaire, sauf protocole préélectoral plus généreux.',
  },
  {
    constat: 'titulairesCse',
    when: ['cseConcerne'],
    title: 'À votre effectif, le CSE compte {titulairesCse} titulaires et {titulairesCse} suppléants.',
    detail:
      '{heuresDelegation} heures par mois pour chaque titulaire. Le protocole préélectoral peut répartir autrement.',
  },
  {
    constat: 'negociationsDues',
    of: 'aucune',
    title: 'Aucune négociation périodique ne vous est imposée.',
    detail: 'Elles le deviennent dès qu’un syndicat représentatif constitue une section chez vous.',
  },
  {
    constat: 'negociationsDues',
    of: 'annuelles',
    title: 'Deux négociations sont à ouvrir chaque année.',
    detail:
      'Salaires, temps de travail et partage de la valeur ; égalité et conditions de travail. Un accord de méthode peut les espacer, jusqu’à {periodiciteNegociations} ans.',
  },
  {
    constat: 'negociationsDues',
    of: 'annuellesEtTriennales',
    title: 'Quatre négociations sont à ouvrir : deux chaque année, deux moins souvent.',
    detail:
      'Salaires, temps de travail et partage de la valeur ; égalité et conditions de travail ; emplois et parcours ; salariés expérimentés.',
  },
  {
    constat: 'planEgaliteDu',
    of: true,
    title: 'L’égalité entre les femmes et les hommes demande un accord ou un plan d’action.',
    detail: 'À partir de {seuilPlanEgalite} salariés, sous peine d’une pénalité.',
  },
  {
    constat: 'expressionConsultee',
    of: true,
    title: 'Le CSE est consulté chaque année sur le droit d’expression.',
    detail: 'Parce qu’aucun délégué syndical n’est désigné.',
  },
  {
    constat: 'expressionConsultee',
    of: false,
    when: ['aDesElusCse', 'aUnDelegueSyndical'],
    title:
      'Sans accord sur l’égalité et la qualité de vie au travail, le CSE est consulté sur le droit d’expression.',
  },
  {
    constat: 'eluEnContratCourtPossible',
    of: true,
    title: 'Une personne élue au CSE en contrat court est protégée.',
    detail: 'L’accord de l’inspection du travail peut être nécessaire pour mettre fin à son contrat.',
  },
]
