extension ReadingLexicon {
    static let german = ReadingLexicon(
        audiences: [
            (
                .guests,
                "hochzeitsgäste, hochzeitsgesellschaft, gäste, gästen, familie und freunde, freunde, freunden, familie, meine familie, verwandte"
            ),
            (
                .children,
                "grundschulkinder, grundschüler, grundschule, kindergartenkinder, kindergarten, vorschulkinder, kleine kinder, kinder, kindern, kleinkinder, erstklässler, zweitklässler, drittklässler, viertklässler, erste klasse, zweite klasse, dritte klasse, vierte klasse, enkel, enkelkinder"
            ),
            (
                .teenagers,
                "jugendliche, jugendlichen, schüler, schülern, schülerinnen und schüler, schülerinnen, teenager, meine klasse, unsere klasse, klasse, mitschüler, oberstufe, mittelstufe, gymnasium, konfirmanden, auszubildende, azubis"
            ),
            (
                .investors,
                "investoren, investorinnen und investoren, kapitalgeber, geldgeber, risikokapitalgeber, gesellschafter, aktionäre, banken"
            ),
            (
                .executives,
                "vorstand, vorstandssitzung, geschäftsführung, geschäftsleitung, geschäftsführer, aufsichtsrat, management, führungskräfte, führungskräften, leitung, bereichsleitung, abteilungsleiter, chef, chefin, meinen chef, meine chefin, lenkungsausschuss, stadtrat, gemeinderat, ausschuss, kuratorium, entscheider, manager"
            ),
            (
                .customers,
                "kunden, kundinnen und kunden, kundinnen, interessenten, käufer, auftraggeber, mandanten, händler, unternehmen, firmen"
            ),
            (
                .students,
                "studierende, studierenden, studenten, studentinnen und studenten, studentinnen, erstsemester, kommilitonen, lernende, vorlesung"
            ),
            (
                .experts,
                "fachleute, fachleuten, fachpublikum, experten, expertinnen und experten, wissenschaftler, forscher, ärzte, ärztinnen und ärzte, konferenz, tagung, kongress, professoren"
            ),
            (.beginners, "anfänger, anfängern, einsteiger, einsteigern, neulinge, laien"),
            (
                .colleagues,
                "kollegen, kolleginnen und kollegen, kolleginnen, mitarbeiter, mitarbeitern, mitarbeitende, mitarbeiterinnen und mitarbeiter, belegschaft, team, mein team, unser team, abteilung, neue kollegen, neue mitarbeiter, entwickler, ingenieure, vertrieb, pflegekräfte, ehrenamtliche, leute aus der arbeit"
            ),
            (
                .everyone,
                "erwachsene, erwachsenen, öffentlichkeit, breites publikum, allgemeines publikum, eltern, lehrer, lehrerinnen und lehrer, lehrkräfte, senioren, rentner, nachbarn, bürger, bürgerinnen und bürger, anwohner, besucher, mitglieder, vereinsmitglieder, alle, jedermann, menschen, leute, oma, opa, großeltern, patienten, landwirte"
            ),
        ],
        purposes: [
            (
                .celebrate,
                "hochzeit, hochzeitsrede, geburtstag, jubiläum, verabschiedung, abschiedsrede, trauerrede, trauerfeier, abschlussfeier, trauzeuge"
            ),
            (
                .compare,
                "vergleich, vergleichen, im vergleich, unterschiede zwischen, unterschied zwischen, gegenüberstellung, gegen"
            ),
            (.train, "workshop, schulung, training, einarbeitung, übung, anleitung, fortbildung"),
            (
                .persuade,
                "überzeugen, genehmigen, genehmigung, finanzierung, finanzierungsrunde, antrag, budgetantrag, bewilligen, zustimmen, motivieren, durchsetzen"
            ),
            (
                .pitch,
                "pitch, verkaufen, verkaufspräsentation, verkaufsgespräch, produktvorstellung, vertriebspräsentation, produkteinführung"
            ),
            (
                .report,
                "bericht, quartalsbericht, quartalszahlen, ergebnisse, jahresbericht, statusbericht, rückblick, jahresversammlung, auswertung, zwischenstand"
            ),
            (
                .tellStory,
                "geschichte von, geschichten, märchen, sage, legende, biografie, biographie, lebensgeschichte, erzählung, vorlesestunde"
            ),
            (
                .teach,
                "erklären, unterricht, unterrichtsstunde, vorlesung, einführung in, grundlagen, lehren, verstehen, lernen, seminar, referat, kurs"
            ),
            (.inform, "informieren, überblick, vorstellen, einweisung, aufklärung"),
        ],
        tones: [
            (.playful, "verspielt, lustig, lustiger, witzig, witziger, humorvoll, unterhaltsam, fröhlich, spaßig"),
            (.formal, "formell, formeller, förmlich, sachlich, sachlicher, professionell, seriös"),
            (.energetic, "energisch, dynamisch, mitreißend, schwungvoll"),
            (.serious, "ernst, ernster, ernsthaft, feierlich"),
            (.inspiring, "inspirierend, motivierend, bewegend, emotional, emotionaler"),
            (.relaxed, "locker, lockerer, entspannt, einfacher, einfache sprache, verständlicher"),
            (.technical, "technisch, technischer, fachlich, wissenschaftlich"),
            (.warm, "warm, wärmer, herzlich, herzlicher, persönlich, persönlicher, freundlich"),
        ],
        minutes: "minuten, minute, min",
        hours: "stunde, stunden, std",
        durations: [
            ("eine viertelstunde", 15), ("viertelstunde", 15), ("eine dreiviertelstunde", 45),
            ("dreiviertelstunde", 45), ("eine halbe stunde", 30),
            ("einer halben stunde", 30), ("halbe stunde", 30), ("halbstündig", 30), ("anderthalb stunden", 90),
            ("eineinhalb stunden", 90), ("eine stunde", 60),
            ("einer stunde", 60),
        ],
        slides: "folie, folien, seiten",
        slideCounts: [
            ("nur eine folie", 1), ("eine einzige folie", 1), ("eine folie daraus", 1), ("auf eine folie", 1),
            ("null folien", 0),
        ],
        more: "mehr, weitere, zusätzliche",
        fewer: "weniger",
        shorter: "kürzer, kürze, kürzen, zu lang, zu viele folien, weniger folien, knapper, kompakter",
        longer: "länger, verlängern, zu kurz, mehr folien, zu wenige folien, ausführlicher, mehr details",
        counting: "mach, mach es, lieber, nur, machen wir, nimm, auf",
        genres:
            "präsentation, präsentationen, vortrag, vorträge, rede, referat, folien, foliensatz, workshop, schulung, vorlesung, bericht, pitch, unterrichtsstunde, überblick, einführung, vergleich, hochzeitsrede, besprechung, seminar, kurzvortrag, stunde",
        connectors: "über, zum thema, zu dem thema, zu, zum, zur, mit dem titel, namens, von",
        leads:
            "ich, wir, brauche, brauchen, möchte, möchten, will, wollen, muss, müssen, soll, sollen, bitte, kannst, könntest, können, du, sie, mir, uns, mach, mache, machen, erstelle, erstellen, erstell, halte, halten, vorbereiten, bereite, vor, schreib, schreibe, hilf, eine, einen, ein, einer, einem, kurze, kurzen, kurzer, kleine, kleinen, neue, neuen, gute, guten, morgen, heute, hallo, moin, guten, tag, das, thema, ist, es, geht, um, was, präsentiere, präsentieren, halten, meine, meinen, mein, nächste, woche, in, der, die, am, montag, freitag, gern, gerne, erzählen, erzähle, schule",
        requests:
            "brauche, brauchen, möchte, möchten, will, wollen, muss, mach, mache, machen, erstelle, erstellen, halte, halten, bitte, thema, präsentiere, hilf, erzählen",
        openers: "für, vor, an, bei, publikum, zuhörer, überzeuge, zeige, für die, für den",
        determiners:
            "der, die, das, den, dem, des, ein, eine, einen, einem, einer, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, unserem, unserer, dein, deine, deinen, euer, ihre, ihren, ihrem, ist, sind, es, für, so, etwa, ca, ungefähr, circa, vor, bei, ganz, lieber, und, nicht, ja, aber, ich, wir, halte",
        articles:
            "der, die, das, den, dem, ein, eine, einen, einem, einer, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, unserem, unserer, alle",
        clearOpeners: "für, vor, überzeuge",
        followers:
            "in, im, am, an, auf, über, mit, die, der, das, und, oder, aus, von, zum, zur, zu, sein, sind, ist, wollen, sollen, soll, bitte, statt, nächste, morgen, heute, wird, werden, kennt, kennen, er, sie, es, haben, hat, zuhören, ungefähr, etwa",
        glue:
            "der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, so, ja, nein, okay, bitte, danke, es, ist, sind, sein, wird, werden, soll, sollte, kann, kannst, können, lass, uns, mir, mich, mein, meine, unser, ich, wir, sie, ihr, du, dies, diese, dieser, dieses, da, in, im, an, am, zu, zum, zur, für, von, vom, mit, als, bei, etwa, ungefähr, circa, ca, vielleicht, nur, gern, gerne, möchte, will, brauche, brauchen, habe, haben, hat, hätte, mach, mache, machen, gib, sehr, ganz, auch, dann, gut, schön, super, perfekt, lieber, stattdessen, nicht, kein, lang, lange, dauer, zeit, vortrag, präsentation, folien, folie, publikum, zuhörer, leute, alle, einige, hier, jetzt, man, noch, maximal, höchstens, mindestens, rund, daraus, auf, es, soll, dauern, dauert, mehr, weniger, dafür",
        inclusions:
            "mit einer folie über, eine folie über, eine folie zu, etwas über, mehr über, mehr zu, mehr zum, mehr zur, schwerpunkt auf, fokus auf, konzentriere dich auf, vergiss nicht, erwähne, mit einem teil über, auch, einschließlich, inklusive, ergänze, füge hinzu, mehr",
        omissions:
            "ohne, lass weg, weglassen, nichts über, nicht erwähnen, vermeide, verzichte auf, weniger, streiche, kein, keine, keinen",
        expectations:
            "so dass sie, sodass sie, damit sie, sie sollen, er soll, alle sollen, sie soll, ziel ist, das ziel ist, sie müssen",
        passes:
            "egal, weiß nicht, weiß ich nicht, keine ahnung, entscheide du, du entscheidest, wie du willst, wie du meinst, überrasch mich, überspringen, mir egal, ist mir egal, weiter, nichts besonderes",
        refusals: "nein, nö, nee, nichts, noch nicht, keine, kein, nichts besonderes, nein danke"
    )
}
