import DirectorLanguage

extension GermanTemplates {
    static let report = """
        parts: Wo wir stehen | Was die Zahlen bewegt hat | Was wir gelernt haben | Wie es weitergeht

        [opening] {Title}
        ? Das Ergebnis in einer Zeile | Das Ergebnis in einer Zeile: besser, wie geplant oder schlechter
        ? Der Zeitraum | Der Zeitraum des Berichts
        > Das Ergebnis vor der ersten Zahl.
        * Sag im ersten Satz, ob es gut steht oder nicht. Ergänzen: Zeitraum, Verfasser, Datum.
        ! Ruhig und sachlich beginnen | Ein stilles Bild aus der täglichen Arbeit

        [summary] Das Ergebnis in einer Minute
        ? Wo wir stehen | Das Ergebnis im Vergleich zum Plan
        ? Was es erklärt | Die eine Ursache, die das meiste erklärt
        ? Was uns Sorgen macht | Der offene Punkt
        ? Was wir brauchen | Die nötige Entscheidung oder Hilfe
        > Alles Nötige, falls die Sitzung nach dieser Folie endet.
        * Ergänzen: zu jedem Punkt eine Zeile mit der Zahl dahinter.

        [figures] Wie stehen wir da? Drei Zahlen sagen es
        ? Die wichtigste Zahl | Die Zahl, nach der alle fragen
        ? Verglichen mit dem Plan | Der Abstand zum Plan
        ? Verglichen mit dem letzten Mal | Die Änderung seit dem letzten Bericht
        > Drei Zahlen, jede mit ihrem Vergleich.
        * Eine Zahl ohne Vergleich sagt nichts.[[ Von dir: „{figures}“.]] Ergänzen: Zahlen, Plan, letzter Zeitraum.
        ! „Wie stehen wir da?“ in drei Zahlen beantworten | Drei große Zahlen, darunter Plan und Vorwert

        [trend] Wo es sich gedreht hat, und warum
        ? Worauf zu achten ist | Das Eine, das im Diagramm zu sehen ist
        ? Wo es sich drehte | Der Moment der Änderung und ihr Grund
        ? Was zu erwarten ist | Wie es wohl weitergeht
        > Eine Linie sagt mehr als viele Zahlen.
        * Erkläre den Knick, nicht die Linie. Ergänzen: die Werte der letzten Quartale.
        ! Die Richtung zeigen | Linie der wichtigsten Zahl über die letzten Quartale mit Planlinie

        [balance] Was gut lief, und was nicht
        = Lief gut | Lief nicht
        ? Der größte Erfolg | Der größte Erfolg, und wer ihn erreicht hat
        ? Eine schöne Überraschung | Etwas Besseres als geplant
        ? Die größte Enttäuschung | Was nicht geklappt hat
        ? Was länger dauerte | Was länger dauerte als geplant
        > Beide Seiten mit gleichem Gewicht.
        * Nenne bei Erfolgen Menschen, bei Fehlschlägen Ursachen. Ergänzen: je zwei Punkte.

        [causes] Drei Ursachen erklären das Ergebnis
        ? Was wir selbst taten | Die Ursache in der eigenen Hand
        ? Was von außen kam | Die Ursache von außen
        ? Was Zufall war | Die Ursache, die sich nicht wiederholt
        > Trennen, was wir steuern und was nicht.
        * Sag, welche Ursache bleibt. Ergänzen: Ursachen mit Anteil.
        ! Die Ursachen trennen | Drei gleich große Felder, je eine Ursache

        [areas] Woher das Ergebnis kommt
        = Bereich | Ergebnis | Bemerkung
        ? Der stärkste Bereich | Der Bereich mit dem besten Ergebnis
        ? Der mittlere Bereich | Ein Bereich wie geplant
        ? Der Bereich mit Sorgen | Der Bereich, der Aufmerksamkeit braucht
        > Woher die Summe kommt.
        * Sprich nur über die erste und die letzte Zeile. Ergänzen: Bereiche und Werte.
        ! Zeigen, woher die Summe kommt | Eine Tabelle mit einer Zeile pro Bereich

        [lessons] Was wir behalten, ändern und lassen
        ? Was wir behalten | Was weitergeht
        ? Was wir ändern | Was anders wird
        ? Was wir lassen | Was aufhört
        > Behalten, ändern, lassen.
        * Zu jedem ein Beispiel. Ergänzen: drei Lehren.

        [risks] Welche Risiken brauchen Aufmerksamkeit?
        = Wahrscheinlichkeit | Schaden
        ? Selten, aber schwer | Ein Risiko zum Vorbereiten
        ? Häufig und schwer | Das Risiko, das jetzt Handeln braucht
        ? Selten und leicht | Ein Risiko zum Hinnehmen
        ? Häufig, aber leicht | Ein Risiko zum Beobachten
        > Wo Aufmerksamkeit nötig ist, und wo nicht.
        * Nimm dir Zeit für das Feld oben rechts. Ergänzen: ein Risiko pro Feld.
        ! Die Aufmerksamkeit lenken | Vier Felder: Wahrscheinlichkeit quer, Schaden nach oben

        [next] Was wir als Nächstes tun
        ? Sofort | Was sofort beginnt
        ? Im nächsten Zeitraum | Was bis zum nächsten Bericht fertig ist
        ? Bis Jahresende | Was bis dahin erreicht ist
        > Wenige Schritte mit Namen und Datum.
        * Ein Schritt ohne Namen ist ein Wunsch. Ergänzen: Schritte, Namen, Daten.
        ! Die Schritte prüfbar machen | Eine Linie mit drei Stationen, je Name und Datum

        [needs] Was wir dafür brauchen
        ? Eine Entscheidung | Die nötige Entscheidung
        ? Mittel | Menschen oder Geld
        ? Unterstützung | Die Tür, die jemand öffnen muss
        > Klar sagen; niemand errät es.
        * Bitte jetzt, nicht hinterher per Mail. Ergänzen: was, bis wann.

        [closing] Was wir beschließen und tun
        ? Was heute zu beschließen ist | Der Beschluss im Wortlaut
        ? Wer was tut | Die nächsten Schritte mit Namen
        ? Wann wir wieder berichten | Der nächste Termin
        > Ein Bericht endet mit Schritten, nicht mit Dank.
        * Lies die Beschlüsse vor und warte auf ein Nicken. Ergänzen: Beschlüsse, Namen, Daten.
        """

