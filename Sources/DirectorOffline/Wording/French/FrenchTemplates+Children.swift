import DirectorLanguage

extension FrenchTemplates {
    static let children = """
        parts: Regarder | Écouter | Réfléchir | Participer

        [opening] Qui est {person} ? || Découvrons {thing} ! || {question} || {left} ou {right} ? || {Title}
        - {if.story}Une histoire pour aujourd'hui
        ~ - On le découvre ensemble
        > Éveiller la curiosité par une question avant d'expliquer quoi que ce soit.
        * Saluez les enfants et laissez-les deviner avant de dire quoi que ce soit. Écoutez deux ou trois réponses.
        ! Éveiller la curiosité au premier regard | Une grande image sympathique du sujet, rien d'autre

        [summary] Ce que nous allons découvrir
        - Quelque chose à regarder
        - Quelque chose à écouter
        - Quelque chose à essayer
        > Trois promesses avec des mots simples.
        * Montrez sur vos doigts ce qui vient : regarder, écouter, essayer.

        [known] Que savons-nous déjà ?
        - Qui connaît ? | Levez la main : qui en a déjà vu ou entendu parler ?
        - À quoi penses-tu d'abord ? | Quelle est la première chose qui te vient à l'esprit ?
        - Que voudrais-tu savoir ? | Que voudrais-tu découvrir aujourd'hui ?
        > Recueillir ce que les enfants apportent ; la suite devient la leur.
        * Recueillez les réponses sans les corriger. Revenez plus tard sur l'une d'elles.

        [meet] Voici {person} || On regarde de tout près
        ? À quoi cela ressemble | Ce que les enfants doivent découvrir en premier sur l'image
        ? Ce qui est toujours là | La chose qui va toujours avec
        ? Ce qui est étonnant | Quelque chose qu'ils n'auraient jamais imaginé
        > Une grande image à explorer avant d'en dire plus.
        * Montrez une chose après l'autre et laissez les enfants la nommer. À compléter : les trois choses à découvrir.
        ! La première rencontre | En grand au centre, si près qu'on voit les détails

        [size] Grand ou petit ? Près ou loin ?
        = Plus grand qu'on ne pense | Plus petit qu'on ne pense
        ? Quelque chose à comparer | Un objet de la salle pour comparer
        ? Quelque chose à mesurer | Quelque chose qu'on peut montrer avec les mains
        > Une taille devient réelle quand on la compare.
        * Apportez un objet pour comparer. À compléter : lequel.

        [story] Une histoire sur {name}
        ? Comment elle commence | Comment elle commence : qui est là, et où
        ? Ce qui tourne mal | Ce qui tourne mal : le moment où tout le monde retient son souffle
        ? Comment elle finit | Comment elle finit : ce qui va de nouveau bien
        > Le cœur de la séance : une histoire en trois images.
        * Choisissez une histoire que vous racontez bien.[[ Vous avez cité : « {material} ».]] À compléter : les trois moments à montrer sur les images.
        ! Porter l'histoire sans paroles | Trois images à la suite : le début, le problème, la fin heureuse

        [exciting] Le moment le plus palpitant
        ? Ce que tout le monde attend | Le moment qui mérite une image à lui seul
        > S'arrêter au tournant et laisser deviner.
        * Arrêtez-vous et demandez : que ferais-tu maintenant ? À compléter : le moment où vous vous arrêtez.
        ! Retenir son souffle | Le tournant, vu de tout près

        [order] Qu'est-ce qui se passe, et dans quel ordre ?
        ? Le matin | Ce qui se passe d'abord
        ? À midi | Ce qui se passe ensuite
        ? Le soir | Comment la journée se termine
        > Raconter de nouveau aide à retenir.
        * Laissez trois enfants raconter les trois parties. À compléter : un mot pour chaque image.
        ! Mettre l'histoire en ordre | Trois petites images sur un chemin, du matin au soir

        [lesson] Que peut-on apprendre {him} ? || {if.story}Que nous apprend cette histoire ? || Que pouvons-nous essayer ?
        - Une chose pour la maison | Choisis une chose que tu essaieras à la maison.
        - Une chose à partager | Choisis une chose que tu partageras avec quelqu'un.
        - Une question à emporter | Réfléchis à une question pour ta famille.
        > De l'histoire à leur propre journée.
        * Demandez d'abord, montrez ensuite. À compléter : la chose à essayer.
        ! Tirer de l'histoire trois petits gestes | Trois étapes comme des pierres dans un ruisseau, une image chacune

        [explain] Qu'est-ce que {person} a de spécial ? || {if.question}Pas à pas || Comment ça marche ?
        ? Ce qui se passe d'abord | Ce qui se passe d'abord, en une phrase courte
        ? Ce qui se passe ensuite | Ce qui se passe ensuite, en une autre phrase courte
        ? Ce que cela donne | Ce qu'on voit à la fin
        > La seule chose qui mérite une explication, en trois étapes.
        * Mimez les trois étapes avec les mains et la voix. À compléter : une phrase courte par étape.
        ! Montrer comment une chose mène à l'autre | Trois dessins simples reliés par des flèches

        [true] Vrai ou faux ?
        = Vrai ! | Faux !
        ? Vrai, mais incroyable | Quelque chose de vrai qui semble inventé
        ? Faux, mais crédible | Quelque chose d'inventé qui semble vrai
        > Un jeu montre ce qui est resté, sans examen.
        * Debout si c'est vrai, assis si c'est faux. À compléter : trois ou quatre phrases à deviner.

        [words] Les mots nouveaux
        = Mot | Ce que cela veut dire
        ? Le premier mot nouveau | Un mot nouveau
        ? Le deuxième mot nouveau | Un autre mot nouveau
        ? Le mot le plus drôle | Le mot le plus drôle à dire
        > Trois mots à rapporter à la maison.
        * Dites les mots ensemble, d'abord à voix haute, puis en chuchotant. À compléter : les trois mots.

        [act] Jouons la scène
        - Trouve un partenaire | Trouve un partenaire et décidez qui est qui.
        - Sans un mot | Montrez le moment sans dire un seul mot.
        - Les autres devinent | Les autres devinent de quel moment il s'agit.
        > Bouger réveille tout le monde.
        * Faites de la place au milieu. Deux minutes de préparation suffisent.
        ! Donner envie de bouger | Des enfants qui jouent une scène, sans texte

        [closing] À toi de jouer !
        - Dessine ton moment préféré | Dessine le moment que tu as préféré.
        - Raconte-le à quelqu'un | Raconte-le ce soir à la maison.
        > Finir par quelque chose à faire, pour que cela reste.
        * Distribuez du papier et laissez tout le monde dessiner. À compléter : où les dessins seront accrochés.
        """
}
