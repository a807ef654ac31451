import DirectorLanguage

extension FrenchTemplates {
    static let teach = """
        parts: Pourquoi cela compte | L'idée | Sur un exemple | À vous d'essayer

        [opening] {Title}
        - De quoi il s'agit
        - Ce que vous en retirez
        > Commencer par une question dont tout le monde veut connaître la réponse.
        * Commencez par une question, une énigme ou un objet. À compléter : votre question d'ouverture.
        ! Poser une question | Une image dont on se demande quel est le rapport avec le sujet

        [summary] D'abord l'essentiel
        ? Ce que c'est | Le sujet en une phrase
        ? Pourquoi cela compte | Ce que cela change pour ceux qui écoutent
        ? Ce que nous proposons | Ce qui devrait en découler
        > Tout le message sur une diapositive.
        * À compléter : une phrase par point.

        [worth] Pourquoi s'y intéresser ?
        ? Où on le rencontre | Une situation de la vie de ceux qui écoutent
        ? Ce qui échoue sans cela | Ce qui arrive à ceux qui ne le connaissent pas
        ? Ce qu'on saura faire après | Ce qui sera possible dès aujourd'hui
        > Une raison d'écouter, tirée de leur propre monde.
        * Racontez une situation où vous en avez eu besoin. À compléter : cette situation.
        ! Relier le sujet au quotidien | Une situation familière où le sujet se cache

        [known] Ce qu'on sait déjà, et ce qui est nouveau
        = Sur quoi s'appuyer | Nouveau aujourd'hui
        ? Une idée d'avant | Une chose déjà apprise
        ? Une expérience du quotidien | Une chose connue de la vie de tous les jours
        ? Un autre regard | Ce qu'on voit maintenant autrement
        ? Un nouvel outil | L'outil ou la méthode du jour
        > Le nouveau s'accroche au connu.
        * Posez deux courtes questions pour savoir où chacun en est. À compléter : les questions.

        [map] La vue d'ensemble : comment tout s'emboîte
        ? Les éléments | Les trois à cinq éléments
        ? Comment ils sont reliés | Ce qui passe de l'un à l'autre
        ? Par où commencer | L'élément qui vient en premier
        > D'abord une carte, pour que chaque détail trouve sa place.
        * Parcourez-la une fois sans détails. À compléter : les éléments et leurs noms.
        ! Donner une carte | Les éléments principaux en boîtes avec des flèches ; le prochain mis en valeur

        [core] L'idée centrale en mots simples
        ? En une phrase | L'idée en une phrase, sans jargon
        ? Comparée à du connu | Une comparaison de la vie quotidienne
        ? Ce que ce n'est pas | Ce avec quoi on la confond le plus souvent
        > Si l'on ne retient qu'une diapositive, que ce soit celle-ci.
        * Dites la phrase, faites une pause, redites-la autrement. À compléter : la phrase et la comparaison.

        [steps] Comment ça marche, étape par étape
        ? Cela commence par | Ce qui déclenche tout
        ? Puis l'étape décisive | L'étape dont tout dépend
        ? Cela se termine par | Le résultat, et comment on le reconnaît
        > Le déroulement dans l'ordre où il se produit.
        * Dessinez-le en parlant, si vous pouvez. À compléter : une phrase par étape.
        ! Montrer l'ordre | Des étapes de gauche à droite ; l'étape décisive en plus grand

        [words] Les quelques mots qu'il faut
        = Terme | En mots simples | Exemple
        ? Le terme principal | Le terme qui revient sans cesse
        ? Le terme à double sens | Un terme qui veut dire autre chose ailleurs
        ? Le terme dont on se passe | Un terme pour spécialistes
        > Peu de termes, chacun avec un exemple.
        * N'introduisez un terme que lorsqu'il est utile. À compléter : les termes avec un exemple.
        ! Servir de glossaire | Un tableau de trois lignes : terme, sens, exemple

        [sentence] La phrase qui mérite d'être notée
        ? La règle en une phrase | La règle, la définition ou la loi, mot pour mot
        > Une phrase exacte à laquelle se tenir.
        * Laissez le temps de la noter. À compléter : la phrase et sa source.

        [origin] D'où vient l'idée ?
        ? Le problème sans solution | Le problème du début
        ? Le premier essai | Ce qu'on a tenté d'abord
        ? Le tournant | L'idée qui a tout changé
        ? Où l'on en est | Ce qu'on sait aujourd'hui
        > Savoir d'où vient une idée explique pourquoi elle est ainsi.
        * Racontez-le comme l'histoire d'une question. À compléter : personnes, lieux, dates.
        ! Raconter l'histoire de l'idée | Une ligne à quatre étapes

        [worked] Une fois ensemble, du début à la fin
        ? Ce qui est donné | La situation de départ
        ? Ce qu'on fait | Les étapes, une ligne chacune
        ? Ce qu'on obtient | Le résultat, et comment on le vérifie
        > La même idée, parcourue une fois en entier.
        * Pensez à voix haute, montrez aussi une fausse piste. À compléter : un exemple que vous connaissez par cœur.
        ! Suivre un cas jusqu'au bout | L'exemple dessiné, une étape après l'autre

        [ways] Deux chemins : lequel choisir ?
        = Le chemin simple | Le meilleur chemin
        ? Comment on s'y prend | Comment on s'y prend
        ? À quoi il sert | Quand on le choisit
        ? Ce qu'il coûte | Son prix en temps ou en effort
        > On a compris quand on sait choisir entre deux chemins.
        * Laissez d'abord choisir, puis donnez votre avis. À compléter : les deux chemins.

        [practice] Où on le rencontre en pratique
        ? Au quotidien | Un exemple de la vie quotidienne
        ? Au travail | Un exemple du monde du travail
        ? Là où on ne l'attend pas | Un exemple surprenant
        > Trois lieux qui montrent jusqu'où va l'idée.
        * Une image et une phrase pour chacun. À compléter : trois lieux.
        ! Montrer jusqu'où cela va | Trois images de mondes différents

        [mistakes] Là où presque tout le monde se trompe
        = Ce que beaucoup pensent | Ce qu'il en est
        ? L'erreur la plus fréquente | L'erreur que presque tout le monde commet
        ? Le raccourci tentant | Le raccourci qui ne marche pas
        ? Comment on la remarque | Comment s'en apercevoir à temps
        > Une erreur racontée d'avance se commet moins.
        * Racontez une de vos erreurs. À compléter : les erreurs et comment on les remarque.

        [try] À vous d'essayer
        ? La tâche | La tâche en une phrase
        - Chacun pour soi, puis à deux | Travaillez d'abord chacun de votre côté, puis comparez à deux.
        ? Comment savoir si c'est juste | Comment chacun peut vérifier son résultat
        > On n'apprend pas en écoutant seulement.
        * Circulez ; retenez une bonne solution et une solution intéressante. À compléter : la tâche et une solution.

        [limits] Quand s'en servir, et quand non
        = Convient bien | Mieux vaut autre chose
        ? Le cas typique | Le cas typique
        ? Le signe à chercher | Le signe auquel on le reconnaît
        ? L'exception | Un cas où cela échoue
        ? Que faire alors | Ce qu'on prend à la place
        > On connaît un outil quand on connaît ses limites.
        * Demandez des contre-exemples. À compléter : un cas pour chaque côté.

        [test] Sauriez-vous l'expliquer à un ami ?
        ? Une question sur l'idée | Une question à laquelle répond l'idée centrale
        ? Une question sur l'exemple | Une question qui change une chose dans l'exemple
        ? Une question à débattre | Une question sans réponse facile
        > Trois questions montrent ce qui est passé.
        * Laissez d'abord répondre à main levée. À compléter : les questions et les réponses.

        [closing] Ce qu'il faut retenir
        - La seule chose à retenir | {takeaway}
        ~ ? La seule chose à retenir | L'idée en une phrase, facile à redire
        ? La première chose à essayer | Une petite tâche pour cette semaine
        ? Pour aller plus loin | Une source par laquelle vous commenceriez
        > Retour à la question d'ouverture, cette fois avec la réponse.
        * Reposez la question d'ouverture et laissez quelqu'un répondre. À compléter : la tâche et la source.
        """
}