    static let pitch = """
        parts: Das Problem | Die Antwort | Der Beleg | Der nächste Schritt

        [opening] {Title}
        ? Ein Satz: für wen, was | Für wen ihr was tut, in einem Satz ohne Eigenschaftswörter
        > Ein Satz, den Fremde nacherzählen könnten.
        * Sag den Satz, dann beginne mit einem Menschen, nicht mit der Firma. Ergänzen: Satz und Name.
        ! Mit einem Bild im Kopf bleiben | Das Produkt oder seine Wirkung im Einsatz

        [summary] Die Chance auf einer Seite
        ? Das Problem | Wer worunter leidet
        ? Unsere Antwort | Was ihr dagegen tut
        ? Der Beleg | Die Zahl oder der Kunde, der es zeigt
        ? Was wir suchen | Was ihr von den Zuhörern wollt
        > Die ganze Geschichte für alle, die in der ersten Minute entscheiden.
        * Wenn die Zeit knapp wird, muss diese Folie reichen. Ergänzen: je eine Zeile.

        [problem] Das Problem, das heute niemand haben sollte
        ? Wer es hat | Eine Person mit Name und Lage
        ? Wann es am meisten schmerzt | Der Moment, in dem es schmerzt
        ? Was es kostet | Was es an Zeit, Geld oder Nerven kostet
        > Mit einem Menschen beginnen, der das Problem hat.
        * Erzähle einen Tag aus diesem Leben. Ergänzen: wer, und was geschah.
        ! Den Schmerz spürbar machen | Die Person im entscheidenden Moment, von nah

        [habit] Was man heute tut, und warum es nicht reicht
        = Der heutige Weg | Sein Preis
        ? Das übliche Werkzeug | Was die meisten nutzen
        ? Von Hand | Was von Hand geschieht
        ? Die Zeit | Was es an Zeit kostet
        ? Was schiefgeht | Was dabei schiefgeht
        > Der stärkste Wettbewerber ist die Gewohnheit.
        * Sprich mit Respekt über das Bestehende. Ergänzen: heutige Lösungen und ihr Preis.

        [promise] Unsere Antwort in einem Satz
        ? Das Versprechen in einem Satz | Was möglich wird, für wen, ohne was
        > Ein Satz, dann Stille.
        * Nicht erklären; den Satz zweimal sagen. Ergänzen: der Satz.

        [action] So sieht es aus
        ? Was man zuerst sieht | Das Erste, was auffällt
        ? Der entscheidende Klick | Der Moment, der überzeugt
        > Zeigen schlägt Erzählen.
        * Zeig es live, mit einer Aufnahme als Netz. Ergänzen: die eine Szene.
        ! Das Produkt sprechen lassen | Ein echter Bildschirm oder ein Foto des entscheidenden Moments

        [how] Drei Schritte, und es läuft
        ? Du beginnst mit | Das Erste, was ein Kunde tut
        ? Dann übernehmen wir | Was ihr für ihn tut
        ? Du bekommst | Was er am Ende hat
        > Drei Schritte, denen jeder folgen kann.
        * Aus Sicht der Kunden, nicht der Maschine. Ergänzen: drei Verben.
        ! Zeigen, wie leicht es ist | Drei Schritte mit einfachen Symbolen

        [different] Was macht uns anders?
        = Was zählt | Die anderen | Wir
        ? Was Kunden zuerst fragen | Die erste Frage jedes Kunden
        ? Was andere nicht bieten | Etwas, das sonst niemand bietet
        ? Was man nicht schnell kopiert | Der bleibende Vorteil
        > Dort vergleichen, wo Kunden vergleichen.
        * Nenne Wettbewerber fair und beim Namen. Ergänzen: Kriterien und ein ehrlicher Vergleich.
        ! Den Unterschied zeigen | Eine Tabelle mit drei Zeilen; die eigene Spalte hervorgehoben

        [traction] Was schon erreicht ist
        ? Nutzer oder Umsatz heute | Wo ihr steht, mit Datum
        ? Das Wachstum dahinter | Wie schnell es wächst, und seit wann
        ? Was es antreibt | Was den Unterschied machte
        > Tatsachen, die andere prüfen können.
        * Nimm Zahlen, die du belegen kannst. Ergänzen: Zahlen, Daten, Quellen.
        ! Beweisen, dass es funktioniert | Ein klares Diagramm mit Quelle

        [gains] Was unsere Kunden gewonnen haben
        ? Gesparte Zeit | Zeit, die ein Kunde spart
        ? Geld gespart oder verdient | Geld, das ein Kunde spart oder verdient
        ? Wie zufrieden sie sind | Wie zufrieden Kunden sind
        > Tatsachen, die andere prüfen können.
        * Nimm Zahlen, die du belegen kannst. Ergänzen: Zahlen, Daten, Quellen.
        ! Beweisen, dass es funktioniert | Drei große Zahlen mit Quelle

        [price] {if.investors}Womit wir Geld verdienen || Was es kostet, und was dabei ist
        = Angebot | Für wen | Preis
        ? Zum Einstieg | Das kleinste Angebot
        ? Was die meisten wählen | Das Angebot, das die meisten nehmen
        ? Für große Kunden | Das größte Angebot
        > Ein Preis ohne Erklärung wirft Fragen auf; eine kleine Tabelle beantwortet sie.
        * Nenne den Preis ruhig und sprich weiter. Ergänzen: Angebote und Preise.
        ! Das Angebot leicht verständlich machen | Eine Tabelle mit drei Zeilen; die empfohlene hervorgehoben

        [team] Wer dahintersteht
        ? Wer die Idee hat | Gründer und Hintergrund
        ? Wer es baut | Wer baut, und was vorher gebaut wurde
        ? Wer es verkauft | Wer verkauft, und an wen vorher
        > Investiert wird in Menschen.
        * Pro Person ein Satz: was schon fertig wurde. Ergänzen: Namen und Leistungen.
        ! Dem Plan Gesichter geben | Drei Porträts mit Name und Leistung

        [start] Wie wir zusammen anfangen
        ? Das erste Gespräch | Was im ersten Gespräch geklärt wird
        ? Ein kleiner Versuch | Wie ein Versuch ohne Risiko aussieht
        ? Im Alltag | Wann es im Alltag läuft
        > Ein Anfang ohne Risiko.
        * Mach den ersten Schritt so klein wie möglich. Ergänzen: Schritte mit Datum.
        ! Zeigen, wie leicht der Anfang ist | Eine Linie mit drei Stationen

        [doubts] Was dagegen spricht, und unsere Antwort
        = Was man denken könnte | Unsere Antwort
        ? Zu teuer? | Der Zweifel am Geld, und die Antwort
        ? Zu viel Aufwand? | Der Zweifel am Aufwand, und die Antwort
        ? Wird es bleiben? | Der Zweifel an der Zukunft, und die Antwort
        > Genannte Zweifel wiegen nur noch halb so viel.
        * Nimm die Zweifel ernst.[[ Du erwartest: „{objections}“.]] Ergänzen: die Antworten.

        [money] {if.investors}Was wir mit dem Geld machen || Was es dafür braucht
        = Wofür | Wie viel | Bis wann
        ? Der größte Teil | Der größte Teil
        ? Der zweite Teil | Der zweite Teil
        ? Die Reserve | Die Reserve
        > Konkret und prüfbar.
        * Beginne mit dem Ergebnis jedes Teils. Ergänzen: Teile, Beträge, Daten.
        ! Den Plan prüfbar machen | Eine Tabelle mit drei Zeilen: Zweck, Betrag, Datum

        [closing] Der nächste Schritt
        ? Worum wir bitten | Ein konkreter Schritt mit Datum
        ? Was es dafür zuerst gibt | Was man danach in der Hand hat
        ? Wie man uns erreicht | Name, Mail, Telefon
        > Ein Schritt, klein genug für ein sofortiges Ja.
        * Biete zwei Termine an, statt nach Interesse zu fragen. Ergänzen: Schritt, Termine, Kontakt.
        """

