import DirectorLanguage

extension GermanTemplates {
    static let story = """
        parts: Wie es beginnt | Was schiefgeht | Wie es sich wendet | Was bleibt

        [opening] {Title}
        - Eine Geschichte, die sich lohnt
        > Ein Titel und ein Bild, bei denen man wissen will, wie es weitergeht.
        * Stell dich nicht zuerst vor; beginne mitten in einer Szene. Ergänzen: dein erster Satz.
        ! Neugierig auf mehr machen | Ein starkes Bild aus der Welt der Geschichte, viel freie Fläche

        [summary] Die Geschichte in einer Minute
        ? Um wen es geht | Die Person oder Sache in der Mitte
        ? Was geschieht | Die Wendung in einem Satz
        ? Was bleibt | Was alle mitnehmen sollen
        > Die ganze Geschichte auf einer Folie.
        * Ergänzen: zu jedem Punkt ein Satz.

        [meet] Das ist {person} || Wem wir folgen
        ? Was diesen Menschen ausmacht | Ein Zug, gezeigt an einer kleinen Szene
        ? Der Wunsch | Der Wunsch, der die Geschichte antreibt
        ? Die Furcht | Die Furcht, die dagegensteht
        > Eine Figur, die einem nicht gleichgültig ist.
        * Zeig den Zug durch eine Handlung. Ergänzen: die kleine Szene.
        ! Nähe schaffen | Ein Porträt, das eine Stimmung zeigt

        [place] Wo alles beginnt
        ? Der Ort | Ein Ort, den man sehen, hören und riechen kann
        ? Die Zeit | Wann es spielt, und was damals anders war
        ? Ein gewöhnlicher Tag | Wie ein gewöhnlicher Tag aussieht
        > Eine Welt bauen, bevor in ihr etwas geschieht.
        * Nutze alle Sinne. Ergänzen: Ort, Zeit, eine unerwartete Einzelheit.
        ! Dorthin mitnehmen | Der Ort zu einer bestimmten Stunde, weit

        [obstacle] Was im Weg steht
        ? Das sichtbare Hindernis | Das Hindernis, das alle sehen
        ? Das verborgene | Das Hindernis im Innern
        ? Was auf dem Spiel steht | Was sonst verloren geht
        > Ohne Widerstand keine Geschichte.
        * Lass es schlimmer werden, bevor es besser wird. Ergänzen: die Hindernisse.

        [change] Der Tag, der alles ändert
        ? Was geschieht | Das Ereignis, das alles in Gang setzt
        ? Warum es kein Zurück gibt | Warum das alte Leben vorbei ist
        ? Die erste Entscheidung | Was jetzt entschieden werden muss
        > Die Tür fällt zu.
        * Erzähle es in der Gegenwart. Ergänzen: das Ereignis.
        ! Den Bruch zeigen | Derselbe Ort wie zuvor, verändert

        [turn] Der Wendepunkt
        ? Der Satz, der alles ändert | Ein Satz, der in diesem Moment fällt
        > Ein Satz, dann eine Pause.
        * Sprich leiser und warte danach. Ergänzen: der Satz, und wer ihn sagt.

        [end] Wie es endet
        ? Was erreicht ist | Was erreicht oder verloren ist
        ? Was es gekostet hat | Der Preis
        ? Womit niemand rechnete | Die kleine Überraschung am Ende
        > Ein Ende, das dem Anfang antwortet.
        * Komm auf eine Einzelheit vom Anfang zurück. Ergänzen: die Einzelheit.
        ! Den Kreis schließen | Der Ort vom Anfang, in anderem Licht

        [tells] Was erzählt uns die Geschichte?
        ? Was geschah | Die Geschichte in einem Satz
        ? Was es bedeutet | Was man darin sehen kann
        ? Was wir tun können | Was für die Zuhörer folgt
        > Von der Geschichte zu den Zuhörern.
        * Frag, bevor du antwortest. Ergänzen: die Bedeutung in eigenen Worten.
        ! Von der Geschichte zu uns führen | Drei Schritte vom Damals ins Heute

        [traces] Wo man es heute noch sieht
        ? Ein Ort | Ein Ort zum Besuchen
        ? Ein Ding, das blieb | Ein Gegenstand
        ? Ein Brauch oder Spruch | Was Menschen bis heute tun oder sagen
        > Die Geschichte reicht bis heute.
        * Bring eines davon mit, wenn du kannst. Ergänzen: drei Spuren.
        ! Ans Heute binden | Drei Fotos von heute

        [closing] Was bei uns bleibt
        - Der Gedanke zum Mitnehmen | {takeaway}
        ~ ? Der Gedanke zum Mitnehmen | Der eine Gedanke für zu Hause
        - Erzähl sie weiter | Erzähl die Geschichte jemandem, der sie nicht kennt.
        > Ein letztes Bild, ein letzter Satz, Stille.
        * Ende mit dem Satz, mit dem du begonnen hast. Ergänzen: dieser Satz.
        """

