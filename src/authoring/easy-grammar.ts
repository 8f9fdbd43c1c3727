/** Two negations in one sentence, or one and a word that denies as well: « Vous ne partez pas sans prévenir ». */
export function isDoublyNegative(sentence: string): boolean {
  return (sentence.match(NEGATION)?.length ?? 0) > 1
}

const NEGATION =
  /(?<!\p{L})(?:ne|n[’'](?=\p{L})|sans|impossibles?|interdite?s?|inutiles?|refus\p{L}*)(?=\P{L}|(?<=[’'])|$)/giu

/**
 * « être » and a past participle. Only verbs that agreements put in the passive are listed: a participle may also be an
 * adjective (« fatigué », « concerné ») or follow « être » in the active (« arrivé »), and no rule tells them apart.
 */
export function isPassive(sentence: string): boolean {
  return PASSIVE.test(sentence)
}

const IN_E =
  'accompagn|affich|annonc|appliqu|autoris|calcul|communiqu|compt|conserv|consult|convoqu|décid|demand|dépos|donn|envoy|examin|expliqu|fix|inform|invit|major|organis|pay|propos|protég|publi|rembours|remplac|respect|retir|sanctionn|sign|supprim|utilis|vers'
const OTHERS = 'averti|choisi|fourni|garanti|maintenu|prévenu|prévu|reçu|rendu|remise?|transmise?'
const BETWEEN = 'pas|plus|jamais|aussi|toujours|bien|mieux|déjà|alors|souvent|ensuite'
const PASSIVE = new RegExp(
  `(?<!\\p{L})(?:est|êtes|sont|sommes|sera|serez|seront|était|étaient|être|été)(?:\\s(?:${BETWEEN}))*\\s(?:(?:${IN_E})é|${OTHERS})e?s?(?!\\p{L})`,
  'iu',
)