    static let train = """
        parts: Ankommen | Verstehen | Üben | Mitnehmen

        [opening] {Title}
        - Hände an die Arbeit
        ? Was du danach kannst | Die Fähigkeit, in einem Satz mit „Du kannst …“
        > Ein Versprechen: was danach alle können.
        * Sei früh da und begrüße alle an der Tür. Ergänzen: Name, Raum, Pausen.
        ! Zum Mitmachen einladen | Hände bei der Arbeit, von nah

        [summary] Das Wesentliche in einer Minute
        ? Was es ist | Die Fähigkeit in einem Satz
        ? Was sie ändert | Was danach leichter ist
        ? Was es braucht | Zeit und Material
        > Der ganze Plan auf einer Folie.
        * Ergänzen: zu jedem Punkt ein Satz.

        [skill] Was du danach kannst
        - Das Wichtigste | {takeaway}
        ~ ? Das Wichtigste | Die Fähigkeit als „Du kannst …“
        ? Woran du es merkst | Woran alle merken, dass es klappt
        ? Was heute fehlt | Was nicht vorkommt, und wo es steht
        > Ein klares Ziel und eine ehrliche Grenze.
        * Frag nach eigenen Zielen und schreib sie auf. Ergänzen: die Fähigkeit.

        [warmup] Wo stehst du?
        ? Eine Frage an alle | Eine Frage, die alle in einem Satz beantworten können
        - Stellt euch auf | Stellt euch im Raum auf: Anfänger ans Fenster, Erfahrene an die Tür.
        - Sprecht miteinander | Sag deinem Nachbarn, warum du dort stehst.
        > Erst Bewegung, dann Inhalt.
        * So siehst du sofort, wie viel alle wissen. Ergänzen: die Frage.
        ! Alle in Bewegung bringen | Menschen auf einer Linie im Raum

        [idea] Die Idee dahinter
        ? Wofür es gut ist | Wofür es gut ist, in einem Satz
        ? Das Prinzip | Das Prinzip, aus dem alles folgt
        ? Was viele glauben | Ein häufiges Missverständnis
        > So viel Theorie, wie die erste Übung braucht.
        * Fünf Sätze, dann vorführen. Ergänzen: das Prinzip.
        ! Ein Bild zum Merken | Das Prinzip als einfache Zeichnung

        [watch] Einmal zuschauen: die Schritte
        ? Vorbereiten | Was bereit sein muss
        ? Machen | Der entscheidende Griff oder Klick
        ? Prüfen | Woran man sieht, dass es geklappt hat
        > Einmal in echtem Tempo, einmal langsam.
        * Zeig es zuerst stumm, dann mit Worten. Ergänzen: die Schritte.
        ! Die Reihenfolge zeigen | Drei Schritte mit je einem Foto

        [tools] Was du dafür brauchst
        = Werkzeug | Wofür | Wo es ist
        ? Das tägliche Werkzeug | Das Werkzeug für jeden Tag
        ? Das hilfreiche Werkzeug | Was es leichter macht
        ? Die Hilfe | Wo es Hilfe gibt
        > Alles zur Hand, bevor geübt wird.
        * Prüfe, ob alle Zugang haben. Ergänzen: Werkzeuge und Orte.
        ! Als Merkzettel dienen | Eine Tabelle mit drei Zeilen

        [first] Übung: dein erster Versuch
        ? Die Aufgabe | Eine kleine Aufgabe, die alle schaffen
        - Allein, dann zu zweit | Versuch es allein, dann vergleiche.
        ? Wann es fertig ist | Woran alle sehen, dass es fertig ist
        > Früher Erfolg.
        * Geh herum, hilf mit Fragen statt Antworten. Ergänzen: Aufgabe und Lösung.

        [notice] Was ist dir aufgefallen?
        - Was war leicht? | Was war leichter als gedacht?
        - Was war schwer? | Wo bist du hängen geblieben?
        - Was hat überrascht? | Was hat dich überrascht?
        > Gelernt wird beim Darüberreden.
        * An der Tafel sammeln, danach sortieren.
        ! Erfahrungen sammeln | Drei leere Felder zum Beschreiben

        [real] Übung: ein echter Fall
        ? Die Lage | Ein echter Fall aus der eigenen Arbeit
        ? Die Aufgabe | Was die Gruppen lösen sollen
        - In Gruppen, dann im Kreis | Löst es in kleinen Gruppen, dann zeigt es allen.
        > Dieselbe Fähigkeit unter echten Bedingungen.
        * Gib den Gruppen verschiedene Rollen. Ergänzen: Fall und Material.
        ! In die Lage versetzen | Ein Foto des echten Ortes

        [trouble] Wenn es nicht klappt
        = Was du siehst | Wahrscheinliche Ursache | Was hilft
        ? Nichts passiert | Das typische erste Problem
        ? Es geht, aber falsch | Das typische zweite Problem
        ? Gestern ging es noch | Das typische dritte Problem
        > Hilfe für den Tag, an dem niemand da ist.
        * Lass zuerst Ursachen raten. Ergänzen: Probleme und Abhilfen.
        ! Helfen, wenn es klemmt | Eine Tabelle mit drei Zeilen

        [plan] Dein Plan für den ersten Tag danach
        - Morgen früh | Das erste Kleine, das du morgen tust.
        - In einer Woche | Was du bis dahin ausprobiert hast.
        - In einem Monat | Was zur Gewohnheit geworden ist.
        > Was heute nicht geplant wird, geschieht morgen nicht.
        * Lass alle aufschreiben und einer Person erzählen.
        ! Aus Vorsatz einen Plan machen | Eine leere Linie mit drei Stationen

        [closing] Was tust du zuerst?
        - Ein Satz von jedem | Sag in einem Satz, was du zuerst tust.
        ? Wann wir uns wiedersehen | Der nächste Termin
        ? Wie du berichtest | Wie man dich erreicht
        > Mit den Worten der Teilnehmenden enden, nicht mit den eigenen.
        * Je ein Satz, ohne Kommentar. Ergänzen: Termin und Kontakt.
        """

