extension GermanTemplates {
    static let inform = """
        parts: Das große Bild | Die Teile | Was es bedeutet | Wie es weitergeht

        [opening] {Title}
        - Was es ist, warum es zählt
        > Neugier wecken auf etwas, das alle zu kennen glauben.
        * Beginne mit einer überraschenden Einzelheit oder einer Frage. Ergänzen: diese Einzelheit, dein Name.
        ! Interesse wecken | Ein ungewohnter Blick auf das Thema

        [summary] Das Wesentliche in einer Minute
        ? Worum es geht | Das Thema in einem Satz
        ? Was es ändert | Was sich für die Zuhörer ändert
        ? Was offen ist | Der Punkt, den noch niemand weiß
        ? Was wir vorschlagen | Was daraus folgen sollte
        > Die ganze Botschaft auf einer Folie.
        * Ergänzen: zu jedem Punkt eine Zeile.

        [why] Warum geht uns das an?
        ? Wo es uns begegnet | Eine Situation, die alle kennen
        ? Was davon abhängt | Was ohne es fehlen würde
        ? Warum gerade jetzt | Warum es heute der Rede wert ist
        > Zuerst der Grund zuzuhören.
        * Erzähle ein kleines eigenes Erlebnis. Ergänzen: das Erlebnis.
        ! Das Thema nah heranholen | Eine alltägliche Situation, in der es vorkommt

        [map] Wie hängt alles zusammen?
        ? Die Mitte | Worum sich alles dreht
        ? Was dazugehört | Die Teile darum herum
        ? Was oft verwechselt wird | Was nicht dazugehört
        > Eine Landkarte für alles Weitere.
        * Geh einmal um das Bild herum. Ergänzen: die Teile.
        ! Überblick geben | Die Mitte mit ihren Teilen darum herum

        [myths] Was viele glauben, und was stimmt
        = Viele glauben | Tatsächlich
        ? Der beliebteste Irrtum | Was fast alle glauben
        ? Eine halbe Wahrheit | Etwas, das nur halb stimmt
        ? Etwas kaum Bekanntes | Etwas, das fast niemand weiß
        > Überraschung öffnet die Ohren.
        * Lass zuerst raten. Ergänzen: Irrtümer und Fakten mit Quelle.

        [three] Drei Dinge, die man wissen sollte
        ? Erstens: die Grundlage | Worauf alles beruht
        ? Zweitens: das Besondere | Was es besonders macht
        ? Drittens: die Überraschung | Womit niemand rechnet
        > Drei Teile, jeder mit einer Botschaft.
        * Eine Minute für jeden. Ergänzen: zu jedem ein Satz und ein Bild.
        ! Jedem Teil sein Bild geben | Drei gleich große Felder

        [history] Wie ist es dazu gekommen?
        ? Der Anfang | Wann und wo es begann
        ? Der Durchbruch | Was es bekannt machte
        ? Heute | Wo es heute steht
        > Die Vergangenheit, soweit sie die Gegenwart erklärt.
        * Wähle Wendepunkte statt Jahrestage. Ergänzen: drei Stationen mit Jahr.
        ! Die Entwicklung zeigen | Eine Linie mit drei Stationen

        [figures] Wie viel ist das eigentlich?
        ? Wie viel | Wie viel oder wie viele, mit Quelle
        ? Wie schnell | Wie es sich verändert
        ? Im Vergleich | Ein Vergleich, den sich alle vorstellen können
        > Wenige Zahlen, jede mit einem Vergleich.
        * Mach aus jeder Zahl ein Bild. Ergänzen: Zahlen und Quellen.
        ! Größe begreifbar machen | Drei große Zahlen mit je einem Vergleich

        [example] Ein Beispiel macht es greifbar
        ? Wer oder wo | Eine Person oder ein Ort
        ? Was geschah | Was geschah
        ? Was es zeigt | Was sich daraus lernen lässt
        > Ein Beispiel sagt mehr als zehn Erklärungen.
        * Nimm ein Beispiel, das du selbst kennst. Ergänzen: das Beispiel.
        ! Es greifbar machen | Ein Foto des Beispiels

        [how] Wie funktioniert das?
        ? Es beginnt mit | Wie es beginnt
        ? Dann | Was folgt
        ? Am Ende | Was herauskommt
        > Der Ablauf in drei Schritten.
        * Nimm einen Vergleich aus dem Alltag. Ergänzen: die Schritte.
        ! Den Ablauf erklären | Drei Schritte mit Pfeilen

        [meaning] Was heißt das für uns?
        ? Im Alltag | Was sich im Alltag ändert
        ? Für den Geldbeutel | Was es an Zeit oder Geld bedeutet
        ? Für Entscheidungen | Welche Entscheidung es berührt
        > Vom Thema zu den Menschen im Raum.
        * Schau die Leute an, wenn du es sagst. Ergänzen: zu jedem ein Satz.

        [sides] Was spricht dafür, was dagegen?
        = Dafür | Dagegen
        ? Das stärkste Argument dafür | Das stärkste Argument dafür
        ? Ein stiller Vorteil | Ein Vorteil, an den wenige denken
        ? Das stärkste Argument dagegen | Das stärkste Argument dagegen
        ? Eine offene Frage | Etwas, das noch niemand beantworten kann
        > Beide Seiten, damit alle urteilen können.
        * Sag, wo du stehst und warum. Ergänzen: die Argumente.

        [act] Was können wir jetzt tun?
        ? Heute | Etwas, das nur einen Augenblick dauert
        ? Diese Woche | Etwas zum Ausprobieren
        ? Auf Dauer | Eine Gewohnheit oder eine Entscheidung
        > Wissen will Handeln werden.
        * Biete einen sehr kleinen Schritt an. Ergänzen: drei Vorschläge.

        [future] Wohin führt das?
        ? Was wahrscheinlich ist | Was wahrscheinlich kommt
        ? Was möglich ist | Was auch geschehen könnte
        ? Was wir beeinflussen können | Was von uns abhängt
        > Ein Blick nach vorn ohne Kristallkugel.
        * Trenne Gewusstes von Vermutetem. Ergänzen: drei Aussichten.
        ! Nach vorn schauen | Ein weiter, offener Horizont

        [faq] Was alle wissen wollen
        ? Die Frage, die alle stellen | Die Frage, die immer kommt, und die Antwort
        ? Die Frage, die niemand stellt | Die Frage, die niemand zu stellen wagt
        ? Die schönste Frage | Deine Lieblingsfrage
        > Antworten, bevor gefragt wird.
        * Ergänzen: Fragen und Antworten.

        [closing] Was bleibt
        - Das Eine | {takeaway}
        ~ ? Das Eine | Der eine Satz, den alle behalten sollen
        ? Wo man mehr erfährt | Eine Quelle für den Anfang
        - Jetzt eure Fragen
        > Ein Satz statt einer Zusammenfassung.
        * Sag den Satz, dann öffne das Gespräch. Ergänzen: Satz und Quelle.
        """
}