    static let celebrate = """
        parts: Wie es begann | Wer ihr seid | Was wir gelernt haben | Was wir wünschen

        [opening] {if.quiet}Im Gedenken an {names} || Für {names} || {Title}
        - Ein paar Worte von Herzen
        > Ein warmer Anfang: wer spricht, und für wen.
        * Warte, bis es still ist, lächle, sag, wer du bist. Ergänzen: dein Name und woher ihr euch kennt.
        ! Alle lächeln lassen | Ein echtes Foto, kein gestelltes

        [summary] Was ich in einer Minute sagen will
        ? Der Anlass | Warum du sprichst
        ? Was ich mag | Ein Zug
        ? Was ich wünsche | Ein Wunsch
        > Die Rede in drei Sätzen.
        * Ergänzen: zu jedem Punkt ein Satz.

        [met] Wie wir uns kennenlernten
        ? Wo es war | Ort und Jahr
        ? Der erste Eindruck | Was ihr zuerst voneinander dachtet
        ? Der klare Moment | Wann klar war, dass es bleibt
        > Eine kleine Geschichte, die nur du erzählen kannst.
        * Erzähle sie als Szene, in der Gegenwart. Ergänzen: Ort, Jahr, erster Satz.
        ! Alle zurückversetzen | Ein altes Foto, auch ein unscharfes

        [moment] Der Moment, der alles sagt
        ? Was geschah | Die Szene in zwei Sätzen
        ? Was es zeigt | Der Zug, den hier alle lieben
        > Eine Szene, die einen ganzen Menschen zeigt.
        * Nimm eine Szene, die ehrt und nicht beschämt. Ergänzen: die Szene.
        ! Den Menschen zeigen | Ein Foto des Moments, groß

        [then] Von damals bis heute
        ? Damals | Die erste Station
        ? Ein Wendepunkt | Als sich alles änderte
        ? Heute | Der Grund für dieses Fest
        > Ein Leben oder eine Liebe in drei Stationen.
        * Zu jeder Station ein Satz. Ergänzen: Stationen und Jahre.
        ! Den Weg zeigen | Eine Linie mit drei Fotos

        [learned] Was ich von euch gelernt habe
        ? Über Mut | Was du über Mut gelernt hast
        ? Über das Lachen | Was du über das Lachen gelernt hast
        ? Über Freundschaft | Was du über Freundschaft gelernt hast
        > Dankbarkeit, einfach gesagt.
        * Schau die Menschen an, nicht die Folie. Ergänzen: je ein Satz.

        [wish] Was wir euch wünschen
        ? Ein Wunsch für jeden Tag | Ein kleiner Wunsch für jeden Tag
        ? Ein Wunsch für schwere Zeiten | Ein Wunsch für schwere Zeiten
        ? Ein Wunsch für später | Ein Wunsch für die ferne Zukunft
        > Drei Wünsche, vom kleinen zum großen.
        * Hier langsamer werden. Ergänzen: drei Wünsche in eigenen Worten.

        [closing] {if.quiet}Danke || Erhebt die Gläser!
        - {if.quiet}Ein letzter Dank | Danke für alles.
        ~ - Auf {names} | Auf {names}!
        ~ - Ein Hoch auf euch | Auf euch!
        ? Dein letzter Satz | Der letzte Satz vor den Gläsern
        > Die Gläser hoch; die Folie bleibt im Hintergrund.
        * Bitte alle aufzustehen, sag den letzten Satz, heb das Glas. Ergänzen: der letzte Satz.

        [whom.couple] das Paar
        [whom.one] der Mensch, den wir feiern
        """

