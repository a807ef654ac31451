import DirectorLanguage

extension CommandLexicon {
    static let french = CommandLexicon(
        slide: "diapositive, diapositives, diapo, diapos, planche, planches, page, pages",
        add: "ajoute, ajouter, ajoutez, insère, insérer, insérez, inclus, inclure, mets, crée",
        remove:
            "supprime, supprimer, supprimez, enlève, enlever, enlevez, retire, retirer, retirez, efface, effacer, sans, vire",
        move: "déplace, déplacer, déplacez, place, placer, passe, bouge, mets",
        swap: "échange, échanger, échangez, inverse, inverser, intervertis",
        merge: "fusionne, fusionner, fusionnez, regroupe, regrouper, combine, combiner",
        split: "divise, diviser, divisez, sépare, séparer, coupe, scinde",
        rename: "renomme, renommer, renommez, intitule, intituler, appelle, appeler",
        naming: "en, comme, par, :, à, intitulée",
        make: "rends, rendre, rendez, fais, faire, faites, transforme, transformer, utilise, montre, doit, devrait",
        about: "sur, à propos de, au sujet de, intitulée, avec, concernant, pour",
        articles: "une, un, des, autre, la, le, les, l, nouvelle, encore, aussi, également",
        courtesy:
            "s'il, te, plaît, vous, stp, svp, peux, tu, pourrais, pouvez, pourriez, je, veux, voudrais, j'aimerais, aussi, maintenant, puis, oui, mais, bien, ok, d'accord, merci, et, non, ensuite, alors, parfait, super",
        joints: "et, puis, ensuite, aussi, mais",
        toEnd: "à la fin, en dernier, tout à la fin",
        toStart: "au début, en premier, au commencement",
        after: "après, derrière",
        before: "avant, devant",
        last: "dernière, dernier, finale, conclusion",
        first: "première, premier, titre",
        forms: [
            (.timeline, "frise, frise chronologique, chronologie"),
            (.table(["Point", "Ce que cela signifie"]), "tableau"),
            (.comparison("D'un côté", "De l'autre"), "comparaison, comparatif, avant après"),
            (.matrix(across: "Effort", up: "Effet"), "matrice"),
            (.quote, "citation"), (.figures, "chiffres clés, grands chiffres, indicateurs"),
            (.pointsWithChart, "graphique, données, chiffres, statistiques, courbe"),
            (.diagram, "schéma, diagramme"), (.steps, "étapes, processus, étape par étape"),
            (.threePanels, "trois colonnes, colonnes, cartes"),
            (
                .picture,
                "plus visuelle, plus visuel, visuelle, plus d'images, image, images, photo, photos, illustration"
            ), (.bullets, "liste, puces"),
        ],
        shorter:
            "plus courte, plus court, moins de texte, plus brève, plus simple, trop de texte, trop longue, trop chargée",
        longer: "plus longue, plus détaillée, plus de détails, plus de contenu, plus de texte, plus complète",
        missing: "manque, manquent"
    )
}
