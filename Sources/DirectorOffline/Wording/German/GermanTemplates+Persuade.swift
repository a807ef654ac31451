extension GermanTemplates {
    static let persuade = """
        parts: Die Bitte | Was dafür spricht | Wie wir es machen | Die Entscheidung

        [opening] {Title}
        - Worum wir bitten, und warum
        - Eine Entscheidung für heute
        > In einem Atemzug sagen, worum es geht und dass eine Entscheidung gewünscht ist.
        * Nenne die gewünschte Entscheidung im ersten Satz. Ergänzen: Name, Rolle, Datum.
        ! Zuversicht ausstrahlen | Ein ruhiges Bild dessen, was die Entscheidung möglich macht

        [summary] Die Entscheidung in einer Minute
        ? Worum wir bitten | Die Bitte in einem Satz: was, wie viel, bis wann
        ? Warum es sich lohnt | Der stärkste Grund, mit einer Zahl dahinter
        ? Warum es nicht warten kann | Was mit jedem Monat verloren geht
        ? Was schiefgehen könnte | Das größte Risiko und die Antwort darauf
        > Alles Nötige, falls die Sitzung nach dieser Folie endet.
        * Sprich diese Folie, als wäre sie die einzige. Ergänzen: zu jedem Punkt eine Zeile.

        [request] Worum wir heute bitten
        - Die Bedingungen | {terms}
        ~ ? Wie viel, zu welchen Bedingungen | Betrag, Bedingungen und Zeitpunkt
        ? Wofür es verwendet wird | Die zwei, drei Dinge, die es möglich macht
        ? Was dafür zurückkommt | Was zurückkommt, wann, und wie es gemessen wird
        > Die Bitte früh und vollständig, damit alles danach als Antwort auf „warum?“ gehört wird.
        * Sag die Bitte ohne Entschuldigung und ohne Vorrede. Ergänzen: Betrag, Bedingungen, Datum.

        [now] Warum jetzt?
        ? Was sich geändert hat | Die Änderung, die diese Gelegenheit öffnet
        ? Was Warten kostet | Was mit jedem Monat verloren geht
        ? Wann das Fenster zugeht | Datum oder Ereignis, nach dem es zu spät ist
        > Eine gute Idee kann warten; zeige, warum diese nicht.
        * Erzähle, was vor einem Jahr anders war. Ergänzen: die Änderung, der Preis des Wartens, die Frist.
        ! Die Dringlichkeit spüren lassen | Eine Tür, eine Straße oder eine Jahreszeit, die sich öffnet; kein Text

        [problem] Welches Problem wir lösen, und für wen
        ? Wer das Problem hat | Die Betroffenen, so konkret wie möglich
        ? Was es kostet | Zeit, Geld oder Nerven: was es heute kostet
        ? Wie es heute geht | Was heute stattdessen geschieht, und warum das nicht reicht
        > Niemand bewilligt die Lösung eines Problems, das er nicht gespürt hat.
        * Erzähle es an einer Person, der du begegnet bist. Ergänzen: wer, und was geschah.
        ! Dem Problem ein Gesicht geben | Eine echte Person in der Situation, auf Augenhöhe

        [answer] Wie unsere Lösung funktioniert
        ? Was daran neu ist | Was niemand sonst tut, in einem Satz
        ? Wie es geht | Das Prinzip, ohne Fachwörter
        ? Was es ersetzt | Was überflüssig wird
        > Nur so viel Lösung, wie die Entscheidung braucht.
        * Kurz halten; Einzelheiten gehören in die Fragen. Ergänzen: das Prinzip in einem Satz.
        ! Das Prinzip auf einen Blick | Drei Kästen mit Pfeilen: was hineingeht, was geschieht, was herauskommt

        [figures] Die Zahlen, die das Anliegen tragen
        ? Das bisherige Ergebnis | Die Zahl, die zeigt, dass es funktioniert
        ? Die Größe der Chance | Die Zahl, die zeigt, dass es sich lohnt
        ? Was zu erwarten ist | Die Zahl, die zeigt, was zurückkommt
        > Zwei, drei große Zahlen mit Quelle.
        * Nenne zu jeder Zahl die Quelle. Ergänzen: die Zahlen und woher sie stammen.
        ! Drei Zahlen einprägen | Drei große Zahlen, darunter Name und Quelle

        [progress] Wir sind schon weit gekommen
        ? Wo wir anfingen | Der Ausgangspunkt mit Datum
        ? Wo wir heute stehen | Wo ihr heute steht
        ? Was den Wandel brachte | Die Entscheidung hinter dem Knick in der Kurve
        > Fortschritt ist das beste Versprechen.
        * Erkläre den Knick, nicht die Kurve. Ergänzen: die letzten vier Quartale der wichtigsten Zahl.
        ! Zeigen, dass sich etwas bewegt | Linie der wichtigsten Zahl über die letzten Quartale, Wendepunkt markiert

        [money] Was wir mit dem Geld machen
        = Wofür | Wie viel | Was es bringt
        ? Der größte Posten | Der größte Posten
        ? Der zweite Posten | Der zweite Posten
        ? Die Reserve | Was für Überraschungen bleibt
        > Jeder Posten neben dem Ergebnis, das er bringt.
        * Beginne mit dem Ergebnis, dann nenne die Kosten. Ergänzen: drei Posten mit Anteil und Ergebnis.
        ! Zeigen, dass jeder Posten einen Zweck hat | Eine Tabelle mit drei Zeilen: Posten, Betrag, Ergebnis

        [effort] Was es braucht
        = Wofür | Wie viel | Was es bringt
        ? Die Menschen | Wer gebraucht wird, und wie lange
        ? Das Geld | Was es kostet, einmalig und jährlich
        ? Die Zeit | Wie lange es dauert, bis es läuft
        > Jeder Posten neben dem Ergebnis, das er bringt.
        * Beginne mit dem Ergebnis, dann nenne die Kosten. Ergänzen: drei Posten mit Anteil und Ergebnis.
        ! Zeigen, dass jeder Posten einen Zweck hat | Eine Tabelle mit drei Zeilen: Posten, Betrag, Ergebnis

        [after] Was nach dem Ja geschieht
        ? Der erste Schritt | Was sofort beginnt
        ? Der erste Beleg | Das erste Ergebnis, das alle prüfen können
        ? Das Ziel | Was am Ende wahr sein wird
        > Meilensteine, die man prüfen kann, keine Tätigkeiten.
        * Biete an, bei jedem Meilenstein zu berichten. Ergänzen: Meilensteine mit Datum.
        ! Fortschritt prüfbar machen | Eine Linie mit drei, vier Meilensteinen, je Datum und Ergebnis

        [risks] Was schiefgehen könnte, und unsere Antwort
        = Risiko | Woran wir es merken | Unsere Antwort
        ? Das größte Risiko | Das Risiko, an das alle denken
        ? Das versteckte Risiko | Das Risiko, das nur ihr seht
        ? Das Risiko des Erfolgs | Was geschieht, wenn es schneller geht als geplant
        > Risiken nennen, bevor es andere tun.
        * Nichts kleinreden; zeigen, dass vorgedacht ist.[[ Du erwartest: „{objections}“.]] Ergänzen: drei Risiken, erste Anzeichen, Antworten.
        ! Aus Sorgen eine Liste von Antworten machen | Eine Tabelle mit drei Zeilen: Risiko, Anzeichen, Antwort

        [without] Mit dem Ja, und ohne
        = Wenn wir es tun | Wenn wir es lassen
        ? Wie das nächste Jahr aussieht | Wie das nächste Jahr aussieht
        ? Was es uns kostet | Was es kostet
        ? Was die anderen tun | Was die anderen tun werden
        > Auch Nichtstun ist eine Entscheidung; zeige ihren Preis.
        * Sei fair zur anderen Seite. Ergänzen: je eine Zeile für beide Seiten.

        [options] Warum dies und nichts anderes?
        = Möglichkeit | Dafür | Dagegen
        ? Unser Vorschlag | Der eigene Vorschlag
        ? Die kleinere Lösung | Der billigere oder langsamere Weg
        ? Abwarten | Alles lassen, wie es ist
        > Der Vorschlag hat gegen echte Alternativen gewonnen.
        * Sag, warum die zweitbeste verlor. Ergänzen: die Möglichkeiten und was dagegen sprach.
        ! Zeigen, dass abgewogen wurde | Eine Tabelle der Möglichkeiten, der Vorschlag markiert

        [questions] Welche Fragen jetzt kommen
        ? Die härteste Frage | Die unangenehmste Frage und die Antwort
        ? Die häufigste Frage | Die Frage, die immer kommt, und die Antwort
        ? Die Frage dahinter | Worum es eigentlich geht
        > Laut beantworten, was nur gedacht wird.
        * Lass nach jeder Antwort eine Pause. Ergänzen: drei Fragen mit Antwort.

        [closing] Ihre Entscheidung heute
        - Die Bitte | Unsere Bitte: {askLong}.
        ~ ? Was zu entscheiden ist | Die Entscheidung im Wortlaut des Protokolls
        ? Was morgen geschieht | Der erste Schritt nach dem Ja
        ? Wer Fragen beantwortet | Name und Kontakt
        > In klaren Worten um die Entscheidung bitten, dann schweigen.
        * Wiederhole die Bitte Wort für Wort, dann warte. Ergänzen: der Wortlaut fürs Protokoll.
        """
}
