/// The conversations whose transcripts are kept: purposes, listeners and languages.
enum GoldenConversations {
    static let all: [(name: String, steps: [Transcript.Step])] = english + german + spanish + french + italian

    private static let english: [(String, [Transcript.Step])] = [
        (
            "en-children-krishna",
            [
                .topic("Krishna"), .answers("Children, 10 min"), .asks("What do you mean by strawman?"),
                .acceptsPlan("not bad, go on"),
                .refines("Add a slide about the flute"), .refines("Make slide 3 more visual"),
                .asks("don't build it yet"),
                .refines("Make it 5 minutes"), .acceptsOutline("Perfect, build it"),
            ]
        ),
        (
            "en-persuade-board",
            [
                .topic(
                    "Series A fundraising for our battery start-up. Board meeting, 15 slides, convince them to approve the round"
                ),
                .answers(
                    "1. 4 million euros, by the end of June\n2. 80 pilot customers, 3x energy density\n3. Too early, too expensive"
                ), .asks("should I say yes here?"), .feedback("yes but make it 12 slides"),
                .acceptsPlan("yes, perfect"),
                .acceptsOutline("looks good to me"),
            ]
        ),
        (
            "en-teach-students",
            [
                .topic("45-minute university lecture for CS students on garbage collection"), .answers("you decide"),
                .feedback("only 10 slides please"), .acceptsPlan("fine, go ahead"),
                .acceptsOutline("yes, build the deck"),
            ]
        ),
        (
            "en-pitch-customers",
            [
                .topic("sales presentation for Plannix to hospital managers, 15 minutes"),
                .answers("1. a free trial on one ward\n2. 3 hours saved per shift, 12 hospitals\n3. data protection"),
                .acceptsPlan("sounds good"), .refines("add a slide about data protection"),
                .acceptsOutline("great, build it"),
            ]
        ),
        (
            "en-report-team",
            [
                .topic("Quarterly report for the team, 12 minutes"), .answers("skip"), .acceptsPlan("ok"),
                .refines("move slide 3 to the end"), .acceptsOutline("ok, build it"),
            ]
        ),
        (
            "en-inform-teenagers",
            [
                .topic("Microplastics for high school students, 20 minutes"),
                .answers("they should look at their own shopping differently"),
                .acceptsPlan("yes"), .acceptsOutline("yes"),
            ]
        ),
        (
            "en-compare-colleagues",
            [
                .topic("React vs Vue for our developers, 20 minutes"), .answers("you decide"), .acceptsPlan("ok"),
                .acceptsOutline("go"),
            ]
        ),
        (
            "en-celebrate-wedding",
            [
                .topic("wedding speech for Anna and Tom"), .answers("5 minutes, keep it warm"), .acceptsPlan("lovely"),
                .acceptsOutline("yes please"),
            ]
        ),
    ]

    private static let german: [(String, [Transcript.Step])] = [
        (
            "de-children-bees",
            [
                .topic("Bienen für Kinder, 10 Minuten"), .answers("entscheide du"), .asks("Was ist ein Strohmann?"),
                .acceptsPlan("ja, passt"),
                .refines("füge eine Folie über den Honig hinzu"), .refines("mach Folie 3 visueller"),
                .refines("auf 5 Minuten kürzen"),
                .asks("bau das noch nicht"), .acceptsOutline("perfekt, bau es"),
            ]
        ),
        (
            "de-persuade-board",
            [
                .topic("Antrag auf eine neue Lagerhalle, für den Vorstand, 20 Minuten, er soll das Budget genehmigen"),
                .answers("1. 2 Millionen Euro bis Juni\n2. 30 % mehr Umsatz, 12 Tage Lieferzeit\n3. zu teuer"),
                .feedback("ja, aber mit 9 Folien"), .acceptsPlan("einverstanden, mach weiter"),
                .refines("entferne Folie 4 und verschiebe Folie 6 ans Ende"), .acceptsOutline("sieht gut aus"),
            ]
        ),
        (
            "de-teach-beginners",
            [
                .topic("Einführung in die Fotografie für Anfänger, eine halbe Stunde"), .answers("egal"),
                .acceptsPlan("gut"),
                .acceptsOutline("ja"),
            ]
        ),
        (
            "de-inform-parents",
            [
                .topic("Ich brauche einen Vortrag über gesunde Ernährung für Eltern"),
                .answers("25 Minuten, sie sollen wissen, dass Frühstück zählt"),
                .acceptsPlan("ja bitte"), .acceptsOutline("ja, alles gut"),
            ]
        ),
    ]

