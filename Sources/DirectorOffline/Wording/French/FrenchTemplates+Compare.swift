extension FrenchTemplates {
    static let compare = """
        parts: La question | Chaque option à part | Côte à côte | Le choix

        [opening] {Title}
        - Laquelle nous convient ?
        - Comparées selon les mêmes critères
        > La question à trancher, pas encore la réponse.
        * Dites qui doit choisir, et jusqu'à quand. À compléter : l'occasion et votre nom.
        ! Montrer deux bonnes options | Deux moitiés égales

        [summary] La recommandation en une minute
        ? Ce que nous conseillons | La recommandation en une phrase
        ? La raison décisive | Le critère qui a tranché
        ? Ce qui parle contre | Le prix de ce choix
        ? Ce qui se passe ensuite | Le premier pas
        > D'abord le résultat ; la comparaison le prouve.
        * À compléter : une ligne par point.

        [question] Ce qu'il faut décider, et pourquoi maintenant
        ? L'occasion | Pourquoi il faut choisir
        ? Qui est concerné | Qui vivra avec ce choix
        ? Ce qui ne change pas | Ce qui est fixé dans tous les cas
        > Une comparaison sans question n'a pas de réponse.
        * Mettez-vous d'accord sur la question avant de comparer. À compléter : l'occasion et les limites.
        ! Montrer la bifurcation | Un chemin qui se divise

        [criteria] Selon quoi mesurons-nous ?
        ? Le critère décisif | Le critère qui l'emporte sur les autres
        ? Le critère qui exclut | Ce qu'il faut dans tous les cas
        ? Le critère qui départage | Ce qui tranche en cas d'égalité
        > Les critères d'abord, les options ensuite ; l'inverse est une affaire de goût.
        * Faites pondérer les critères avant de montrer les résultats. À compléter : les critères.

        [left] {left} : ce qu'on y gagne || La première : ce qu'on y gagne
        ? L'idée derrière | L'idée derrière, en une phrase
        ? Qui s'en sert, et pour quoi | Utilisateurs et usages typiques
        ? Ce qu'on en loue | Ce que ses partisans apprécient le plus
        > Décrite comme le feraient ses partisans.
        * Restez équitable : montrez son meilleur côté. À compléter : les faits, avec leur source.
        ! Présenter la première | La première dans son usage typique

        [right] {right} : ce qu'on y gagne || La seconde : ce qu'on y gagne
        ? L'idée derrière | L'idée derrière, en une phrase
        ? Qui s'en sert, et pour quoi | Utilisateurs et usages typiques
        ? Ce qu'on en loue | Ce que ses partisans apprécient le plus
        > Les trois mêmes points, dans le même ordre.
        * Prenez autant de temps que pour la première. À compléter : les faits, avec leur source.
        ! Présenter la seconde | La seconde dans son usage typique

        [table] {left} et {right}, critère par critère || Critère par critère
        = Critère | {left} | {right}
        ? Ce que cela coûte | Le prix sur toute la durée
        ? La rapidité du démarrage | Le temps jusqu'au premier résultat
        ? L'évolution avec nous | Ce qui se passe quand les besoins augmentent
        ? Qui peut aider | Aide, communauté, spécialistes
        > Le cœur : un tableau, la même mesure pour les deux.
        * Lisez-le ligne par ligne et demandez qui pondère autrement. À compléter : un mot ou un chiffre par case.
        ! Rendre la comparaison vérifiable | Un tableau avec les critères en lignes

        [stronger] Là où chacune est plus forte
        = {left} | {right}
        ? La plus grande force | La plus grande force
        ? Le point faible | Le point faible
        ? La surprise typique | Ce qu'on ne remarque que plus tard
        > Pas encore de gagnante, seulement des profils.
        * Pour chaque force, citez la situation où elle compte. À compléter : les forces et les points faibles.

        [task] La même tâche, avec les deux
        = {left} | {right}
        ? Le premier pas | Comment cela commence
        ? La partie difficile | Comment se fait la partie difficile
        ? Le résultat | Ce qu'on a à la fin
        > Une petite tâche montre plus qu'une liste.
        * Montrez-le en direct, si vous pouvez. À compléter : une tâche connue.

        [when] Quand choisir laquelle
        = {left}, si | {right}, si
        ? Quand elle convient le mieux | La situation où elle convient le mieux
        ? Ce qu'il faut accepter | Le point faible qu'on accepte
        ? Quand celle-ci convient | La situation où elle convient le mieux
        ? Ce que celle-ci exige | Le point faible qu'on accepte
        > Une règle plutôt qu'une gagnante.
        * Demandez quelle colonne leur ressemble. À compléter : deux situations pour chacune.

        [risks] Qu'est-ce qui peut mal tourner dans chaque cas ?
        = Risque | Comment on le voit venir | Ce qu'on fait
        ? Avec {left} | Le risque de ce choix
        ? Avec {right} | Le risque de ce choix
        ? Si l'on ne choisit pas | Le risque de l'attente
        > Tout choix a son prix.
        * Ajoutez le troisième choix : aucun. À compléter : risques, signes, réponses.
        ! Se préparer aux inconvénients | Un tableau de trois lignes

        [closing] Notre recommandation
        ? Ce que nous conseillons | Le choix, et la seule raison
        ? À quelle condition | Ce qui changerait la recommandation
        ? Le premier pas | Ce qu'on peut essayer sans risque
        > Un mot clair, et la condition à laquelle il vaut.
        * Dites-le en une phrase, puis demandez les objections. À compléter : choix, raison, condition.
        """
}
