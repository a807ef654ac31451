extension ReadingLexicon {
    static let french = ReadingLexicon(
        audiences: [
            (
                .guests,
                "invités, invités du mariage, famille et amis, amis et famille, amis, famille, ma famille, proches"
            ),
            (
                .children,
                "enfants, petits enfants, enfant, écoliers, élèves de primaire, école primaire, école maternelle, maternelle, primaire, cp, ce1, ce2, cm1, cm2, tout petits"
            ),
            (
                .teenagers,
                "adolescents, ados, jeunes, collégiens, lycéens, collège, lycée, ma classe, notre classe, camarades de classe, classe, élèves"
            ),
            (.investors, "investisseurs, business angels, actionnaires, banques, financeurs"),
            (
                .executives,
                "conseil d'administration, comité de direction, comex, codir, direction, dirigeants, cadres dirigeants, cadres, managers, mon chef, ma chef, mon patron, mes chefs, conseil municipal, comité, jury, élus, décideurs, conseil"
            ),
            (
                .customers,
                "clients, client, clients potentiels, prospects, acheteurs, entreprises, commerçants, consommateurs"
            ),
            (.students, "étudiants, étudiantes, étudiants en médecine, apprentis, apprenants"),
            (
                .experts,
                "experts, expertes, spécialistes, chercheurs, scientifiques, médecins, conférence, congrès, colloque, professionnels, pairs"
            ),
            (.beginners, "débutants, débutantes, novices, néophytes, profanes"),
            (
                .colleagues,
                "collègues, mes collègues, équipe, mon équipe, notre équipe, l'équipe, salariés, employés, personnel, collaborateurs, nouveaux collègues, nouveaux arrivants, développeurs, ingénieurs, infirmiers, infirmières, bénévoles, service"
            ),
            (
                .everyone,
                "grand public, public, adultes, parents, parents d'élèves, enseignants, professeurs, seniors, retraités, voisins, habitants, citoyens, visiteurs, adhérents, membres, tout le monde, gens, personnes, patients, grands parents"
            ),
        ],
        purposes: [
            (
                .celebrate,
                "mariage, anniversaire de mariage, anniversaire, départ à la retraite, pot de départ, enterrement, obsèques, remise de diplômes, baptême, témoin"
            ),
            (.compare, "comparer, comparaison, comparatif, différences entre, différence entre, contre, face à"),
            (.train, "atelier, formation, entraînement, tutoriel, prise en main, intégration"),
            (
                .persuade,
                "convaincre, persuader, approuver, approbation, financement, financer, budget, valider le budget, demande de budget, motiver, faire adopter"
            ),
            (.pitch, "vendre, présentation commerciale, lancement, argumentaire, pitch, levée de fonds"),
            (
                .report,
                "rapport, résultats, bilan, rapport trimestriel, point d'étape, compte rendu, rétrospective, revue"
            ),
            (
                .tellStory,
                "conte, contes, histoire de la vie, légende, légendes, biographie, la vie de, récit, raconter l'histoire"
            ),
            (
                .teach,
                "enseigner, expliquer, cours sur, leçon, introduction à, bases, cours, apprendre, comprendre, séminaire"
            ),
            (.inform, "informer, aperçu, sensibiliser, sensibilisation, présenter, tour d'horizon"),
        ],
        tones: [
            (.playful, "drôle, plus drôle, amusant, amusante, ludique, humoristique, joyeux"),
            (.formal, "formel, formelle, professionnel, professionnelle, officiel"),
            (.energetic, "énergique, dynamique, percutant"), (.serious, "sérieux, sérieuse, sobre, solennel"),
            (.inspiring, "inspirant, inspirante, motivant, émouvant, émouvante"),
            (.relaxed, "détendu, détendue, décontracté, simple, plus simple, informel"),
            (.technical, "technique, scientifique, académique, rigoureux"),
            (.warm, "chaleureux, chaleureuse, personnel, convivial, amical"),
        ],
        minutes: "minutes, minute, min, mn",
        hours: "heure, heures",
        durations: [
            ("un quart d'heure", 15), ("quart d'heure", 15), ("trois quarts d'heure", 45), ("une demi heure", 30),
            ("demi heure", 30), ("une heure et demie", 90), ("une heure", 60),
        ],
        slides: "diapositive, diapositives, diapo, diapos, planches, pages",
        slideCounts: [
            ("une seule diapositive", 1), ("une seule diapo", 1), ("seulement une diapositive", 1),
            ("une diapositive seulement", 1),
            ("zéro diapositive", 0), ("zéro diapositives", 0),
        ],
        more: "de plus, supplémentaires",
        fewer: "de moins",
        shorter:
            "plus court, plus courte, raccourcis, raccourcir, raccourcis la, trop long, trop longue, moins de diapositives, plus bref, plus concis",
        longer:
            "plus long, plus longue, rallonge, allonge, trop court, trop courte, plus de diapositives, plus de détails, plus détaillé",
        counting: "fais en, fais, plutôt, seulement, réduis à, avec",
        genres:
            "présentation, présentations, exposé, exposés, discours, diaporama, diapositives, atelier, cours, conférence, rapport, réunion, formation, leçon, pitch, aperçu, introduction, comparaison, conte",
        connectors: "sur, à propos de, au sujet de, intitulé, intitulée, concernant, pour expliquer",
        leads:
            "je, j'ai, nous, avons, besoin, d'un, d'une, veux, voulons, voudrais, voudrions, dois, devons, doit, faire, fais, fais moi, moi, crée, créer, prépare, préparer, présenter, présente, aide, aider, à, s'il, te, plaît, vous, peux, tu, pouvez, un, une, des, petit, petite, court, courte, nouveau, nouvelle, bon, bonne, bonjour, salut, demain, aujourd'hui, mon, ma, mes, notre, nos, le, la, sujet, est, de, en, parler, semaine, prochaine, j'aimerais, il, faut",
        requests:
            "besoin, veux, voudrais, voudrions, dois, devons, faire, fais, crée, créer, prépare, préparer, présenter, plaît, sujet, parler, j'aimerais, faut",
        openers: "pour, devant, à, aux, public, convaincre, chez",
        determiners:
            "le, la, les, l, un, une, des, mon, ma, mes, notre, nos, votre, vos, leur, leurs, est, sont, c'est, de, du, au, aux, pour, et, pas, plutôt, très, oui, mais, je, ce, cette, environ",
        articles: "le, la, les, l, un, une, des, mon, ma, mes, notre, nos, tous, toutes",
        clearOpeners: "pour, devant, convaincre",
        followers:
            "de, du, des, en, et, ou, qui, avec, sur, pour, dans, sont, est, doit, doivent, ont, pendant, demain, cette, ce, aujourd'hui, veulent, à, au, il, ils, elles, déjà, plus, ne",
        glue:
            "le, la, les, l, un, une, des, et, ou, mais, oui, non, ok, s'il, te, vous, plaît, merci, est, sont, c'est, être, que, qui, me, nous, mon, ma, mes, notre, je, il, elle, ils, on, ce, cette, ça, en, à, au, aux, de, du, d, pour, avec, comme, environ, plus, moins, peut, être, seulement, veux, voudrais, besoin, j'ai, a, ont, fais, faire, dure, durée, temps, très, aussi, bien, bon, parfait, plutôt, diapositives, diapositive, diapos, présentation, exposé, public, personnes, tous, quelques, ici, maintenant, maximum, minimum, total, y, qu'il, qu'elle, doit",
        inclusions:
            "avec une diapositive sur, une diapositive sur, quelque chose sur, plus sur, davantage de, plus d'infos sur, concentre toi sur, insiste sur, n'oublie pas, mentionne, inclus, inclure, ajoute, également, plus de, plus d",
        omissions: "sans, enlève, retire, rien sur, ne mentionne pas, évite, moins de, supprime, pas de, pas d",
        expectations:
            "pour qu'ils, pour qu'il, afin qu'ils, ils doivent, il doit, elle doit, le but est qu'ils, le but est de",
        passes:
            "je ne sais pas, je sais pas, sais pas, aucune idée, comme tu veux, comme vous voulez, peu importe, tu décides, à toi de voir, surprends moi, rien de spécial, choisis, continue, c'est égal",
        refusals: "non, rien, aucun, aucune, pas encore, rien de spécial, non merci"
    )
}
