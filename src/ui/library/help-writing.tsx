import type { ReactElement } from 'react'

/** Answers, blanks, proposals, draft and final. */
export function HelpWriting(): ReactElement {
  return (
    <>
      <h3>Les blancs</h3>
      <p>
        Un blanc est une place vide dans le texte, parce qu’une réponse manque. Il est souligné d’un pointillé
        rouge à l’écran, et surligné dans le brouillon. Le nombre de blancs compte les places : une seule
        réponse peut en remplir plusieurs. Appuyez sur un blanc pour aller à sa question.
      </p>
      <h3>« Je ne sais pas encore »</h3>
      <p>
        C’est une vraie réponse. Elle laisse un blanc, vous permet d’avancer, et vous pourrez revenir. Rien
        n’est inventé à votre place.
      </p>
      <h3>Les propositions du modèle</h3>
      <p>
        Pour beaucoup de questions, le modèle propose une réponse. Tant que vous ne la changez pas, c’est elle
        qui est écrite dans l’accord. Lisez-la : c’est un point de départ pour négocier, pas une obligation.
      </p>
      <h3>La loi à côté de la question</h3>
      <p>
        « Pourquoi cette question ? » dit à quoi sert la réponse et quels articles la commandent. Quand la loi
        fixe une limite, la réponse qui la franchit est refusée, avec l’article. Quand la loi ne tranche pas,
        l’outil montre les lectures possibles et la plus prudente : faites-la valider par le réseau.
      </p>
      <h3>Brouillon et texte définitif</h3>
      <p>
        Le brouillon se télécharge à tout moment : les blancs y sont surlignés, et les notes de rédaction sont
        des commentaires. Le texte définitif n’est possible que lorsqu’aucune réponse ne manque. Il est alors
        prêt à signer ; il n’est ni signé ni déposé.
      </p>
      <h3>Revenir en arrière</h3>
      <p>
        Le bouton « Retour » du navigateur ne perd rien. « Annuler » et « Rétablir », sur la page du dossier,
        reviennent sur vos dernières réponses tant que le dossier reste ouvert. Dire qu’une partie est
        terminée n’empêche pas de la changer.
      </p>
    </>
  )
}
