extension FrenchTemplates {
    static let celebrate = """
        parts: Comment tout a commencé | Ce qui les rend uniques | Ce que nous avons appris | Ce que nous souhaitons

        [opening] {if.quiet}En mémoire de {names} || Pour {names} || {Title}
        - Quelques mots du fond du cœur
        > Un début chaleureux : qui parle, et pour qui.
        * Attendez le silence, souriez, dites qui vous êtes. À compléter : votre nom et ce qui vous lie.
        ! Faire sourire tout le monde | Une vraie photo, sans pose

        [summary] Ce que je veux dire en une minute
        ? L'occasion | Pourquoi vous prenez la parole
        ? Ce que j'admire | Un trait
        ? Ce que je souhaite | Un vœu
        > Le discours en trois phrases.
        * À compléter : une phrase par point.

        [met] Comment nous nous sommes connus
        ? Où c'était | Le lieu et l'année
        ? La première impression | Ce que vous avez d'abord pensé
        ? Le moment décisif | Quand il fut clair que cela durerait
        > Une petite histoire que personne d'autre ne peut raconter.
        * Racontez-la comme une scène, au présent. À compléter : lieu, année, première phrase.
        ! Revenir à ce jour-là | Une vieille photo, même floue

        [moment] Le moment qui dit tout
        ? Ce qui s'est passé | La scène en deux phrases
        ? Ce qu'elle montre | Le trait que tout le monde aime ici
        > Une scène qui montre tout un caractère.
        * Choisissez une scène qui honore sans gêner. À compléter : la scène.
        ! Montrer le caractère | Une photo du moment, en grand

        [traits] Trois choses que tout le monde sait ici
        ? De quoi rire | Une manie inoffensive
        ? De quoi admirer | Une chose que vous admirez
        ? Sur quoi compter | Une chose sur laquelle on peut toujours compter
        > Tout le monde acquiesce, tout le monde rit.
        * Du drôle au sérieux, dans cet ordre. À compléter : trois traits.
        ! Faire acquiescer tout le monde | Trois petites photos

        [then] D'hier à aujourd'hui
        ? Hier | La première étape
        ? Un tournant | Quand tout a changé
        ? Aujourd'hui | La raison de cette fête
        > Une vie ou un amour en trois étapes.
        * Une phrase par étape. À compléter : les étapes et les années.
        ! Montrer le chemin | Une ligne avec trois photos

        [learned] Ce que j'ai appris à leurs côtés
        ? Sur le courage | Ce que vous avez appris sur le courage
        ? Sur le rire | Ce que vous avez appris sur le rire
        ? Sur l'amitié | Ce que vous avez appris sur l'amitié
        > De la gratitude, dite simplement.
        * Regardez les personnes, pas la diapositive. À compléter : une phrase par point.

        [wish] Ce que nous souhaitons de tout cœur
        ? Un vœu pour chaque jour | Un petit vœu pour chaque jour
        ? Un vœu pour les jours durs | Un vœu pour les temps difficiles
        ? Un vœu pour plus tard | Un vœu pour l'avenir lointain
        > Trois vœux, du petit au grand.
        * Ralentissez ici. À compléter : trois vœux, avec vos propres mots.

        [closing] {if.quiet}Merci || Levons nos verres !
        - {if.quiet}Un dernier merci | Merci pour tout.
        ~ - Aux héros du jour | À {names} !
        ~ - Un toast | Santé !
        ? Votre dernière phrase | La dernière phrase avant les verres
        > Les verres levés ; la diapositive reste derrière.
        * Demandez à tous de se lever, dites la dernière phrase, levez votre verre. À compléter : la dernière phrase.

        [whom.couple] le couple
        [whom.one] la personne que nous fêtons
        """
}
