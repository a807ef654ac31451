extension SpeechLexicon {
    static let french = SpeechLexicon(
        language: .french,
        phrases: [
            .yes: """
            oui, ouais, ouep, ok, okay, d'accord, d'acc, entendu, bien sûr, évidemment, certainement, absolument, tout à fait, exactement, exact, c'est ça, voilà, c'est bon, c'est parfait, c'est très bien, c'est bien, ça marche, ça va, ça me va, ça me convient, ça convient, je suis d'accord, je valide, validé, validée, valide, approuvé, j'approuve, j'accepte, accepté, je confirme, confirmé, vas y, allez y, allons y, on y va, continue, continuez, poursuis, poursuivez, poursuivre, veuillez poursuivre, tu peux continuer, vous pouvez continuer, tu peux y aller, vous pouvez y aller, procédez, lance, lancez, lance toi, c'est parti, feu vert, fais le, faites le, go, parfait vas y, comme ça, tel quel, ne change rien, ne changez rien, exactement ce que je voulais, exactement ce qu'il me faut, pourquoi pas
            """,
            .no: "non, nan, non merci, pas du tout, certainement pas, pas vraiment, surtout pas",
            .not: "ne, pas, n, jamais, rien, aucun, aucune, sans, personne, ni, n'ai, n'est, n'y",
            .good: """
            bien, très bien, bon, bonne, parfait, parfaite, excellent, excellente, super, génial, géniale, formidable, magnifique, top, chouette, beau, belle, joli, jolie, idéal, nickel, impeccable, satisfait, satisfaite, content, contente, me plaît, plaît, plait, j'aime, j'aime bien, j'adore, adore, tout est bon, tout est bien, tout bon, mieux, beaucoup mieux, suffisant, suffit, convaincant, bravo, extra
            """,
            .bad:
                "mal, mauvais, mauvaise, faux, fausse, nul, nulle, ennuyeux, ennuyeuse, moche, horrible, terrible, faible, problème, problèmes, erreur, erreurs, objection, objections, contre, rejette, refuse, déçu, déçue, confus, inadapté, redire",
            .build: "construis, construis la, construire, construisez, crée la, génère la, termine la",
            .make:
                "crée, créer, créez, génère, générer, générez, fais, faire, faites, commence, commencer, commencez, démarre, démarrer, termine, terminer, produis, produire, prépare, écris",
            .work:
                "plan, proposition, structure, ébauche, trame, version, diapositives, diapos, présentation, exposé, tout, reste, ordre, hypothèses, résultat, contenu, ensemble",
            .change:
                "changer, changement, changements, modifier, modification, modifications, ajuster, ajustement, ajouter, corriger, correction, corrections, améliorer, remarques, remarque",
            .shift: """
            plus, moins, plus court, plus courte, plus long, raccourcis, raccourcir, réduis, réduire, allonge, rallonge, ajoute, inclus, enlève, supprime, retire, efface, déplace, remplace, change, mets, rends, utilise, au lieu de, à la place, plutôt, seulement, uniquement, insiste, concentre, qu'elle dure, qu'il dure, drôle, simple, visuel, visuelle, formel, trop, trop long, trop court, aussi, également, en plus, manque, autre, autres, encore, à nouveau, fusionne, divise, renomme
            """,
            .but: "mais, sauf, excepté, cependant, toutefois, par contre, quoique, bien que, hormis",
            .hedge:
                "si, quand, lorsque, avant, avant de, après, jusqu'à, tant que, pourvu, à condition, peut être, peut-être, éventuellement, pourrait, serait, devrait, presque, dépend, pas sûr, pas sûre, sûr, sûre, je crois, je pense, je suppose, ou, pour l'instant",
            .wait:
                "attends, attendez, attendre, un instant, un moment, une seconde, une minute, stop, arrête, arrêtez, halte, pas encore, pas maintenant, pas tout de suite, plus tard, demain, doucement, réfléchir, réfléchis, j'y réfléchis, demander, consulter, mon chef, ma chef, mon patron, décider, vérifier, relire, lire, annule, annuler, hmm, mmm, bof",
            .want:
                "besoin, j'ai besoin, veux, voudrais, je voudrais, voulais, souhaite, souhaiterais, préfère, il faut, faut, doit, doivent, dois, devons, j'aimerais, nous aimerions, objectif, but",
            .ask:
                "que, quoi, qui, comment, pourquoi, quand est, où, quel, quelle, quels, quelles, combien, qu'est, qu'est ce, est ce",
            .auxiliary: "est, sont, suis, es, ai, as, a t, peux, peut, puis, dois je, puis je, peut on, est ce que",
            .subject: "je, tu, il, elle, on, nous, vous, ils, elles, ça, cela, ce, c'est",
            .tell:
                "explique, expliquez, explique moi, dis moi, dites moi, montre moi, comprends pas, je ne comprends pas, comprends, signifie, veux dire, veut dire, répète",
            .speech: "dis, dire, dit, clique, cliquer, appuie, appuyer, bouton, réponse, répondre, mot",
            .request:
                "peux tu, pouvez vous, pourrais tu, pourriez vous, tu peux, tu pourrais, vous pourriez, on peut, on pourrait, et si on, que dirais tu de",
            .greeting:
                "bonjour, bonsoir, salut, coucou, allô, ça va bien, comment vas tu, comment allez vous, au revoir, à bientôt, bonne journée",
            .thanks: "merci, merci beaucoup, merci bien, mille mercis, je vous remercie, je te remercie",
            .help: "aide, aide moi, aidez moi, au secours, que sais tu faire",
            .chatter: "ah, oh, euh, ben, bah, haha, mdr, lol, hein, bref, alors, dis donc, oups, tiens, hum",
            .pass:
                "je ne sais pas, je sais pas, sais pas, aucune idée, comme tu veux, comme vous voulez, à toi de voir, à vous de voir, peu importe, tu décides, vous décidez, choisis, surprends moi, rien de spécial, c'est égal",
            .filler: """
            le, la, les, l, un, une, des, du, de, d, et, à, a, au, aux, en, y, avec, pour, par, sur, dans, se, me, te, lui, leur, moi, toi, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, très, vraiment, tellement, déjà, maintenant, ici, là, comme, s'il te plaît, s'il vous plaît, s, plaisir, stp, svp, veuillez, c, j, m, t, qu, cette, cet, ces, beaucoup, tous, toute, toutes, être, avoir, va, vais, tel, chef, monsieur, madame, ami
            """,
            .open:
                "question, une question, idée, bonne idée, bonne question, retour, arrière, temps, prend, coûte, sujet, autre chose, moitié, partie, quelque chose",
        ]
    )
}
