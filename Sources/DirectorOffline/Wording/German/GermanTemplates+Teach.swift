import DirectorLanguage

extension GermanTemplates {
    static let teach = """
        parts: Warum es zählt | Die Idee | Am Beispiel | Selbst machen

        [opening] {Title}
        - Worum es geht
        - Was du mitnimmst
        > Mit einer Frage beginnen, auf die alle eine Antwort wollen.
        * Beginne mit einer Frage, einem Rätsel oder einem Gegenstand. Ergänzen: deine Eröffnungsfrage.
        ! Eine Frage aufwerfen | Ein Bild, bei dem man fragt, was es mit dem Thema zu tun hat

        [summary] Das Wesentliche zuerst
        ? Was es ist | Das Thema in einem Satz
        ? Warum es zählt | Was es für die Zuhörer ändert
        ? Was wir vorschlagen | Was daraus folgen sollte
        > Die ganze Botschaft auf einer Folie.
        * Ergänzen: zu jedem Punkt ein Satz.

        [worth] Warum lohnt sich das?
        ? Wo es dir begegnet | Eine Situation aus dem eigenen Leben der Zuhörer
        ? Was ohne es schiefgeht | Was denen passiert, die es nicht kennen
        ? Was du danach kannst | Was nach heute möglich ist
        > Ein Grund zuzuhören, aus der eigenen Welt der Zuhörer.
        * Erzähle eine Situation, in der du es selbst gebraucht hast. Ergänzen: diese Situation.
        ! Das Thema an den Alltag binden | Eine vertraute Situation, in der das Thema steckt

        [known] Was du schon kannst, und was neu ist
        = Darauf baust du auf | Heute neu
        ? Etwas von früher | Etwas schon Gelerntes
        ? Etwas aus dem Alltag | Etwas aus dem täglichen Leben
        ? Ein neuer Blick | Was man jetzt anders sieht
        ? Ein neues Werkzeug | Das Werkzeug oder Verfahren von heute
        > Neues hält sich an Bekanntem fest.
        * Stell zwei kurze Fragen, um zu hören, wo alle stehen. Ergänzen: die Fragen.

        [map] Das große Bild: wie die Teile zusammenpassen
        ? Die Teile | Die drei bis fünf Teile
        ? Wie sie verbunden sind | Was zwischen ihnen läuft
        ? Wo wir anfangen | Der Teil, der zuerst kommt
        > Zuerst eine Landkarte, damit jede Einzelheit ihren Platz hat.
        * Geh einmal ohne Einzelheiten durch. Ergänzen: die Teile und ihre Namen.
        ! Eine Landkarte geben | Die Hauptteile als Kästen mit Pfeilen; der nächste hervorgehoben

        [core] Die Kernidee in einfachen Worten
        ? In einem Satz | Die Idee in einem Satz, ohne Fachwörter
        ? Verglichen mit Bekanntem | Ein Vergleich aus dem Alltag
        ? Was es nicht ist | Womit es am häufigsten verwechselt wird
        > Wenn nur eine Folie hängen bleibt, dann diese.
        * Sag den Satz, mach eine Pause, sag ihn mit anderen Worten. Ergänzen: Satz und Vergleich.

        [steps] Wie es geht, Schritt für Schritt
        ? Es beginnt mit | Was es in Gang setzt
        ? Dann der entscheidende Schritt | Der Schritt, von dem alles abhängt
        ? Es endet mit | Das Ergebnis, und woran man es erkennt
        > Der Ablauf in der Reihenfolge, in der er geschieht.
        * Zeichne es beim Reden, wenn du kannst. Ergänzen: ein Satz pro Schritt.
        ! Die Reihenfolge zeigen | Schritte von links nach rechts; der entscheidende größer

        [words] Die wenigen Wörter, die man braucht
        = Begriff | In einfachen Worten | Beispiel
        ? Der wichtigste Begriff | Der Begriff, der immer wieder kommt
        ? Der doppeldeutige Begriff | Ein Begriff, der anderswo etwas anderes heißt
        ? Der verzichtbare Begriff | Ein Begriff für Fachleute
        > Wenige Begriffe, jeder mit Beispiel.
        * Führe einen Begriff erst ein, wenn er gebraucht wird. Ergänzen: Begriffe mit Beispiel.
        ! Als Glossar dienen | Eine Tabelle mit drei Zeilen: Begriff, Bedeutung, Beispiel

        [worked] Einmal gemeinsam von Anfang bis Ende
        ? Was gegeben ist | Die Ausgangslage
        ? Was wir tun | Die Schritte, je eine Zeile
        ? Was herauskommt | Das Ergebnis, und wie man es prüft
        > Dieselbe Idee, einmal ganz durchgespielt.
        * Denk laut, zeig auch einen Irrweg. Ergänzen: ein Beispiel, das du auswendig kannst.
        ! Einen Fall ganz verfolgen | Das Beispiel gezeichnet, ein Schritt nach dem anderen

        [ways] Zwei Wege: welchen würdest du nehmen?
        = Der einfache Weg | Der bessere Weg
        ? Wie er geht | Wie er geht
        ? Wofür er gut ist | Wann man ihn wählt
        ? Was er kostet | Sein Preis an Zeit oder Mühe
        > Verstehen zeigt sich in der Wahl zwischen zwei Wegen.
        * Lass zuerst wählen, dann sag deine Meinung. Ergänzen: die zwei Wege.

        [practice] Wo es dir in der Praxis begegnet
        ? Im Alltag | Ein Beispiel aus dem Alltag
        ? Im Beruf | Ein Beispiel aus dem Beruf
        ? Wo es niemand erwartet | Ein überraschendes Beispiel
        > Drei Orte, die zeigen, wie weit die Idee reicht.
        * Je ein Bild, je ein Satz. Ergänzen: drei Orte.
        ! Zeigen, wie weit es reicht | Drei Bilder aus verschiedenen Welten

        [mistakes] Wo fast alle danebenliegen
        = Was viele denken | Wie es wirklich ist
        ? Der häufigste Fehler | Der Fehler, den fast alle machen
        ? Die verlockende Abkürzung | Die Abkürzung, die nicht funktioniert
        ? Woran man es merkt | Woran man es rechtzeitig merkt
        > Vorher erzählte Fehler passieren seltener.
        * Erzähle einen eigenen Fehler. Ergänzen: Fehler und wie man sie merkt.

        [try] Jetzt du: probier es selbst
        ? Die Aufgabe | Die Aufgabe in einem Satz
        - Erst allein, dann zu zweit | Arbeite zuerst allein, dann vergleiche mit deinem Nachbarn.
        ? Woran du merkst, dass es stimmt | Wie alle das Ergebnis selbst prüfen können
        > Vom Zuhören allein lernt niemand.
        * Geh herum; sammle eine gute und eine interessante Lösung. Ergänzen: Aufgabe und Lösung.

        [test] Könntest du es einem Freund erklären?
        ? Eine Frage zur Idee | Eine Frage, die die Kernidee beantwortet
        ? Eine Frage zum Beispiel | Eine Frage, die am Beispiel etwas ändert
        ? Eine Frage zum Streiten | Eine Frage ohne einfache Antwort
        > Drei Fragen zeigen, was angekommen ist.
        * Lass zuerst per Handzeichen antworten. Ergänzen: Fragen und Antworten.

        [closing] Was du mitnimmst
        - Das Eine zum Merken | {takeaway}
        ~ ? Das Eine zum Merken | Die Idee in einem Satz, zum Weitersagen
        ? Das Erste zum Ausprobieren | Eine kleine Aufgabe für diese Woche
        ? Wo es weitergeht | Eine Quelle, mit der du selbst anfangen würdest
        > Zurück zur Eröffnungsfrage, jetzt mit Antwort.
        * Stell die Eröffnungsfrage noch einmal und lass jemanden antworten. Ergänzen: Aufgabe und Quelle.
        """
}