    static let shared = """
        parts: | | |

        [agenda] Was euch erwartet
        > Ein kurzer Blick voraus, damit alle wissen, wo sie sind.
        * Nenne die Teile in einem Atemzug und sag, wann Fragen willkommen sind.

        [divider] {part}
        > Ein Atemzug zwischen zwei Teilen; dieser beginnt mit „{first}“.
        * Mach eine Pause, schau alle an und sag in einem Satz, wozu der nächste Teil dient.

        [teenagers.own] Was hat das mit dir zu tun?
        ? In deinem Tag | Wo es an einem normalen Tag auftaucht
        ? In deiner Zukunft | Was es für Beruf, Geld oder Freiheit ändert
        ? Was du ändern kannst | Etwas, das man tun kann, ohne jemanden zu fragen
        > Das eigene Leben ist der Eingang.
        * Frag zuerst, schreib auf, was kommt. Ergänzen: Beispiele aus ihrer Welt.
        ! Nah heranholen | Eine Szene aus Schule, Zuhause oder dem Weg dazwischen

        [students.able] Was du danach erklären kannst
        ? In einem Satz | Die Idee für einen Freund
        ? In einer Zeichnung | Die Skizze aus dem Kopf
        ? An einem Beispiel | Das Beispiel zum Alleinrechnen
        > Ein Ziel, das man selbst prüfen kann.
        * Komm am Ende darauf zurück. Ergänzen: Satz, Skizze, Beispiel.

        [beginners.words] Drei Wörter, und du kannst mitreden
        = Wort | In einfacher Sprache
        ? Das Wort, das alle benutzen | Das erste Wort, in einer Zeile erklärt
        ? Das Wort, das niemand erklärt | Das zweite Wort, in einer Zeile erklärt
        ? Das harmlose Wort | Das Wort, das schlimmer klingt, als es ist
        > Wörter sind die Tür; zuerst wird sie geöffnet.
        * Benutze jedes Wort gleich in einem Satz. Ergänzen: die Wörter.

        [beginners.easy] Was schwer aussieht und es nicht ist
        = Sieht schwer aus | Ist leicht, weil
        ? Die erste Hürde | Was die meisten zuerst erschreckt
        ? Die zweite Hürde | Woran viele aufgeben
        > Erst Mut, dann Einzelheiten.
        * Erzähle von deinem ersten Mal. Ergänzen: beide Hürden und warum sie niedrig sind.

        [executives.need] Was wir brauchen, und bis wann
        ? Die Entscheidung | Die Entscheidung in einem Satz
        ? Das Datum | Der letzte Tag, an dem sie noch hilft
        ? Was ohne sie geschieht | Die Folge des Nichtentscheidens
        > Keinen Zweifel lassen, was gewünscht ist.
        * Sag es und schweig. Ergänzen: Entscheidung, Datum, Folge.

        [executives.cost] Was es kostet, und was es spart
        = Wann | Kosten | Nutzen
        ? Dieses Jahr | Einmalig, in diesem Jahr
        ? Jedes Jahr danach | Jährlich von da an
        ? Was sich nicht zählen lässt | Wirkungen ohne Zahl
        > Kosten und Nutzen nebeneinander.
        * Nenne die Annahmen. Ergänzen: Zahlen mit Quelle.
        ! Kosten und Nutzen nebeneinanderstellen | Eine Tabelle mit einer Zeile pro Jahr

        [customers.first] Was sich vom ersten Tag an ändert
        = Vorher | Vom ersten Tag an
        ? An einem normalen Morgen | Wie ein normaler Morgen aussieht
        ? Wenn etwas schiefgeht | Was dann geschieht
        ? Am Monatsende | Wie das Monatsende aussieht
        > Ihr Tag, nicht das Produkt.
        * Nimm ihre Wörter für ihre Arbeit. Ergänzen: beide Seiten.

        [colleagues.daily] Was ändert sich in unserem Alltag?
        = Heute | Ab jetzt
        ? Was wir morgens tun | Wie ein Morgen aussieht
        ? Was wir übergeben | Was weitergegeben wird, und an wen
        ? Was wegfällt | Was wegfällt
        > Die erste Frage, die alle haben.
        * Sei konkret: Namen, Fenster, Zeiten. Ergänzen: beide Seiten.

        [colleagues.stays] Was bleibt, wie es ist
        ? Was wir behalten | Etwas, das alle gern behalten
        ? Wer zuständig bleibt | Wen man weiterhin fragt
        ? Was nur ein Gerücht war | Etwas, das nicht geschehen wird
        > Veränderung ist leichter, wenn sie einen Rand hat.
        * Nenne das Gerücht selbst. Ergänzen: was bleibt.

        [experts.new] Was hier neu ist, auf einer Folie
        ? Die Behauptung | Was bisher nicht bekannt war
        ? Der Beleg | Woher ihr es wisst
        ? Was es ändert | Was das Fach damit anfangen kann
        > Keine Grundlagen; gleich zum Neuen.
        * Sag, wie sicher du bist. Ergänzen: Behauptung, Beleg, Folge.

        [everyone.home] Was du zu Hause ausprobieren kannst
        ? In fünf Minuten | Etwas, das jeder sofort versuchen kann
        ? Am Wochenende | Etwas, das ein wenig Zeit braucht
        ? Mit anderen | Etwas, das zusammen mehr Spaß macht
        > Etwas zum Tun lässt es bleiben.
        * Zeig das Erste selbst, wenn du kannst. Ergänzen: drei Dinge zum Ausprobieren.
        ! Lust aufs Ausprobieren machen | Hände dabei, am Küchentisch

        [topical] {if.question}{Wish} || {if.ready}{Wish} || {if.persuade}{Wish}: warum das für uns spricht || {if.report}{Wish}: wo wir stehen || {if.pitch}{Wish}: was es bringt || {if.story}{Wish}: ein Teil der Geschichte || {if.train}{Wish}: wie man es macht || {if.celebrate}{Wish}: woran wir uns erinnern || {Wish}: was man wissen sollte
        ? Das Wichtigste | Der eine Satz, der bleiben soll
        ? Ein Beispiel, das es zeigt | Ein Beispiel, das alle kennen
        ? Was daraus folgt | Was es für die Zuhörer bedeutet
        > So gewünscht: {asked}.
        * Sag in einem Satz, warum das hierher gehört. Ergänzen: was du dazu sagen willst.
        ! Es greifbar machen | Ein Motiv oder Beispiel dafür: {wish}

        [topical.children] {Wish}: was ist daran besonders?
        ? Was wir sehen | Was die Kinder entdecken sollen
        ? Wozu es gut ist | Wozu es gut ist, in einem kurzen Satz
        ? Was besonders ist | Das Eine zum Staunen
        > So gewünscht: {asked}.
        * Frag die Kinder zuerst, was sie denken. Ergänzen: was sie darüber wissen sollen.
        ! Die Kinder entdecken lassen | {Wish}, groß und deutlich

        [topical.pair] {left} und {right} nebeneinander

        [more.example] Ein {ordinal} Beispiel
        ? Was diesmal anders ist | Was es vom vorigen unterscheidet
        ? Was geschieht | Was geschieht, Schritt für Schritt
        ? Was es hinzufügt | Was es zum Bild hinzufügt
        > Noch ein Fall, gewählt, weil er in einem Punkt anders ist.
        * Lass die Zuhörer den Unterschied finden. Ergänzen: das Beispiel.
        ! Noch einen Fall zeigen | Ein Bild des Beispiels im gleichen Stil

        [more.exercise] Ein {ordinal} Mal selbst probieren
        ? Was zu tun ist | Die Aufgabe in einem Satz
        ? Worauf zu achten ist | Was man dabei leicht übersieht
        ? Was herauskommt | Woran man ein gutes Ergebnis erkennt
        > Tun hält alle wach.
        * Kurz halten. Ergänzen: Aufgabe und Lösung.
        ! Die Aufgabe führen | Drei Schritte mit einfachen Symbolen

        [more.question] Ein {ordinal} Thema zum Reden
        ? Die Frage | Eine Frage mit mehr als einer guten Antwort
        - Erst zu zweit | Sprecht zuerst zu zweit.
        - Dann alle zusammen | Dann sammelt die Antworten.
        > Eine Frage mit mehr als einer guten Antwort.
        * Warte länger, als es angenehm ist. Ergänzen: die Frage.

        [more.picture] Ein {ordinal} Detail aus der Nähe
        ? Was es zu sehen gibt | Die Einzelheit, die eine ganze Folie wert ist
        > Eine Einzelheit, groß.
        * Sag einen Moment lang nichts. Ergänzen: die Einzelheit.
        ! Genaues Hinsehen belohnen | Eine Einzelheit über die ganze Folie

        [usual.questions] Jetzt eure Fragen
        ? Die erwartete Frage | Die Frage, die sicher kommt, und die Antwort
        ? Die erhoffte Frage | Die Frage, über die du dich freuen würdest
        - Was wollt ihr noch wissen?
        > Raum für Fragen, die erste liegt bereit.
        * Halte eine eigene Frage bereit. Ergänzen: Frage und Antwort.

        [usual.divider] Ein neuer Teil beginnt
        - Durchatmen, dann weiter
        > Ein Atemzug zwischen zwei Teilen.
        * Mach eine Pause und sag, wozu der nächste Teil dient.

        [usual.thanks] Danke
        ? Wie man dich erreicht | Name und Kontakt
        > Ein kurzer Dank.
        * Danke und Schluss. Ergänzen: dein Kontakt.

        [usual.next] Wie es weitergeht
        ? Sofort | Was sofort beginnt
        ? Bald | Was folgt
        ? Am Ende | Was erreicht sein wird
        > Wenige Schritte mit Namen und Datum.
        * Ein Schritt ohne Namen ist ein Wunsch. Ergänzen: Schritte, Namen, Daten.
        ! Die Schritte prüfbar machen | Eine Linie mit drei Stationen

        [form.timeline] Schritt für Schritt: wann was geschieht
        [form.comparison] Nebeneinander: wo der Unterschied liegt
        [form.table] Auf einen Blick: die Übersicht
        [form.matrix] Was am meisten zählt: vier Felder
        [form.quote] Eine Stimme, die man hören sollte
        [form.figures] Was die Zahlen sagen
        [form.diagram] Wie es zusammenhängt
        [form.picture] Ein Bild, das alles sagt
        [form.panels] Drei Dinge, die zusammengehören
        """
}
