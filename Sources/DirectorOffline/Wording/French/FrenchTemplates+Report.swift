extension FrenchTemplates {
    static let report = """
        parts: Où nous en sommes | Ce qui a fait bouger les chiffres | Ce que nous avons appris | La suite

        [opening] {Title}
        ? Le résultat en une ligne | Le résultat en une ligne : mieux que prévu, conforme ou moins bien
        ? La période | La période couverte
        > Le résultat avant le premier chiffre.
        * Dites dès la première phrase si cela va bien ou non. À compléter : période, auteur, date.
        ! Donner un ton calme et factuel | Une image tranquille du travail quotidien

        [summary] Le résultat en une minute
        ? Où nous en sommes | Le résultat comparé au plan
        ? Ce qui l'explique | La cause qui explique l'essentiel
        ? Ce qui nous inquiète | Le point en suspens
        ? Ce qu'il nous faut | La décision ou l'aide nécessaire
        > Tout ce qu'il faut, au cas où la réunion s'arrêterait ici.
        * À compléter : une ligne par point, avec le chiffre correspondant.

        [figures] Où en est-on ? Trois chiffres le disent
        ? Le chiffre principal | Le chiffre que tout le monde demande
        ? Comparé au plan | L'écart avec le plan
        ? Comparé à la dernière fois | L'évolution depuis le dernier rapport
        > Trois chiffres, chacun avec sa comparaison.
        * Un chiffre sans comparaison ne dit rien.[[ De votre part : « {figures} ».]] À compléter : chiffres, plan, période précédente.
        ! Répondre à « où en est-on ? » en trois chiffres | Trois grands chiffres, avec le plan et la valeur précédente dessous

        [goals] Ce que nous visions, et où nous en sommes
        = Objectif | Où nous en sommes | En bonne voie ?
        ? Le premier objectif | L'objectif le plus important
        ? Le deuxième objectif | Le deuxième objectif
        ? Le troisième objectif | Le troisième objectif
        > Mesurés à nos propres objectifs.
        * Signalez honnêtement ce qui n'est pas en bonne voie. À compléter : les objectifs et leur état.
        ! Confronter résultats et objectifs | Un tableau de trois lignes, avec une marque claire dans la dernière colonne

        [trend] Où la tendance a tourné, et pourquoi
        ? Ce qu'il faut regarder | La seule chose à voir sur le graphique
        ? Où elle a tourné | Le moment du changement et sa raison
        ? À quoi s'attendre | Comment cela va sans doute continuer
        > Une courbe en dit plus que beaucoup de chiffres.
        * Expliquez l'inflexion, pas la courbe. À compléter : les valeurs des derniers trimestres.
        ! Montrer la direction | Courbe du chiffre principal sur les derniers trimestres, avec la ligne du plan

        [balance] Ce qui a marché, et ce qui n'a pas marché
        = A marché | N'a pas marché
        ? Le plus grand succès | Le plus grand succès, et à qui on le doit
        ? Une bonne surprise | Une chose meilleure que prévu
        ? La plus grande déception | Ce qui n'a pas réussi
        ? Ce qui a pris du retard | Ce qui a duré plus longtemps que prévu
        > Les deux côtés, avec le même poids.
        * Nommez des personnes pour les succès et des causes pour les échecs. À compléter : deux points de chaque côté.

        [causes] Trois causes expliquent le résultat
        ? Ce que nous avons fait | La cause qui dépend de nous
        ? Ce qui est venu d'ailleurs | La cause extérieure
        ? Ce qui relève du hasard | La cause qui ne se répétera pas
        > Distinguer ce que nous maîtrisons de ce qui nous échappe.
        * Dites quelle cause va durer. À compléter : les causes et leur part.
        ! Séparer les causes | Trois panneaux de même taille, une cause chacun

        [areas] D'où vient le résultat
        = Domaine | Résultat | Remarque
        ? Le domaine le plus fort | Le domaine au meilleur résultat
        ? Le domaine intermédiaire | Un domaine conforme au plan
        ? Le domaine à surveiller | Le domaine qui demande de l'attention
        > D'où vient le total.
        * Ne parlez que de la première et de la dernière ligne. À compléter : les domaines et leurs valeurs.
        ! Montrer d'où vient le total | Un tableau avec une ligne par domaine

        [lessons] Ce qu'on garde, change et arrête
        ? Ce qu'on garde | Ce qui continue
        ? Ce qu'on change | Ce qui sera différent
        ? Ce qu'on arrête | Ce qui prend fin
        > Garder, changer, arrêter.
        * Un exemple pour chacun. À compléter : trois leçons.

        [risks] Quels risques demandent notre attention ?
        = Probabilité | Dommage
        ? Rare, mais grave | Un risque auquel se préparer
        ? Fréquent et grave | Le risque qui demande d'agir maintenant
        ? Rare et bénin | Un risque à accepter
        ? Fréquent, mais bénin | Un risque à surveiller
        > Où l'attention est nécessaire, et où elle ne l'est pas.
        * Prenez du temps pour la case en haut à droite. À compléter : un risque par case.
        ! Diriger l'attention | Quatre cases : probabilité en largeur, dommage en hauteur

        [next] Ce que nous faisons maintenant
        ? Tout de suite | Ce qui commence tout de suite
        ? À la prochaine période | Ce qui sera prêt pour le prochain rapport
        ? D'ici la fin de l'année | Ce qui sera atteint d'ici là
        > Peu d'étapes, avec des noms et des dates.
        * Une étape sans nom est un vœu. À compléter : étapes, noms, dates.
        ! Rendre les étapes vérifiables | Une ligne à trois étapes, chacune avec nom et date

        [needs] Ce qu'il nous faut pour cela
        ? Une décision | La décision nécessaire
        ? Des moyens | Des personnes ou de l'argent
        ? Un soutien | La porte que quelqu'un doit ouvrir
        > Le dire clairement ; personne ne le devine.
        * Demandez-le maintenant, pas plus tard par courriel. À compléter : quoi, et pour quand.

        [closing] Ce que nous décidons et faisons
        ? Que décider aujourd'hui | La décision, dans les termes du procès-verbal
        ? Qui fait quoi | Les prochaines étapes, avec des noms
        ? Le prochain rapport | La prochaine date
        > Un rapport se termine par des actes, pas par des remerciements.
        * Lisez les décisions à voix haute et attendez un signe de tête. À compléter : décisions, noms, dates.
        """
}
