import type { TemplateMistake, TemplateProblem } from '#assembly/template-problem.ts'

type Messages = {
  readonly [C in TemplateMistake['code']]: (mistake: Extract<TemplateMistake, { readonly code: C }>) => string
}

const didYouMean = (near: string | undefined): string => (near ? ` Vouliez-vous écrire « ${near} » ?` : '')

/** What the YAML reader found, by its own codes; the others have no words a lawyer would use. */
const YAML: Readonly<Record<string, string>> = {
  ALIAS: 'une valeur y commence par un astérisque, mettez-la entre guillemets',
  BAD_INDENT: 'son retrait n’est pas celui des lignes voisines',
  BLOCK_AS_IMPLICIT_KEY: 'un deux-points est de trop, mettez la valeur entre guillemets',
  DUPLICATE_KEY: 'cette clé est écrite deux fois',
  MISSING_CHAR: 'un signe n’est pas fermé',
  MULTILINE_IMPLICIT_KEY: 'il y manque un deux-points',
  TAB_AS_INDENT: 'une tabulation sert de retrait, tapez des espaces',
}

const DECIMAL = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** One sentence a lawyer understands for each mistake: what is wrong, then what to do. */
const MESSAGES: Messages = {
  'front-missing': () =>
    'L’en-tête manque. Commencez le fichier par une ligne « --- », ses clés, puis une ligne « --- ».',
  'yaml-broken': ({ detail }) =>
    `Cette ligne ne se lit pas : ${YAML[detail] ?? 'elle n’a pas la forme « clé: valeur »'}. Vérifiez les deux-points, les crochets et les guillemets.`,
  'json-broken': () => 'Ce fichier ne se lit pas. Il est écrit par une commande : reprenez celui d’avant.',
  'key-unknown': ({ key, nearest }) => `La clé « ${key} » n’existe pas.${didYouMean(nearest)}`,
  'key-missing': ({ key }) => `La clé « ${key} » manque. Ajoutez-la.`,
  'key-wrong': ({ key, expected }) => `La clé « ${key} » attend ${expected}.`,
  'section-unknown': ({ title }) =>
    `« # ${title} » n’est pas un titre réservé. Les seuls titres sont « # En clair », « # Facile à lire » et « # Conseil ».`,
  'section-missing': ({ title }) =>
    title === ''
      ? 'Le texte de l’article manque.'
      : `La lecture « # ${title} » manque. Ajoutez-la après le texte.`,
  'section-twice': ({ title }) =>
    `« # ${title} » est écrit deux fois. Réunissez les deux textes sous un seul titre.`,
  'section-empty': ({ title }) =>
    title === '' ? 'Le texte de l’article est vide.' : `La lecture « # ${title} » est vide. Écrivez-la.`,
  'braces-broken': ({ near }) =>
    `Les accolades ne se lisent pas à partir de « ${near} ». Vérifiez que chaque {{#…}} a son {{/…}}.`,
  'block-in-sentence': ({ name }) =>
    `{{#${name}}} est au milieu d’une phrase. Mettez chaque balise seule sur sa ligne, autour de paragraphes entiers, et écrivez deux phrases.`,
  'block-unknown': ({ name, nearest }) =>
    `{{#${name}}} n’existe pas. Les seuls blocs sont {{#if}}, {{#each}} et {{#signature}}.${didYouMean(nearest)}`,
  'block-nested': ({ name }) =>
    `{{#${name}}} est à l’intérieur d’un autre bloc. Un seul niveau est permis : demandez une règle qui porte un nom.`,
  'else-if': () => '« {{else if}} » n’est pas permis. Écrivez deux blocs {{#if}}.',
  'expression-too-rich': ({ expression }) =>
    `« ${expression} » est trop compliqué. Entre les accolades : un nom, ou un mot-clé puis un nom.`,
  'helper-unknown': ({ name, nearest }) =>
    `Le mot-clé « ${name} » n’existe pas. Les mots-clés sont nombre, lettres, montant, date, pluriel, liste, renvoi et frise.${didYouMean(nearest)}`,
  'helper-arguments': ({ helper, expected }) => `« ${helper} » s’écrit ${expected}.`,
  'mark-refused': ({ mark }) =>
    `Le texte contient ${mark}, qu’un article n’admet pas. Écrivez des paragraphes, des listes ou des tableaux simples.`,
  'name-unknown': ({ name, nearest }) => `Le nom « ${name} » n’existe pas.${didYouMean(nearest)}`,
  'population-unknown': ({ name, nearest }) =>
    `« ${name} » n’est pas un contrat du questionnaire : « personnes » prend ses valeurs dans la question « Quels contrats employez-vous ? ».${didYouMean(nearest)}`,
  'agreement-unknown': ({ id, nearest }) =>
    `Aucun modèle ne s’appelle « ${id} » : « accompagne » nomme le dossier d’un accord.${didYouMean(nearest)}`,
  'list-reserved': ({ name }) =>
    `« ${name} » se tire de l’accord déjà écrit : seul un document qui l’accompagne peut la répéter.`,
  'drawing-reserved': ({ name }) =>
    `{{frise ${name}}} dessine le calendrier de l’élection : seul un document qui porte « accompagne: election-cse » peut la placer.`,
  'drawing-not-days': ({ name }) =>
    `« ${name} » ne se dessine pas : {{frise}} ne dessine que « calendrierElection ».`,
  'drawing-repeated': ({ name }) =>
    `{{frise ${name}}} est dans un {{#each}}, qui la dessinerait à chaque ligne. Placez-la avant ou après.`,
  'condition-not-yes-no': ({ name }) =>
    `« ${name} » n’est pas un oui/non. Une condition ne pose qu’une question fermée qui a un nom.`,
  'loop-not-list': ({ name }) => `« ${name} » n’est pas une liste : {{#each}} ne répète que des listes.`,
  'value-needs-helper': ({ name, helper }) =>
    `Écrivez {{${helper} ${name}}} : une valeur brute serait mal présentée.`,
  'helper-wrong-kind': ({ helper, name }) =>
    `« ${helper} » ne convient pas à « ${name} » : ce n’est pas la même sorte de réponse.`,
  'value-not-printable': ({ name }) =>
    `« ${name} » ne s’écrit pas tel quel : c’est une condition ou un tableau. Utilisez {{#if ${name}}} ou {{#each ${name}}}.`,
  'optional-unguarded': ({ name }) =>
    `« ${name} » est une réponse facultative : entourez la phrase de {{#if ${name}Renseigne}} et {{/if}}.`,
  'reference-unknown': ({ target, nearest }) =>
    `Aucun article ne s’appelle « ${target} ».${didYouMean(nearest)}`,
  'reference-dangling': ({ target, condition }) =>
    `Le renvoi vers « ${target} » peut mener à un article absent. Entourez la phrase de {{#if ${condition}}} et {{/if}}.`,
  'reference-unnumbered': ({ target }) =>
    `L’article « ${target} » n’a pas de numéro : on ne peut pas y renvoyer.`,
  'source-missing': () =>
    'L’article n’a aucune source. Ajoutez au moins un article du code dans « sources ».',
  'source-unresolved': ({ source, nearest }) =>
    `L’article « ${source} » n’est pas dans les textes en vigueur.${didYouMean(nearest)}`,
  'citation-outside': ({ words }) =>
    `Aucun texte en vigueur ne nomme l’article « ${words.replaceAll("'", '’')} », d’un code que l’outil ne garde pas. Vérifiez-le, ou dites-le sans numéro.`,
  'extract-absent': ({ bound, article }) =>
    `L’extrait de la borne « ${bound} » n’est pas mot pour mot dans l’article « ${article} ». Recopiez-le.`,
  'lock-unknown': ({ question, bound }) =>
    `La question « ${question} » nomme la borne « ${bound} », qui n’existe pas dans « bornes ».`,
  'reason-unasked': ({ question, bound }) =>
    `La borne « ${bound} » demande un motif : il manque la question « ${question}Motif », posée quand « ${question}AJustifier ».`,
  'comparison-missing': ({ question }) =>
    `Ce chiffre, « ${question} », n’est pas comparé à la loi. Ajoutez sa ligne dans « comparaisons.yaml » : « loi », « rien » ou « sansObjet ».`,
  'comparison-wrong-kind': ({ question, expected }) =>
    `La comparaison de « ${question} » n’a pas la forme de sa question. Écrivez ${expected}.`,
  'comparison-unit': ({ question, unit, lawUnit }) =>
    `« ${question} » compte en « ${unit} », et la loi en « ${lawUnit} ». Choisissez un chiffre de même unité, ou ajoutez « conversion ».`,
  'comparison-less': ({ question }) =>
    `« ${question} » accepte une réponse moins favorable que la loi. Ajoutez « permis » avec l’article qui le permet, ou une borne à la question.`,
  'clause-in-no-manifest': () =>
    'Cet article n’est dans aucune liste. Ajoutez son nom dans « document.yaml ».',
  'manifest-unknown-clause': ({ id, nearest }) =>
    `Aucun fichier ne s’appelle « ${id}.md ».${didYouMean(nearest)}`,
  'manifest-twice': ({ id }) => `« ${id} » est deux fois dans la liste. Gardez une seule ligne.`,
  'variant-unknown': ({ id }) => `Cette rédaction est la variante de « ${id} », qui n’existe pas.`,
  'variant-without-condition': () =>
    'Une variante a besoin de « quand » : sans condition, elle ne serait jamais choisie.',
  'variant-misplaced': ({ id }) =>
    `Cette variante n’est pas à sa place. Dans « document.yaml », écrivez son nom après « ${id} », dans la même partie.`,
  'condition-never-true': ({ name }) =>
    `Aucun exemple ne répond oui à « ${name} » : personne ne relit ce passage. Ajoutez-le à un exemple.`,
  'condition-never-false': ({ name }) =>
    `Aucun exemple ne répond non à « ${name} ». Si la réponse est toujours oui, retirez la condition.`,
  'easy-sentence-long': ({ sentence, words, limit }) =>
    `« Facile à lire » : cette phrase a ${words} mots, ${limit} au plus. Coupez-la. « ${sentence} »`,
  'easy-mean-long': ({ mean, limit }) =>
    `« Facile à lire » : les phrases ont ${DECIMAL.format(mean)} mots en moyenne, ${limit} au plus. Coupez les plus longues.`,
  'easy-line-shared': ({ line }) =>
    `« Facile à lire » : chaque phrase a sa ligne, sans point-virgule. Séparez par une ligne vide. « ${line} »`,
  'easy-negation-double': ({ sentence }) =>
    `« Facile à lire » : cette phrase nie deux fois. Dites-la au positif, ou en deux phrases. « ${sentence} »`,
  'easy-passive': ({ sentence }) =>
    `« Facile à lire » : cette phrase est au passif. Dites d’abord qui agit : « Nous payons », pas « est payé ». « ${sentence} »`,
  'acronym-unexplained': ({ acronym }) =>
    `« Facile à lire » : le sigle « ${acronym} » n’est pas expliqué. Écrivez ses mots, puis le sigle entre parenthèses, ou une phrase « ${acronym} veut dire… ».`,
  'plain-long': ({ words, limit }) =>
    `« En clair » : cette lecture a ${words} mots, ${limit} au plus. Gardez ce qui change pour la personne.`,
  'question-unused': ({ name }) =>
    `La question « ${name} » n’est utilisée par aucun texte ni aucune règle. Retirez-la.`,
  'example-broken': ({ detail }) => `La réponse « ${detail} » de cet exemple n’a pas la bonne forme.`,
  'name-taken': ({ name, by }) =>
    `Le nom « ${name} » sert déjà (${by}). Un nom n’a qu’un sens : choisissez-en un autre.`,
  'cost-not-number': ({ name }) =>
    `« ${name} » n’est pas un nombre : un coût ne multiplie que des nombres. Pour une condition, écrivez « quand » ou « sauf ».`,
  'cost-not-euros': () =>
    'Ce produit ne donne pas des euros : il lui faut un montant en €, et un seul. Ajoutez par exemple « coutHoraire ».',
  'cost-scale': ({ name, key }) =>
    `« ${name} » n’est pas ${key === 'pourcent' ? 'un pourcentage' : 'en minutes'} : retirez « ${key} ».`,
  'cost-whole-per-cent': ({ name }) =>
    `« ${name} » est un pourcentage : écrivez { fait: ${name}, pourcent: oui }.`,
  'date-broken': ({ key }) => `La clé « ${key} » attend une date AAAA-MM-JJ.`,
}

/** The remark as one line: `fichier:ligne:colonne phrase`. */
export function showTemplateProblem(problem: TemplateProblem): string {
  return `${problem.file}:${problem.at.line}:${problem.at.column} ${sayTemplateMistake(problem)}`
}

/** The sentence alone. */
export function sayTemplateMistake(mistake: TemplateMistake): string {
  // The table is exhaustive by type; TypeScript cannot see that the key and the argument move together.
  const say = MESSAGES[mistake.code] as (mistake: TemplateMistake) => string
  return say(mistake)
}
