export type GlossaryEntry = { readonly term: string; readonly meaning: string }

/** The words a person meets in the tool, explained for reading aloud; in alphabetical order. */
export const GLOSSARY: readonly GlossaryEntry[] = [
  {
    term: 'Accord d’entreprise',
    meaning:
      'Un texte négocié entre l’employeur et celles et ceux qui représentent le personnel. Une fois signé et déposé, il s’applique à toute l’équipe qu’il vise.',
  },
  {
    term: 'Avenant',
    meaning:
      'Un texte qui change ou complète un accord déjà signé. Il se négocie et se signe comme l’accord.',
  },
  {
    term: 'Branche',
    meaning:
      'Les employeurs d’un même métier. Leurs syndicats et ceux des salariés négocient une convention collective.',
  },
  {
    term: 'Chantier d’insertion (ACI), entreprise d’insertion (EI), association intermédiaire (AI), entreprise de travail temporaire d’insertion (ETTI)',
    meaning:
      'Quatre sortes de structures qui embauchent et accompagnent des personnes éloignées de l’emploi. Chacune a signé une convention avec l’État.',
  },
  {
    term: 'Convention collective, IDCC',
    meaning: 'Les règles communes d’une branche. Chacune a un numéro, l’IDCC, écrit sur le bulletin de paie.',
  },
  {
    term: 'CSE (comité social et économique)',
    meaning:
      'Les personnes élues par le personnel pour le représenter auprès de la direction. Les titulaires siègent, les suppléants les remplacent.',
  },
  {
    term: 'Délégué syndical',
    meaning: 'Une personne de l’équipe qu’un syndicat a désignée pour négocier en son nom.',
  },
  {
    term: 'Dénonciation',
    meaning:
      'La décision de mettre fin à un accord sans date de fin. Elle se fait par écrit, avec un délai : l’accord ne s’arrête pas le jour même.',
  },
  {
    term: 'Dépôt, TéléAccords',
    meaning:
      'L’envoi officiel de l’accord signé, sur le site TéléAccords du ministère du travail, et au greffe du conseil de prud’hommes.',
  },
  {
    term: 'Effectif',
    meaning:
      'Le nombre de salariés compté comme la loi le demande, mois par mois. Ce n’est pas le nombre de personnes présentes, et il change selon ce qu’on cherche.',
  },
  {
    term: 'Équivalent temps plein (ETP)',
    meaning:
      'Le temps de travail de l’équipe, compté en nombre de personnes à temps plein. Deux mi-temps font un ETP.',
  },
  {
    term: 'Mise à disposition',
    meaning:
      'Une personne travaille chez un client, tout en restant salariée de la structure qui l’a embauchée.',
  },
  {
    term: 'Ordre public',
    meaning: 'La partie de la loi qu’aucun accord ne peut changer.',
  },
  {
    term: 'Parcours d’insertion',
    meaning:
      'Le temps de travail, de formation et d’accompagnement qui mène une personne vers un emploi durable.',
  },
  {
    term: 'Préambule',
    meaning: 'Les premières lignes de l’accord : qui vous êtes, et pourquoi vous écrivez ce texte.',
  },
  {
    term: 'Procès-verbal de carence',
    meaning:
      'Le document qui constate que des élections du CSE ont été organisées et que personne ne s’est présenté. Il se garde.',
  },
  {
    term: 'Ratification',
    meaning:
      'Un vote : l’employeur propose un texte, et le personnel l’approuve si deux personnes sur trois disent oui.',
  },
  {
    term: 'Révision',
    meaning: 'La négociation qui change un accord en cours de route. Elle se conclut par un avenant.',
  },
  {
    term: 'Salarié mandaté, salariée mandatée',
    meaning:
      'Une personne de l’équipe qu’un syndicat charge, par écrit, de négocier un accord, quand il n’y a pas de délégué syndical.',
  },
  {
    term: 'Section syndicale',
    meaning: 'Le groupe des personnes d’une même structure qui adhèrent au même syndicat.',
  },
  {
    term: 'Version anonymisée',
    meaning: 'L’exemplaire de l’accord publié en ligne, sans nom, ni prénom, ni signature.',
  },
  {
    term: 'Voie de conclusion',
    meaning:
      'La manière de signer un accord que la loi vous ouvre. Elle dépend de l’effectif et de qui représente le personnel.',
  },
]