    private static let spanish: [(String, [Transcript.Step])] = [
        (
            "es-children-moon",
            [
                .topic("Una presentación sobre la luna para niños, 10 minutos"), .answers("tú decides"),
                .acceptsPlan("perfecto, adelante"),
                .refines("añade una diapositiva sobre las mareas"), .refines("haz la diapositiva 3 más visual"),
                .asks("todavía no"),
                .acceptsOutline("sí, todo bien"),
            ]
        ),
        (
            "es-pitch-investors",
            [
                .topic("Presentación de nuestra app de reparto para inversores, 12 minutos"),
                .answers("1. una reunión en marzo\n2. 4000 usuarios, 20 % al mes\n3. la competencia"),
                .acceptsPlan("vale"),
                .refines("quita la diapositiva 3"), .acceptsOutline("me gusta, adelante"),
            ]
        ),
        (
            "es-report-management",
            [
                .topic("Informe trimestral para la dirección, 15 minutos"), .answers("no sé"),
                .acceptsPlan("de acuerdo"), .refines("mueve la diapositiva 4 al final"),
                .refines("haz que la diapositiva 3 sea más visual"), .refines("reduce a 6 diapositivas"),
                .acceptsOutline("sí"),
            ]
        ),
        (
            "es-persuade-council",
            [
                .topic("Propuesta de carriles bici para el ayuntamiento, 20 minutos, para que aprueben el presupuesto"),
                .answers("1. 2 millones de euros antes de junio\n2. 30 % menos atascos\n3. demasiado caro"),
                .asks("¿Qué es el esquema?"), .feedback("sí, pero con 9 diapositivas"), .acceptsPlan("perfecto"),
                .acceptsOutline("está bien, adelante"),
            ]
        ),
        (
            "es-celebrate-wedding",
            [
                .topic("Discurso de boda para Ana y Luis"), .answers("5 minutos"), .acceptsPlan("sí"),
                .acceptsOutline("perfecto"),
            ]
        ),
    ]

    private static let french: [(String, [Transcript.Step])] = [
        (
            "fr-teach-class",
            [
                .topic("J'ai besoin d'un exposé sur les volcans pour ma classe, 15 minutes"), .answers("comme tu veux"),
                .asks("C'est quoi la trame ?"), .acceptsPlan("d'accord"),
                .refines("ajoute une diapositive sur la lave"),
                .refines("déplace la diapositive 3 à la fin"), .acceptsOutline("oui, parfait"),
            ]
        ),
        (
            "fr-train-colleagues",
            [
                .topic("Atelier sur notre nouveau logiciel de tickets pour mes collègues, 45 minutes"),
                .answers("peu importe"),
                .feedback("oui, mais avec 10 diapositives"), .acceptsPlan("c'est bon"),
                .refines("supprime la diapositive 7"), .refines("rends la diapositive 4 plus visuelle"),
                .refines("réduis à 8 diapositives"), .acceptsOutline("vas-y"),
            ]
        ),
        (
            "fr-story-adults",
            [
                .topic("La vie de Marie Curie pour des adultes, 20 minutes"), .answers("qu'ils retiennent son courage"),
                .acceptsPlan("parfait"), .refines("réduis à 10 minutes"), .acceptsOutline("oui"),
            ]
        ),
        (
            "fr-children-krishna",
            [
                .topic("Krishna"), .answers("pour des enfants de 7 ans, 10 minutes, en français s'il te plaît"),
                .acceptsPlan("oui, parfait"), .refines("ajoute une diapositive sur la flûte"),
                .asks("ne construis rien encore"), .acceptsOutline("c'est bon"),
            ]
        ),
        (
            "fr-persuade-board",
            [
                .topic("Demande de budget pour un nouvel entrepôt, devant le conseil d'administration, 20 minutes"),
                .answers("1. 2 millions d'euros d'ici juin\n2. 30 % de ventes en plus\n3. trop cher"),
                .acceptsPlan("d'accord"), .acceptsOutline("parfait"),
            ]
        ),
    ]

    private static let italian: [(String, [Transcript.Step])] = [
        (
            "it-children-bees",
            [
                .topic("Una lezione sulle api per bambini di 7 anni, 10 minuti"), .answers("decidi tu"),
                .asks("cos'è la scaletta?"), .acceptsPlan("va bene, procedi"),
                .refines("aggiungi una diapositiva sul miele"), .refines("rendi la diapositiva 3 più visiva"),
                .asks("aspetta, non costruirla ancora"), .acceptsOutline("perfetto, vai"),
            ]
        ),
        (
            "it-persuade-council",
            [
                .topic(
                    "Proposta di nuove piste ciclabili per il consiglio comunale, 20 minuti, devono approvare il budget"
                ),
                .answers("1. 2 milioni di euro entro giugno\n2. 30 % di traffico in meno\n3. troppo caro"),
                .feedback("sì, ma con 9 diapositive"), .acceptsPlan("perfetto"),
                .refines("togli la diapositiva 4 e sposta la diapositiva 6 alla fine"), .acceptsOutline("ok, creala"),
            ]
        ),
        (
            "it-train-colleagues",
            [
                .topic("Corso pratico sul nuovo gestionale per i miei colleghi, 45 minuti"), .answers("fai tu"),
                .acceptsPlan("d'accordo"), .refines("riduci a 10 diapositive"),
                .refines("dividi la diapositiva 4"), .acceptsOutline("mi piace, avanti"),
            ]
        ),
        (
            "it-celebrate-wedding",
            [
                .topic("Discorso di nozze per Anna e Luca"), .answers("5 minuti"), .acceptsPlan("sì"),
                .acceptsOutline("perfetto"),
            ]
        ),
    ]
}
