import DirectorLanguage

extension CommandLexicon {
    static let german = CommandLexicon(
        slide: "folie, folien, seite, seiten",
        add:
            "füge, füg, ergänze, ergänzen, ergänzt, hinzufügen, einfügen, einbauen, baue, nimm, aufnehmen, erstelle, schreibe",
        particles: "hinzu, ein, dazu, an, auf, rein, hinein, werden, noch, mit",
        remove:
            "entferne, entfernen, lösche, löschen, streiche, streichen, weglassen, rausnehmen, rauswerfen, weg, raus, ohne",
        move:
            "verschiebe, verschieb, verschieben, setze, setz, stelle, stell, bewege, bring, bringe, rücke, zieh, ziehe",
        swap: "tausche, tausch, tauschen, vertausche, vertauschen",
        merge: "fasse, zusammenfassen, zusammenlegen, verbinde, verbinden, vereine, kombiniere, kombinieren",
        split: "teile, teilen, aufteilen, trenne",
        rename: "benenne, umbenennen, nenne, betitle, überschreibe",
        naming: "in, als, zu, um, :, heißt, soll, heißen",
        make:
            "mach, mache, machen, gestalte, gestalten, wandle, verwandle, zeige, zeig, soll, sollte, nutze, verwende, bitte",
        about: "über, zum thema, zu den, zu dem, zu der, zum, zur, zu, mit dem titel, mit, für",
        articles: "eine, einen, ein, einer, die, den, der, das, dem, weitere, neue, noch, etwas, auch",
        courtesy:
            "bitte, kannst, kann, könntest, können, könnten, sie, du, man, wir, ich, möchte, will, hätte, gern, gerne, noch, auch, dann, jetzt, ja, aber, gut, ok, okay, super, schön, danke, vielleicht, mal, doch, und, nein",
        joints: "und, dann, außerdem, sowie, aber",
        toEnd: "ans ende, an das ende, am ende, zum schluss, an den schluss, ganz nach hinten, nach hinten",
        toStart: "an den anfang, am anfang, zum anfang, nach vorne, ganz nach vorn, nach vorn",
        after: "nach, hinter",
        before: "vor",
        last: "letzte, letzten, letzter, schlussfolie, abschlussfolie",
        first: "erste, ersten, titelfolie, startfolie",
        forms: [
            (.timeline, "zeitstrahl, zeitleiste, zeitachse, chronologie"),
            (.table(["Punkt", "Was er bedeutet"]), "tabelle, tabellarisch"),
            (.comparison("Auf der einen Seite", "Auf der anderen"), "vergleich, gegenüberstellung, vorher nachher"),
            (.matrix(across: "Aufwand", up: "Wirkung"), "matrix, vierfeldertafel"), (.quote, "zitat"),
            (.figures, "kennzahlen, große zahlen"),
            (.pointsWithChart, "diagramm mit zahlen, grafik, säulendiagramm, zahlen, daten, statistik"),
            (.diagram, "diagramm, schaubild, schema"),
            (.steps, "schritte, ablauf, prozess, schritt für schritt"),
            (.threePanels, "drei spalten, spalten, karten, kacheln"),
            (
                .picture,
                "visueller, bildhafter, anschaulicher, mehr bilder, großes bild, bild, bilder, foto, bildlastiger, optischer"
            ),
            (.bullets, "liste, stichpunkte, aufzählung"),
        ],
        shorter: "kürzer, weniger text, knapper, einfacher, weniger punkte, zu lang, zu viel text, zu voll",
        longer: "länger, ausführlicher, mehr details, mehr text, mehr inhalt, genauer, zu kurz, zu leer",
        missing: "fehlt, fehlen"
    )
}