    static let compare = """
        parts: Die Frage | Jedes für sich | Nebeneinander | Die Wahl

        [opening] {Title}
        - Welches passt zu uns?
        - Verglichen nach denselben Kriterien
        > Die Frage, die zu beantworten ist, noch nicht die Antwort.
        * Sag, wer wählen muss und bis wann. Ergänzen: Anlass und Name.
        ! Zwei gute Kandidaten zeigen | Zwei gleiche Hälften

        [summary] Die Empfehlung in einer Minute
        ? Was wir empfehlen | Die Empfehlung in einem Satz
        ? Der entscheidende Grund | Das Kriterium, das entschied
        ? Was dagegen spricht | Der Preis dieser Wahl
        ? Was dann geschieht | Der erste Schritt danach
        > Zuerst das Ergebnis; der Vergleich belegt es.
        * Ergänzen: zu jedem Punkt eine Zeile.

        [question] Was zu entscheiden ist, und warum jetzt
        ? Der Anlass | Warum gewählt werden muss
        ? Wen es betrifft | Wer mit der Wahl lebt
        ? Was feststeht | Was in jedem Fall feststeht
        > Ein Vergleich ohne Frage hat keine Antwort.
        * Einigt euch auf die Frage, bevor ihr vergleicht. Ergänzen: Anlass und Grenzen.
        ! Die Weggabelung zeigen | Ein Weg, der sich teilt

        [criteria] Woran messen wir?
        ? Was entscheidet | Das Kriterium, das alle überwiegt
        ? Was ausschließt | Was in jedem Fall da sein muss
        ? Was bei Gleichstand zählt | Was dann entscheidet
        > Erst Kriterien, dann Kandidaten; umgekehrt ist es Geschmack.
        * Lass die Kriterien gewichten, bevor Ergebnisse zu sehen sind. Ergänzen: die Kriterien.

        [table] {left} und {right}, Kriterium für Kriterium || Kriterium für Kriterium
        = Kriterium | {left} | {right}
        ? Was es kostet | Preis über die ganze Zeit
        ? Wie schnell es losgeht | Zeit bis zum ersten Ergebnis
        ? Wie es mitwächst | Was bei mehr Bedarf geschieht
        ? Wer helfen kann | Hilfe, Gemeinschaft, Fachkräfte
        > Das Herzstück: eine Tabelle, ein Maß für beide.
        * Lies sie Zeile für Zeile und frag, wer anders gewichtet. Ergänzen: pro Zelle ein Wort oder eine Zahl.
        ! Den Vergleich prüfbar machen | Eine Tabelle, Kriterien als Zeilen

        [stronger] Wo jedes stärker ist
        = {left} | {right}
        ? Die größte Stärke | Die größte Stärke
        ? Die schwache Stelle | Die schwache Stelle
        ? Die typische Überraschung | Was man erst später merkt
        > Noch kein Sieger, nur Profile.
        * Nenne zu jeder Stärke die Lage, in der sie zählt. Ergänzen: Stärken und Schwächen.

        [task] Dieselbe Aufgabe, mit beiden gelöst
        = {left} | {right}
        ? Der erste Schritt | Wie es beginnt
        ? Der schwierige Teil | Wie der schwierige Teil geht
        ? Das Ergebnis | Was man am Ende hat
        > Eine kleine Aufgabe zeigt mehr als eine Liste.
        * Zeig es live, wenn du kannst. Ergänzen: eine bekannte Aufgabe.

        [when] Wann welches die richtige Wahl ist
        = {left}, wenn | {right}, wenn
        ? Wann es am besten passt | Die Lage, in der es am besten passt
        ? Was man hinnehmen muss | Die Schwäche, die man hinnimmt
        ? Wann dieses passt | Die Lage, in der es am besten passt
        ? Was dieses verlangt | Die Schwäche, die man hinnimmt
        > Eine Regel statt eines Siegers.
        * Frag, welche Spalte nach euch klingt. Ergänzen: je zwei Lagen.

        [risks] Was kann bei jeder Wahl schiefgehen?
        = Risiko | Woran wir es merken | Was wir tun
        ? Bei {left} | Das Risiko dieser Wahl
        ? Bei {right} | Das Risiko dieser Wahl
        ? Wenn wir nicht wählen | Das Risiko des Wartens
        > Jede Wahl hat ihren Preis.
        * Nimm die dritte Wahl dazu: keine. Ergänzen: Risiken, Zeichen, Antworten.
        ! Auf Nachteile vorbereiten | Eine Tabelle mit drei Zeilen

        [closing] Unsere Empfehlung
        ? Was wir empfehlen | Die Wahl und der eine Grund
        ? Unter welcher Bedingung | Was die Empfehlung ändern würde
        ? Der erste Schritt | Was ohne Risiko versucht werden kann
        > Ein klares Wort und die Bedingung, unter der es gilt.
        * Sag es in einem Satz, dann frag nach Einwänden. Ergänzen: Wahl, Grund, Bedingung.
        """
}
