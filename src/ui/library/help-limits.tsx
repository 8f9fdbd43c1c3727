import type { ReactElement } from 'react'

/** What is not to be expected from the tool. */
export function HelpLimits(): ReactElement {
  return (
    <>
      <p>
        Paraphe applique des règles écrites à vos réponses et montre leurs articles. Il ne connaît que ce que
        vous lui dites. Il ne remplace ni la négociation, ni un conseil.
      </p>
      <ul>
        <li>
          Il ne donne pas de consultation juridique : pour un doute, voyez les juristes de votre réseau.
        </li>
        <li>
          Il n’écrit pas de clauses à votre place : tous les textes viennent du modèle, relu par des juristes.
        </li>
        <li>Il ne lit pas votre convention collective : vérifiez ce qu’elle impose sur chaque sujet.</li>
        <li>Il ne signe pas, n’envoie pas, ne dépose pas. Le dépôt se fait sur TéléAccords, par vous.</li>
        <li>
          Il dit à quelle date le droit a été lu. Une loi plus récente peut avoir changé une règle : regardez
          cette date en bas de chaque page.
        </li>
      </ul>
    </>
  )
}
