extension FrenchTemplates {
    static let inform = """
        parts: La vue d'ensemble | Les éléments | Ce que cela signifie | La suite

        [opening] {Title}
        - Ce que c'est, et pourquoi cela compte
        > Éveiller la curiosité pour une chose que chacun croit connaître.
        * Commencez par un détail surprenant ou une question. À compléter : ce détail, votre nom.
        ! Éveiller l'intérêt | Un regard inhabituel sur le sujet

        [summary] L'essentiel en une minute
        ? De quoi il s'agit | Le sujet en une phrase
        ? Ce que cela change | Ce qui change pour ceux qui écoutent
        ? Ce qui reste ouvert | Le point que personne ne connaît encore
        ? Ce que nous proposons | Ce qui devrait en découler
        > Tout le message sur une diapositive.
        * À compléter : une ligne par point.

        [why] Pourquoi cela nous concerne-t-il ?
        ? Où nous le rencontrons | Une situation que tout le monde connaît
        ? Ce qui en dépend | Ce qui manquerait sans cela
        ? Pourquoi maintenant | Pourquoi cela vaut la peine d'en parler aujourd'hui
        > D'abord la raison d'écouter.
        * Racontez une petite expérience personnelle. À compléter : l'expérience.
        ! Rapprocher le sujet | Une situation quotidienne où il apparaît

        [map] Comment tout cela s'articule-t-il ?
        ? Le centre | Ce autour de quoi tout tourne
        ? Ce qui en fait partie | Les éléments qui l'entourent
        ? Ce qu'on confond souvent | Ce qui n'en fait pas partie
        > Une carte pour tout ce qui suit.
        * Faites une fois le tour de l'image. À compléter : les éléments.
        ! Donner une vue d'ensemble | Le centre, avec ses éléments autour

        [myths] Ce que beaucoup croient, et ce qui est vrai
        = Beaucoup croient | En réalité
        ? L'erreur la plus répandue | Ce que presque tout le monde croit
        ? Une demi-vérité | Une chose qui n'est vraie qu'à moitié
        ? Ce que peu savent | Une chose que presque personne ne sait
        > La surprise ouvre les oreilles.
        * Laissez d'abord deviner. À compléter : les erreurs et les faits, avec leur source.

        [three] Trois choses à savoir
        ? D'abord : la base | Ce sur quoi tout repose
        ? Ensuite : la particularité | Ce qui le rend particulier
        ? Enfin : la surprise | Ce à quoi personne ne s'attend
        > Trois parties, un message pour chacune.
        * Une minute pour chacune. À compléter : une phrase et une image par partie.
        ! Donner une image à chaque partie | Trois panneaux de même taille

        [history] Comment en est-on arrivé là ?
        ? Le début | Quand et où cela a commencé
        ? La percée | Ce qui l'a fait connaître
        ? Aujourd'hui | Où l'on en est aujourd'hui
        > Le passé, dans la mesure où il explique le présent.
        * Choisissez des tournants plutôt que des anniversaires. À compléter : trois étapes avec l'année.
        ! Montrer l'évolution | Une ligne à trois étapes

        [figures] De combien parle-t-on ?
        ? Combien | Combien, avec la source
        ? À quelle vitesse | Comment cela évolue
        ? En comparaison | Une comparaison que chacun peut imaginer
        > Peu de chiffres, chacun avec une comparaison.
        * Faites de chaque chiffre une image. À compléter : les chiffres et leurs sources.
        ! Rendre la taille concrète | Trois grands chiffres, chacun avec une comparaison

        [example] Un exemple rend tout concret
        ? Qui ou où | Une personne ou un lieu
        ? Ce qui s'est passé | Ce qui s'est passé
        ? Ce que cela montre | Ce qu'on peut en apprendre
        > Un exemple vaut dix explications.
        * Choisissez un exemple que vous connaissez de près. À compléter : l'exemple.
        ! Rendre tout concret | Une photo de l'exemple

        [people] Qui y joue un rôle ?
        = Qui | Ce qu'il veut | Ce qu'il fait
        ? Ceux qui font avancer | La force motrice
        ? Ceux qui s'en servent | Les utilisateurs
        ? Ceux qui doutent | Les sceptiques
        > Derrière chaque sujet, il y a des gens.
        * Traitez toutes les parties avec équité. À compléter : qui, et quels intérêts.
        ! Montrer les gens derrière le sujet | Un tableau de trois lignes : qui, but, action

        [how] Comment ça marche ?
        ? Cela commence par | Comment cela commence
        ? Ensuite | Ce qui suit
        ? À la fin | Ce qui en résulte
        > Le déroulement en trois étapes.
        * Prenez une comparaison de la vie quotidienne. À compléter : les étapes.
        ! Expliquer le déroulement | Trois étapes avec des flèches

        [meaning] Qu'est-ce que cela signifie pour nous ?
        ? Au quotidien | Ce qui change au quotidien
        ? Pour le budget | Ce que cela représente en temps ou en argent
        ? Pour nos décisions | Quelle décision cela touche
        > Du sujet aux personnes présentes.
        * Regardez les gens en le disant. À compléter : une phrase par point.

        [sides] Le pour et le contre
        = Pour | Contre
        ? Le meilleur argument pour | L'argument le plus fort en faveur
        ? Un avantage discret | Un avantage auquel peu de gens pensent
        ? Le meilleur argument contre | L'argument le plus fort contre
        ? Une question ouverte | Une question à laquelle personne ne sait encore répondre
        > Les deux côtés, pour que chacun puisse juger.
        * Dites où vous vous situez, et pourquoi. À compléter : les arguments.

        [act] Que pouvons-nous faire maintenant ?
        ? Aujourd'hui | Une chose qui ne prend qu'un instant
        ? Cette semaine | Une chose à essayer
        ? À la longue | Une habitude ou une décision
        > Le savoir veut devenir action.
        * Proposez un tout petit pas. À compléter : trois propositions.

        [future] Où cela mène-t-il ?
        ? Le probable | Ce qui va probablement arriver
        ? Le possible | Ce qui pourrait aussi arriver
        ? Ce qui dépend de nous | Ce que nous pouvons influencer
        > Un regard vers l'avenir, sans boule de cristal.
        * Distinguez ce qu'on sait de ce qu'on suppose. À compléter : trois perspectives.
        ! Regarder devant soi | Un horizon large et dégagé

        [faq] Ce que tout le monde veut savoir
        ? La question habituelle | La question qui revient toujours, avec la réponse
        ? La question que nul ne pose | La question que personne n'ose poser
        ? La plus belle question | Votre question préférée
        > Répondre avant qu'on demande.
        * À compléter : les questions et les réponses.

        [closing] Ce qu'il faut retenir
        - L'essentiel | {takeaway}
        ~ ? L'essentiel | La phrase que tout le monde devrait retenir
        ? Pour en savoir plus | Une source pour commencer
        - Place à vos questions
        > Une phrase plutôt qu'un résumé.
        * Dites la phrase, puis ouvrez la discussion. À compléter : la phrase et la source.
        """
}
