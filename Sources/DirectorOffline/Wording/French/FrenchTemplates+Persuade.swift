extension FrenchTemplates {
    static let persuade = """
        parts: La demande | Ce qui la soutient | Comment nous ferons | La décision

        [opening] {Title}
        - Ce que nous demandons, et pourquoi
        - Une décision pour aujourd'hui
        > Dire d'un seul souffle de quoi il s'agit et qu'une décision est attendue.
        * Nommez la décision attendue dès la première phrase. À compléter : nom, fonction, date.
        ! Inspirer confiance | Une image calme de ce que la décision rendra possible

        [summary] La décision en une minute
        ? Ce que nous demandons | La demande en une phrase : quoi, combien, pour quand
        ? Pourquoi cela vaut la peine | La raison la plus forte, avec un chiffre à l'appui
        ? Pourquoi ne pas attendre | Ce qui se perd avec chaque mois
        ? Ce qui pourrait mal tourner | Le plus grand risque et la réponse
        > Tout ce qu'il faut, au cas où la réunion s'arrêterait ici.
        * Présentez-la comme si c'était la seule. À compléter : une ligne par point.

        [request] Ce que nous demandons aujourd'hui
        - Les conditions | {terms}
        ~ ? Combien, à quelles conditions | Montant, conditions et échéance
        ? À quoi cela servira | Les deux ou trois choses que cela rendra possibles
        ? Ce qui revient en échange | Ce qui revient, quand, et comment on le mesure
        > La demande, tôt et complète, pour que la suite soit entendue comme une réponse à « pourquoi ? ».
        * Formulez la demande sans vous excuser et sans préambule. À compléter : montant, conditions, date.

        [now] Pourquoi maintenant ?
        ? Ce qui a changé | Le changement qui ouvre cette occasion
        ? Ce que coûte l'attente | Ce qui se perd avec chaque mois
        ? Quand la fenêtre se ferme | La date ou l'événement après lequel il sera trop tard
        > Une bonne idée peut attendre ; il faut montrer pourquoi pas celle-ci.
        * Racontez ce qui était différent il y a un an. À compléter : le changement, le prix de l'attente, l'échéance.
        ! Faire sentir l'urgence | Une porte, une route ou une saison qui s'ouvre ; sans texte

        [problem] Quel problème nous résolvons, et pour qui
        ? Qui a ce problème | Les personnes concernées, le plus concrètement possible
        ? Ce qu'il coûte | Temps, argent ou nerfs : ce qu'il coûte aujourd'hui
        ? Comment on fait aujourd'hui | Ce qu'on fait à la place, et pourquoi cela ne suffit pas
        > Personne n'approuve la solution d'un problème qu'il n'a pas ressenti.
        * Racontez-le à travers une personne que vous avez rencontrée. À compléter : qui, et ce qui s'est passé.
        ! Donner un visage au problème | Une vraie personne dans la situation, à hauteur d'yeux

        [answer] Comment fonctionne notre solution
        ? Ce qu'elle a de nouveau | Ce que personne d'autre ne fait, en une phrase
        ? Comment elle s'y prend | Le principe, sans jargon
        ? Ce qu'elle remplace | Ce qui devient inutile
        > Juste ce qu'il faut de solution pour décider.
        * Faites court ; les détails sont pour les questions. À compléter : le principe en une phrase.
        ! Le principe d'un seul regard | Trois boîtes avec des flèches : ce qui entre, ce qui se passe, ce qui sort

        [figures] Les chiffres qui portent la demande
        ? Le résultat à ce jour | Le chiffre qui montre que cela fonctionne
        ? La taille de l'occasion | Le chiffre qui montre que cela vaut la peine
        ? Ce qu'on peut attendre | Le chiffre qui montre ce qui revient
        > Deux ou trois grands chiffres, avec leur source.
        * Donnez la source de chaque chiffre. À compléter : les chiffres et leur origine.
        ! Graver trois chiffres dans les mémoires | Trois grands chiffres, avec leur nom et leur source dessous

        [progress] Nous avons déjà bien avancé
        ? D'où nous sommes partis | Le point de départ, avec sa date
        ? Où nous en sommes | Où vous en êtes aujourd'hui
        ? Ce qui a tout changé | La décision derrière l'inflexion de la courbe
        > Le progrès est la meilleure promesse.
        * Expliquez l'inflexion, pas la courbe. À compléter : les quatre derniers trimestres du chiffre principal.
        ! Montrer que les choses bougent | Courbe du chiffre principal sur les derniers trimestres, inflexion marquée

        [voices] Ne nous croyez pas sur parole
        ? Une voix qui compte | Une phrase d'un client, d'un partenaire ou d'un expert en qui on a confiance
        > Un autre peut louer ce qu'on ne doit pas louer soi-même.
        * Demandez la permission avant de citer. À compléter : la phrase, le nom et la fonction.

        [money] Ce que nous ferons de l'argent
        = Pour quoi | Combien | Ce que cela apporte
        ? Le plus gros poste | Le plus gros poste
        ? Le deuxième poste | Le deuxième poste
        ? La réserve | Ce qu'on garde pour les imprévus
        > Chaque poste à côté du résultat qu'il apporte.
        * Commencez par le résultat, puis dites le coût. À compléter : trois postes avec leur part et leur résultat.
        ! Montrer que chaque poste a un but | Un tableau de trois lignes : poste, montant, résultat

        [effort] Ce qu'il faut
        = Pour quoi | Combien | Ce que cela apporte
        ? Les personnes | De qui on a besoin, et pendant combien de temps
        ? L'argent | Ce que cela coûte, une fois et chaque année
        ? Le temps | Combien de temps avant que cela fonctionne
        > Chaque poste à côté du résultat qu'il apporte.
        * Commencez par le résultat, puis dites le coût. À compléter : trois postes avec leur part et leur résultat.
        ! Montrer que chaque poste a un but | Un tableau de trois lignes : poste, montant, résultat

        [after] Ce qui se passe après le oui
        ? Le premier pas | Ce qui commence tout de suite
        ? La première preuve | Le premier résultat que chacun pourra vérifier
        ? Le but | Ce qui sera vrai à la fin
        > Des jalons qu'on peut vérifier, pas des activités.
        * Proposez de rendre compte à chaque jalon. À compléter : les jalons et leurs dates.
        ! Rendre les progrès vérifiables | Une ligne à trois ou quatre jalons, chacun avec date et résultat

        [team] Les personnes qui le feront
        ? Qui dirige | Le nom, et pourquoi cette personne
        ? Qui construit | Les noms, et ce qu'ils ont déjà fait
        ? Qui soutient | Conseillers, partenaires, parrains
        > On décide en faveur de personnes.
        * Présentez chacun par ce qu'il a déjà mené à bien. À compléter : noms, visages, une réussite chacun.
        ! Montrer qui est derrière | Des portraits avec nom et fonction

        [risks] Ce qui pourrait mal tourner, et notre réponse
        = Risque | Comment on le voit venir | Notre réponse
        ? Le plus grand risque | Le risque auquel tout le monde pense
        ? Le risque caché | Le risque que vous seuls pouvez voir
        ? Le risque du succès | Ce qui arrive si cela va plus vite que prévu
        > Nommer les risques avant que d'autres ne le fassent.
        * Ne minimisez rien ; montrez que c'est réfléchi.[[ Vous attendez : « {objections} ».]] À compléter : trois risques, leurs premiers signes, les réponses.
        ! Faire des inquiétudes une liste de réponses | Un tableau de trois lignes : risque, signe, réponse

        [without] Avec le oui, et sans lui
        = Si nous le faisons | Si nous ne le faisons pas
        ? À quoi ressemble l'an prochain | À quoi ressemble l'an prochain
        ? Ce que cela nous coûte | Ce que cela coûte
        ? Ce que font les autres | Ce que feront les autres
        > Ne rien faire est aussi une décision ; il faut en montrer le prix.
        * Restez équitable envers l'autre côté. À compléter : une ligne pour chaque côté.

        [options] Pourquoi ceci, et pas autre chose ?
        = Option | Pour | Contre
        ? Notre proposition | La proposition présentée
        ? La solution plus petite | La voie moins chère ou plus lente
        ? Attendre | Tout laisser en l'état
        > La proposition l'a emporté sur de vraies alternatives.
        * Dites pourquoi la deuxième meilleure a perdu. À compléter : les options et ce qui parlait contre elles.
        ! Montrer que tout a été pesé | Un tableau des options, la proposition marquée

        [questions] Les questions qui viennent maintenant
        ? La question la plus dure | La question la plus gênante, avec la réponse
        ? La question fréquente | La question qui revient toujours, avec la réponse
        ? La question de fond | Ce qui inquiète vraiment
        > Répondre à voix haute à ce qu'on pense tout bas.
        * Laissez une pause après chaque réponse. À compléter : trois questions avec leur réponse.

        [focus] Où va l'effort, et ce qu'il apporte
        = Effort | Effet
        ? Les gains rapides | Peu d'effort, beaucoup d'effet
        ? Le travail principal | Beaucoup d'effort, beaucoup d'effet
        ? Seulement en passant | Peu d'effort, peu d'effet
        ? Ce que nous laissons | Beaucoup d'effort, peu d'effet
        > Ce qu'on laisse de côté montre ce qui compte.
        * Parlez surtout de ce que vous laissez de côté. À compléter : une mesure par case.
        ! Montrer les priorités | Quatre cases : effort en largeur, effet en hauteur

        [closing] La décision d'aujourd'hui
        - La demande | Notre demande : {askLong}.
        ~ ? Ce qu'il faut décider | La décision, dans les termes du procès-verbal
        ? Ce qui se passe demain | Le premier pas après le oui
        ? Qui répond aux questions | Nom et contact
        > Demander la décision en mots clairs, puis se taire.
        * Répétez la demande mot pour mot, puis attendez. À compléter : le texte pour le procès-verbal.
        """
}
