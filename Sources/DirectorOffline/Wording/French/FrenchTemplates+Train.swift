import DirectorLanguage

extension FrenchTemplates {
    static let train = """
        parts: Arriver | Comprendre | S'exercer | Emporter

        [opening] {Title}
        - On met la main à la pâte
        ? Ce que vous saurez faire | La compétence, en une phrase qui commence par « Vous saurez … »
        > Une promesse : ce que chacun saura faire ensuite.
        * Arrivez tôt et saluez chacun à la porte. À compléter : nom, salle, pauses.
        ! Inviter à participer | Des mains au travail, de près

        [summary] L'essentiel en une minute
        ? Ce que c'est | La compétence en une phrase
        ? Ce qu'elle change | Ce qui sera plus facile ensuite
        ? Ce qu'il faut | Du temps et du matériel
        > Tout le plan sur une diapositive.
        * À compléter : une phrase par point.

        [skill] Ce que vous saurez faire
        - L'essentiel | {takeaway}
        ~ ? L'essentiel | La compétence, en une phrase qui commence par « Vous saurez … »
        ? À quoi vous le verrez | À quoi chacun verra que cela réussit
        ? Ce qu'on ne verra pas | Ce qui n'est pas traité, et où le trouver
        > Un but clair et une limite honnête.
        * Demandez à chacun son propre but et notez-le. À compléter : la compétence.

        [warmup] Où en êtes-vous ?
        ? Une question pour tous | Une question à laquelle chacun peut répondre en une phrase
        - Placez-vous | Placez-vous dans la salle : débutants près de la fenêtre, expérimentés près de la porte.
        - Parlez-en à deux | Dites à votre voisin pourquoi vous êtes là.
        > D'abord du mouvement, puis du contenu.
        * Vous voyez aussitôt ce que chacun sait. À compléter : la question.
        ! Mettre tout le monde en mouvement | Des gens en ligne dans la salle

        [idea] L'idée derrière
        ? À quoi cela sert | À quoi cela sert, en une phrase
        ? Le principe | Le principe dont tout découle
        ? Ce que beaucoup croient | Un malentendu fréquent
        > Juste la théorie qu'il faut pour le premier exercice.
        * Cinq phrases, puis une démonstration. À compléter : le principe.
        ! Une image à retenir | Le principe en un dessin simple

        [watch] D'abord regarder : les étapes
        ? Préparer | Ce qui doit être prêt
        ? Faire | Le geste ou le clic décisif
        ? Vérifier | À quoi on voit que cela a réussi
        > Une fois à vitesse réelle, une fois lentement.
        * Montrez-le d'abord sans parler, puis avec des mots. À compléter : les étapes.
        ! Montrer l'ordre | Trois étapes, chacune avec une photo

        [quality] Voyez-vous la différence ?
        = Comme ceci | Pas comme cela
        ? Ce qu'on voit | Ce qu'on voit
        ? Pourquoi cela compte | Ce qui en découle
        ? Comment corriger | Comment le corriger
        > L'œil apprend par les différences.
        * Laissez trouver la différence avant de la dire. À compléter : un exemple pour chaque côté.

        [tools] Ce dont vous avez besoin
        = Outil | Pour quoi | Où le trouver
        ? L'outil de tous les jours | L'outil de tous les jours
        ? L'outil qui aide | Ce qui facilite les choses
        ? L'aide | Où trouver de l'aide
        > Tout à portée de main avant de s'exercer.
        * Vérifiez que chacun a accès. À compléter : les outils et leur place.
        ! Servir d'aide-mémoire | Un tableau de trois lignes

        [first] Exercice : votre premier essai
        ? La tâche | Une petite tâche que chacun peut finir
        - Chacun pour soi, puis à deux | Essayez d'abord chacun de votre côté, puis comparez.
        ? Quand c'est fini | À quoi chacun voit que c'est fini
        > Un succès dès le début.
        * Circulez, aidez par des questions plutôt que par des réponses. À compléter : la tâche et une solution.

        [notice] Qu'avez-vous remarqué ?
        - Qu'est-ce qui était facile ? | Qu'est-ce qui était plus facile que prévu ?
        - Qu'est-ce qui était difficile ? | Sur quoi avez-vous buté ?
        - Qu'est-ce qui a surpris ? | Qu'est-ce qui vous a surpris ?
        > C'est en parlant qu'on apprend.
        * Notez tout au tableau, triez ensuite.
        ! Recueillir les expériences | Trois panneaux vides à remplir

        [real] Exercice : un cas réel
        ? La situation | Un cas réel tiré de votre travail
        ? La tâche | Ce que les groupes doivent résoudre
        - En groupes, puis ensemble | Résolvez-le en petits groupes, puis montrez-le à tous.
        > La même compétence, en conditions réelles.
        * Donnez aux groupes des rôles différents. À compléter : le cas et le matériel.
        ! Se mettre en situation | Une photo du lieu réel

        [trouble] Quand cela ne marche pas
        = Ce que vous voyez | Cause probable | Ce qui aide
        ? Il ne se passe rien | Le premier problème typique
        ? Ça marche, mais mal | Le deuxième problème typique
        ? Hier, ça marchait encore | Le troisième problème typique
        > De l'aide pour le jour où il n'y aura personne à qui demander.
        * Laissez d'abord deviner les causes. À compléter : les problèmes et leurs remèdes.
        ! Aider quand ça bloque | Un tableau de trois lignes

        [plan] Votre plan pour le premier jour
        - Demain matin | La première petite chose que vous ferez demain.
        - Dans une semaine | Ce que vous aurez essayé d'ici là.
        - Dans un mois | Ce qui sera devenu une habitude.
        > Ce qu'on ne prévoit pas aujourd'hui ne se fera pas demain.
        * Laissez chacun l'écrire et le dire à une personne.
        ! Faire d'une intention un plan | Une ligne vide à trois étapes

        [closing] Que ferez-vous en premier ?
        - Une phrase de chacun | Dites en une phrase ce que vous ferez en premier.
        ? Quand se revoir | La prochaine date
        ? Comment donner des nouvelles | Comment vous joindre
        > Finir avec les mots des participants, pas avec les siens.
        * Une phrase chacun, sans commentaire. À compléter : la date et votre contact.
        """
}
