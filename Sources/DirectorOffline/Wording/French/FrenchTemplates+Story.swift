extension FrenchTemplates {
    static let story = """
        parts: Comment cela commence | Ce qui tourne mal | Le tournant | Ce qui reste

        [opening] {Title}
        - Une histoire qui vaut la peine
        > Un titre et une image qui donnent envie de connaître la suite.
        * Ne commencez pas par vous présenter ; commencez au milieu d'une scène. À compléter : votre première phrase.
        ! Donner envie d'en savoir plus | Une image forte du monde de l'histoire, beaucoup d'espace vide

        [summary] L'histoire en une minute
        ? De qui il s'agit | La personne ou la chose au centre
        ? Ce qui se passe | Le tournant en une phrase
        ? Ce qui reste | Ce que chacun doit emporter
        > Toute l'histoire sur une diapositive.
        * À compléter : une phrase par point.

        [meet] Voici {person} || Qui nous allons suivre
        ? Ce qui fait cette personne | Un trait, montré par une petite scène
        ? Le désir | Le désir qui porte l'histoire
        ? La peur | La peur qui s'y oppose
        > Une figure qui ne laisse pas indifférent.
        * Montrez le trait par un geste. À compléter : la petite scène.
        ! Créer de la proximité | Un portrait qui montre une humeur plutôt qu'une pose

        [place] Là où tout commence
        ? Le lieu | Un lieu qu'on peut voir, entendre et sentir
        ? L'époque | Quand cela se passe, et ce qui était différent alors
        ? Un jour ordinaire | À quoi ressemble un jour ordinaire
        > Bâtir un monde avant qu'il s'y passe quelque chose.
        * Faites appel à tous les sens. À compléter : lieu, époque, un détail inattendu.
        ! Emmener l'auditoire | Le lieu à une heure précise, en plan large

        [others] Qui d'autre compte ?
        ? L'allié | Qui aide
        ? L'adversaire | Qui ou quoi fait obstacle
        ? Le guide | Qui en sait plus
        > Trois figures, pas plus.
        * Donnez à chacune un seul trait. À compléter : trois noms.
        ! Distinguer les figures | Trois portraits de couleurs bien différentes

        [obstacle] Ce qui fait obstacle
        ? L'obstacle visible | L'obstacle que tout le monde voit
        ? L'obstacle caché | L'obstacle intérieur
        ? Ce qui est en jeu | Ce qui sera perdu en cas d'échec
        > Sans résistance, pas d'histoire.
        * Laissez empirer avant que cela s'améliore. À compléter : les obstacles.

        [change] Le jour où tout change
        ? Ce qui arrive | L'événement qui met tout en marche
        ? Pourquoi plus de retour | Pourquoi la vie d'avant est finie
        ? La première décision | Ce qu'il faut décider maintenant
        > La porte se referme.
        * Racontez-le au présent. À compléter : l'événement.
        ! Montrer la rupture | Le même lieu qu'avant, transformé

        [way] Le chemin, étape par étape
        ? Le premier essai | Ce qu'on tente d'abord, et qui échoue
        ? Le détour | Ce qu'on apprend en route
        ? Le point le plus bas | Le moment où tout semble perdu
        ? L'idée | Ce qui change tout
        > Le chemin avec ses détours.
        * Passez vite sur les étapes et lentement sur le point le plus bas. À compléter : les étapes.
        ! Montrer le chemin | Un sentier sinueux à quatre étapes, claires et sombres

        [turn] Le tournant
        ? La phrase qui change tout | Une phrase dite à ce moment
        > Une phrase, puis une pause.
        * Baissez la voix, puis attendez. À compléter : la phrase, et qui la dit.

        [end] Comment cela finit
        ? Ce qui est atteint | Ce qui est atteint ou perdu
        ? Ce que cela a coûté | Le prix
        ? Ce que nul n'attendait | La petite surprise de la fin
        > Une fin qui répond au début.
        * Revenez à un détail du début. À compléter : le détail.
        ! Boucler la boucle | Le lieu du début, sous une autre lumière

        [tells] Que nous dit cette histoire ?
        ? Ce qui s'est passé | L'histoire en une phrase
        ? Ce que cela signifie | Ce qu'on peut y voir
        ? Ce que nous pouvons faire | Ce qui en découle pour ceux qui écoutent
        > De l'histoire à ceux qui l'écoutent.
        * Demandez avant de répondre. À compléter : le sens, avec vos propres mots.
        ! Mener de l'histoire à nous | Trois étapes, d'hier à aujourd'hui

        [traces] Où on le voit encore aujourd'hui
        ? Un lieu | Un lieu à visiter
        ? Un objet resté | Un objet
        ? Une coutume ou un dicton | Ce que l'on fait ou dit encore
        > L'histoire va jusqu'à nos jours.
        * Apportez-en une, si vous pouvez. À compléter : trois traces.
        ! Relier l'histoire au présent | Trois photos d'aujourd'hui

        [closing] Ce qui nous reste
        - La pensée à emporter | {takeaway}
        ~ ? La pensée à emporter | La seule pensée à emporter chez soi
        - Racontez-la à votre tour | Racontez l'histoire à quelqu'un qui ne la connaît pas.
        > Une dernière image, une dernière phrase, le silence.
        * Terminez par la phrase du début. À compléter : cette phrase.
        """
}
