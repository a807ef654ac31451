import DirectorLanguage

extension FrenchTemplates {
    /// What any presentation may hold: the agenda, slides for certain listeners, slides the user asks for by name, and what
    /// fills a long one.
    static let shared = """
        parts: | | |

        [agenda] Ce qui nous attend
        > Un bref regard en avant, pour que chacun sache où il en est.
        * Citez les parties d'un seul souffle et dites quand les questions sont bienvenues.

        [divider] {part}
        > Une respiration entre deux parties ; celle-ci commence par « {first} ».
        * Faites une pause, regardez tout le monde et dites en une phrase à quoi sert la partie qui vient.

        [teenagers.own] Quel rapport avec toi ?
        ? Dans ta journée | Où cela apparaît dans une journée normale
        ? Dans ton avenir | Ce que cela change pour le travail, l'argent ou la liberté
        ? Ce que tu peux changer | Une chose qu'on peut faire sans demander à personne
        > Leur propre vie est la porte d'entrée.
        * Demandez d'abord, notez ce qui vient. À compléter : des exemples de leur monde.
        ! Rapprocher le sujet | Une scène de l'école, de la maison ou du trajet entre les deux

        [teenagers.stand] De quel côté es-tu ?
        = D'accord | Pas d'accord
        ? Une phrase à débattre | Une phrase à laquelle on répond par oui ou par non
        ? Une autre, plus difficile | Une phrase dont la réponse n'est pas évidente
        > Prendre parti, c'est commencer à penser.
        * Faites-les aller d'un côté de la salle, puis interrogez une personne de chaque côté. À compléter : les phrases.

        [students.able] Ce que vous saurez expliquer
        ? En une phrase | L'idée, pour un ami
        ? En un dessin | Le schéma, de mémoire
        ? Sur un exemple | L'exemple, résolu sans aide
        > Un but que chacun peut vérifier.
        * Revenez-y à la fin. À compléter : phrase, schéma, exemple.

        [beginners.words] Trois mots, et on peut en parler
        = Mot | En langage simple
        ? Le mot que tous emploient | Le premier mot, expliqué en une ligne
        ? Le mot que nul n'explique | Le deuxième mot, expliqué en une ligne
        ? Le mot inoffensif | Le mot qui semble pire qu'il n'est
        > Les mots sont la porte ; on commence par l'ouvrir.
        * Employez chaque mot aussitôt dans une phrase. À compléter : les mots.

        [beginners.easy] Ce qui semble difficile et ne l'est pas
        = Semble difficile | Est facile, car
        ? Le premier obstacle | Ce qui effraie la plupart au début
        ? Le deuxième obstacle | Là où beaucoup abandonnent
        > D'abord le courage, ensuite les détails.
        * Racontez votre première fois. À compléter : les deux obstacles, et pourquoi ils sont petits.

        [executives.need] Ce qu'il nous faut, et pour quand
        ? La décision | La décision en une phrase
        ? La date | Le dernier jour où elle est encore utile
        ? Ce qui arrive sans elle | La conséquence de ne pas décider
        > Ne laisser aucun doute sur ce qui est demandé.
        * Dites-le et taisez-vous. À compléter : décision, date, conséquence.

        [executives.cost] Ce que cela coûte, et ce que cela rapporte
        = Quand | Coût | Bénéfice
        ? Cette année | Une seule fois, cette année
        ? Chaque année ensuite | Chaque année à partir de là
        ? Ce qui ne se compte pas | Les effets sans chiffre
        > Coût et bénéfice côte à côte.
        * Citez les hypothèses. À compléter : les chiffres avec leur source.
        ! Mettre coût et bénéfice côte à côte | Un tableau avec une ligne par année

        [investors.return] D'où vient le rendement
        ? Le levier | Ce qui fait le plus bouger le résultat
        ? La preuve | Le chiffre qui montre que le levier fonctionne
        ? La limite | Ce dont dépend le rendement
        > Un rendement a un mécanisme ; il faut le montrer.
        * Expliquez le levier avant le chiffre. À compléter : levier, preuve, limite.
        ! Montrer le levier en action | Un graphique : avant et après

        [customers.first] Ce qui change dès le premier jour
        = Avant | Dès le premier jour
        ? Un matin ordinaire | À quoi ressemble un matin ordinaire
        ? Quand cela tourne mal | Ce qui se passe alors
        ? À la fin du mois | À quoi ressemble la fin du mois
        > Leur journée, pas le produit.
        * Prenez leurs mots pour leur travail. À compléter : les deux côtés.

        [colleagues.daily] Qu'est-ce qui change dans notre quotidien ?
        = Aujourd'hui | Désormais
        ? Ce qu'on fait le matin | À quoi ressemble un matin
        ? Ce qu'on transmet | Ce qui est transmis, et à qui
        ? Ce qui disparaît | Ce qu'on ne fait plus
        > La première question que tout le monde se pose.
        * Parlez concrètement : noms, écrans, heures. À compléter : les deux côtés.

        [colleagues.stays] Ce qui reste comme avant
        ? Ce qu'on garde | Une chose que chacun garde volontiers
        ? Qui reste responsable | À qui l'on continue de s'adresser
        ? Ce qui n'était que rumeur | Une chose qui n'arrivera pas
        > Un changement est plus facile quand il a des limites.
        * Nommez vous-même la rumeur. À compléter : ce qui reste.

        [experts.new] Ce qui est nouveau, en une diapositive
        ? L'affirmation | Ce qu'on ne savait pas jusqu'ici
        ? La preuve | Comment on le sait
        ? Ce que cela change | Ce que la discipline peut en faire
        > Pas de bases ; droit au nouveau.
        * Dites à quel point c'est sûr. À compléter : affirmation, preuve, conséquence.

        [everyone.home] À essayer à la maison
        ? En cinq minutes | Une chose que chacun peut essayer tout de suite
        ? Le week-end | Une chose qui demande un peu de temps
        ? Avec d'autres | Une chose plus amusante à plusieurs
        > Avoir quelque chose à faire aide à retenir.
        * Montrez la première vous-même, si vous pouvez. À compléter : trois choses à essayer.
        ! Donner envie d'essayer | Des mains à l'œuvre, sur la table de la cuisine

        [topical] {if.question}{Wish} || {if.ready}{Wish} || {if.persuade}{Wish} : ce qui parle pour nous || {if.report}{Wish} : où nous en sommes || {if.pitch}{Wish} : ce qu'on y gagne || {if.story}{Wish} : une partie de l'histoire || {if.train}{Wish} : comment s'y prendre || {if.celebrate}{Wish} : ce dont nous nous souvenons || {Wish} : ce qu'il faut savoir
        ? L'essentiel | La seule phrase qui doit rester
        ? Un exemple qui le montre | Un exemple que tout le monde connaît
        ? Ce qui en découle | Ce que cela signifie pour ceux qui écoutent
        > Comme demandé : {asked}.
        * Dites en une phrase pourquoi cela a sa place ici. À compléter : ce que vous voulez en dire.
        ! Rendre cela concret | Un motif ou un exemple pour : {wish}

        [topical.children] {Wish} : qu'y a-t-il de spécial ?
        ? Ce que nous voyons | Ce que les enfants doivent découvrir
        ? À quoi cela sert | À quoi cela sert, en une phrase courte
        ? Ce qu'il y a de spécial | La chose qui étonne
        > Comme demandé : {asked}.
        * Demandez d'abord aux enfants ce qu'ils en pensent. À compléter : ce qu'ils doivent en savoir.
        ! Laisser les enfants découvrir | {Wish} : en grand et bien visible

        [topical.pair] {left} et {right}, côte à côte

        [more.example] Un {ordinal} exemple
        ? Ce qui change cette fois | Ce qui le distingue du précédent
        ? Ce qui se passe | Ce qui se passe, étape par étape
        ? Ce que cela ajoute | Ce que cela ajoute à l'ensemble
        > Un autre cas, choisi parce qu'il diffère sur un point.
        * Laissez trouver la différence. À compléter : l'exemple.
        ! Montrer un autre cas | Une image de l'exemple, dans le même style

        [more.exercise] Un {ordinal} exercice
        ? Ce qu'il faut faire | La tâche en une phrase
        ? À quoi faire attention | Ce à quoi il faut faire attention
        ? Ce qu'on obtient | À quoi on reconnaît un bon résultat
        > Faire quelque chose tient tout le monde éveillé.
        * Faites court. À compléter : la tâche et une solution.
        ! Guider la tâche | Trois étapes avec des icônes simples

        [more.question] Une {ordinal} question à débattre
        ? La question | Une question qui a plus d'une bonne réponse
        - D'abord à deux | Parlez-en d'abord à deux.
        - Puis tous ensemble | Puis rassemblons les réponses.
        > Une question qui a plus d'une bonne réponse.
        * Attendez plus longtemps qu'il n'est confortable. À compléter : la question.

        [more.picture] Un {ordinal} regard de près
        ? Ce qu'il y a à voir | Le détail qui mérite une diapositive entière
        > Un détail, en grand.
        * Ne dites rien pendant un instant. À compléter : le détail.
        ! Récompenser un regard attentif | Un détail qui remplit la diapositive

        [usual.questions] Place aux questions
        ? La question attendue | La question qui viendra à coup sûr, et la réponse
        ? La question espérée | La question qui vous ferait plaisir
        - Que voulez-vous encore savoir ?
        > De la place pour les questions, la première est prête.
        * Gardez une question en réserve. À compléter : la question et la réponse.

        [usual.divider] Une nouvelle partie commence
        - Une respiration, et on continue
        > Une respiration entre deux parties.
        * Faites une pause et dites à quoi sert la partie qui vient.

        [usual.thanks] Merci
        ? Comment vous joindre | Nom et contact
        > Un bref merci.
        * Remerciez et arrêtez-vous. À compléter : votre contact.

        [usual.next] Les prochaines étapes
        ? Tout de suite | Ce qui commence tout de suite
        ? Bientôt | Ce qui suit
        ? À la fin | Ce qui sera atteint
        > Peu d'étapes, avec des noms et des dates.
        * Une étape sans nom est un vœu. À compléter : étapes, noms, dates.
        ! Rendre les étapes vérifiables | Une ligne à trois étapes

        [form.timeline] Étape par étape : ce qui arrive, et quand
        [form.comparison] Côte à côte : où est la différence
        [form.table] En un coup d'œil : l'essentiel
        [form.matrix] Ce qui compte le plus : quatre cases
        [form.quote] Une voix qui mérite d'être entendue
        [form.figures] Ce que disent les chiffres
        [form.diagram] Comment tout s'articule
        [form.picture] Une image qui dit tout
        [form.panels] Trois choses qui vont ensemble
        """
}
