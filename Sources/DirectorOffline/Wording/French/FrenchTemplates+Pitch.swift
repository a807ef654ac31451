extension FrenchTemplates {
    static let pitch = """
        parts: Le problème | La réponse | La preuve | La prochaine étape

        [opening] {Title}
        ? Une phrase : pour qui, quoi | Pour qui vous faites quoi, en une phrase sans adjectif
        > Une phrase qu'un inconnu pourrait répéter.
        * Dites la phrase, puis commencez par une personne, pas par l'entreprise. À compléter : la phrase et votre nom.
        ! Rester en mémoire par une image | Le produit ou son effet, en action

        [summary] L'occasion sur une page
        ? Le problème | Qui souffre de quoi
        ? Notre réponse | Ce que vous y faites
        ? La preuve | Le chiffre ou le client qui le montre
        ? Ce que nous cherchons | Ce que vous attendez de ceux qui écoutent
        > Toute l'histoire pour ceux qui décident dès la première minute.
        * Si le temps manque, cette diapositive doit suffire. À compléter : une ligne par point.

        [problem] Le problème que plus personne ne devrait avoir
        ? Qui l'a | Une personne avec un nom et une situation
        ? Quand il fait le plus mal | Le moment où il fait mal
        ? Ce qu'il coûte | Ce qu'il coûte en temps, en argent ou en nerfs
        > Commencer par une personne qui a le problème.
        * Racontez une journée de sa vie. À compléter : qui, et ce qui s'est passé.
        ! Faire ressentir le problème | La personne au moment décisif, de près

        [habit] Ce qu'on fait aujourd'hui, et pourquoi cela ne suffit pas
        = La solution d'aujourd'hui | Son prix
        ? L'outil habituel | Ce que la plupart utilisent
        ? À la main | Ce qui se fait à la main
        ? Le temps | Ce que cela coûte en temps
        ? Ce qui tourne mal | Ce qui tourne mal en le faisant
        > Le concurrent le plus fort, c'est l'habitude.
        * Parlez avec respect de ce qui existe. À compléter : les solutions d'aujourd'hui et leur prix.

        [now] Pourquoi maintenant
        ? Ce qui était impossible | Ce qui n'était pas possible il y a quelques années
        ? Ce qui a changé | Le changement dans la technique, la loi ou les usages
        ? Ce qui en découle | Ce qui devient possible pour la première fois
        > Toute bonne idée a son moment.
        * Nommez le changement, pas la mode. À compléter : le changement et sa date.
        ! Montrer que c'est le moment | Une courte ligne : avant, changement, maintenant

        [promise] Notre réponse en une phrase
        ? La promesse en une phrase | Ce qui devient possible, pour qui, sans quoi
        > Une phrase, puis le silence.
        * N'expliquez pas ; dites la phrase deux fois. À compléter : la phrase.

        [action] Voilà ce que cela donne
        ? Ce qu'on voit d'abord | La première chose qui saute aux yeux
        ? Le clic décisif | Le moment qui convainc
        > Montrer vaut mieux que raconter.
        * Montrez-le en direct, avec un enregistrement comme filet. À compléter : la scène que vous montrez.
        ! Laisser parler le produit | Un véritable écran ou une photo du moment décisif

        [how] Trois étapes, et ça marche
        ? On commence par | La première chose que fait un client
        ? Ensuite, nous prenons le relais | Ce que vous faites pour lui
        ? On obtient | Ce que le client a à la fin
        > Trois étapes que chacun peut suivre.
        * Du point de vue du client, pas de la machine. À compléter : trois verbes.
        ! Montrer combien c'est facile | Trois étapes avec des icônes simples

        [different] Qu'est-ce qui nous distingue ?
        = Ce qui compte | Les autres | Nous
        ? La première question posée | La première question de chaque client
        ? Ce que nul autre n'offre | Une chose que personne d'autre n'offre
        ? Ce qui se copie mal | L'avantage durable
        > Comparer là où les clients comparent.
        * Nommez les concurrents par leur nom, et avec équité. À compléter : les critères et une comparaison honnête.
        ! Montrer la différence | Un tableau de trois lignes, la colonne maison mise en valeur

        [traction] Ce qui est déjà acquis
        ? Utilisateurs ou revenus | Où vous en êtes, avec la date
        ? La croissance derrière | À quelle vitesse cela croît, et depuis quand
        ? Ce qui la porte | Ce qui a fait la différence
        > Des faits que d'autres peuvent vérifier.
        * Choisissez des chiffres que vous pouvez prouver. À compléter : chiffres, dates, sources.
        ! Prouver que cela fonctionne | Un graphique clair, avec sa source

        [gains] Ce que nos clients y ont gagné
        ? Du temps gagné | Le temps qu'un client gagne
        ? De l'argent économisé | L'argent qu'un client économise ou gagne
        ? Des clients satisfaits | À quel point les clients sont satisfaits
        > Des faits que d'autres peuvent vérifier.
        * Choisissez des chiffres que vous pouvez prouver. À compléter : chiffres, dates, sources.
        ! Prouver que cela fonctionne | Trois grands chiffres, avec leur source

        [customer] Un client le dit mieux que nous
        ? Ce que dit un client | Une phrase d'un vrai client, avec son accord
        > Une voix de l'extérieur.
        * Lisez-la lentement. À compléter : la phrase, le nom et l'entreprise.

        [market] Le marché que nous pouvons gagner
        ? Où nous commençons | Le premier groupe de clients
        ? Où nous allons ensuite | Le deuxième groupe
        ? Où cela peut mener | Le marché entier
        > Des premiers clients à l'ensemble du marché.
        * Commencez par du petit et du concret. À compléter : groupes, tailles et sources.
        ! Montrer le chemin du petit au grand | Des surfaces emboîtées, de plus en plus grandes

        [price] {if.investors}Comment nous gagnons de l'argent || Ce que cela coûte, et ce qui est compris
        = Offre | Pour qui | Prix
        ? Pour commencer | La plus petite offre
        ? Ce que la plupart choisissent | L'offre que prennent la plupart des clients
        ? Pour les grands clients | La plus grande offre
        > Un prix sans explication soulève des questions ; un petit tableau y répond.
        * Dites le prix calmement et continuez. À compléter : les offres et leurs prix.
        ! Rendre l'offre facile à comprendre | Un tableau de trois lignes, l'offre conseillée mise en valeur

        [team] Celles et ceux qui le feront
        ? Qui a l'idée | Qui a fondé le projet, et son parcours
        ? Qui construit | Qui construit, et ce qui a été construit avant
        ? Qui vend | Qui vend, et à qui auparavant
        > On investit dans des personnes.
        * Une phrase par personne : ce qu'elle a déjà mené à bien. À compléter : les noms et les réussites.
        ! Donner des visages au projet | Trois portraits avec nom et réussite

        [start] Comment nous commençons ensemble
        ? Le premier entretien | Ce qui est clarifié au premier entretien
        ? Un petit essai | À quoi ressemble un essai sans risque
        ? Au quotidien | Quand cela tourne au quotidien
        > Un début sans risque.
        * Faites le premier pas aussi petit que possible. À compléter : les étapes et leurs dates.
        ! Montrer combien le début est facile | Une ligne à trois étapes

        [doubts] Ce qu'on peut objecter, et notre réponse
        = Ce qu'on pourrait penser | Notre réponse
        ? Trop cher ? | Le doute sur l'argent, et la réponse
        ? Trop d'efforts ? | Le doute sur l'effort, et la réponse
        ? Est-ce que cela va durer ? | Le doute sur l'avenir, et la réponse
        > Un doute nommé pèse moitié moins.
        * Prenez les doutes au sérieux.[[ Vous attendez : « {objections} ».]] À compléter : les réponses.

        [money] {if.investors}Ce que nous ferons de l'argent || Ce qu'il faut pour cela
        = Pour quoi | Combien | Jusqu'à quand
        ? La plus grande part | La plus grande part
        ? La deuxième part | La deuxième part
        ? La réserve | La réserve
        > Concret et vérifiable.
        * Commencez par le résultat de chaque part. À compléter : parts, montants, dates.
        ! Rendre le plan vérifiable | Un tableau de trois lignes : but, montant, date

        [road] Le chemin à parcourir
        ? Maintenant | Où vous en êtes
        ? Le prochain jalon | Le prochain résultat
        ? Le suivant | Le résultat d'après
        ? Le grand but | À quoi ressemblera alors le monde
        > D'aujourd'hui au grand but, en résultats.
        * Ne promettez que ce que vous maîtrisez. À compléter : les jalons et leurs dates.
        ! Montrer la direction | Une ligne à quatre jalons, le dernier lumineux

        [closing] La prochaine étape
        ? Ce que nous demandons | Une étape concrète, avec une date
        ? Ce que vous recevez d'abord | Ce qu'on aura ensuite entre les mains
        ? Comment nous joindre | Nom, courriel, téléphone
        > Un pas assez petit pour un oui immédiat.
        * Proposez deux dates plutôt que de demander s'il y a de l'intérêt. À compléter : étape, dates, contact.
        """
}
