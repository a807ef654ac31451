import DirectorLanguage

extension GermanTemplates {
    static let children = """
        parts: Schauen | Zuhören | Nachdenken | Mitmachen

        [opening] Wer ist {person}? || Wir entdecken {thing}! || {question} || {left} oder {right}? || {Title}
        - {if.story}Eine Geschichte für heute
        ~ - Das finden wir zusammen heraus
        > Mit einer Frage neugierig machen, bevor etwas erklärt wird.
        * Begrüße die Kinder und lass sie raten, bevor du etwas sagst. Nimm zwei, drei Antworten.
        ! Auf den ersten Blick neugierig machen | Ein großes, freundliches Bild zum Thema, sonst nichts

        [summary] Was wir heute herausfinden
        - Etwas zum Schauen
        - Etwas zum Zuhören
        - Etwas zum Ausprobieren
        > Drei Versprechen in einfachen Worten.
        * Zeig an den Fingern, was kommt: schauen, zuhören, ausprobieren.

        [known] Was wisst ihr schon?
        - Wer kennt das schon? | Hände hoch: wer hat das schon gesehen oder davon gehört?
        - Woran denkt ihr zuerst? | Was fällt euch als Erstes ein?
        - Was wollt ihr wissen? | Was möchtet ihr heute herausfinden?
        > Sammeln, was die Kinder mitbringen; so wird der Rest ihrer.
        * Sammle Antworten, ohne zu verbessern. Komm später auf eine zurück.

        [meet] Das ist {person}! || Ganz genau hingeschaut
        ? Wie {he} aussieht | Was die Kinder auf dem Bild entdecken sollen
        ~ ? Wie es aussieht | Was die Kinder zuerst entdecken sollen
        ? Was immer dabei ist | Das Ding, das immer dazugehört
        ~ ? Wo wir es finden | Ein Ort, den die Kinder kennen
        ? Was daran staunen lässt | Etwas, das sie nie gedacht hätten
        > Ein großes Bild zum Entdecken, bevor mehr erzählt wird.
        * Zeig auf eins nach dem anderen und lass die Kinder es benennen. Ergänzen: die drei Dinge zum Entdecken.
        ! Die erste Begegnung | Groß in der Mitte, so nah, dass man Einzelheiten entdeckt

        [size] Groß oder klein? Nah oder fern?
        = Größer als gedacht | Kleiner als gedacht
        ? Etwas zum Vergleichen | Ein Ding aus dem Raum zum Vergleichen
        ? Etwas zum Messen | Etwas, das man mit den Händen zeigen kann
        > Größe wird wirklich, wenn man sie vergleicht.
        * Bring etwas zum Vergleichen mit. Ergänzen: was.

        [story] Eine Geschichte über {name}
        ? Wie sie beginnt | Wie sie beginnt: wer ist da, und wo
        ? Was schiefgeht | Was schiefgeht: der Moment, in dem alle den Atem anhalten
        ? Wie sie endet | Wie sie endet: was wieder gut ist
        > Das Herzstück: eine Geschichte in drei Bildern.
        * Nimm eine Geschichte, die du gut erzählst.[[ Du hast genannt: „{material}“.]] Ergänzen: die drei Momente für die Bilder.
        ! Die Geschichte ohne Worte tragen | Drei Bilder nebeneinander: Anfang, Aufregung, gutes Ende

        [exciting] Der spannendste Moment
        ? Worauf alle warten | Der eine Moment, der ein ganzes Bild verdient
        > Am Wendepunkt anhalten und raten lassen.
        * Halte an und frage: was würdet ihr jetzt tun? Ergänzen: der Moment.
        ! Den Atem anhalten lassen | Der Wendepunkt, von ganz nah

        [order] Was passiert nacheinander?
        ? Am Morgen | Was zuerst passiert
        ? Am Mittag | Was dann passiert
        ? Am Abend | Wie der Tag endet
        > Nacherzählen hilft beim Merken.
        * Lass drei Kinder die drei Teile erzählen. Ergänzen: ein Stichwort pro Bild.
        ! Die Geschichte ordnen | Drei kleine Bilder auf einem Weg vom Morgen zum Abend

        [lesson] Was können wir von {him} lernen? || {if.story}Was können wir daraus lernen? || Was können wir selbst ausprobieren?
        - Etwas für zu Hause | Such dir eine Sache aus, die du zu Hause ausprobierst.
        - Etwas zum Teilen | Such dir eine Sache aus, die du mit jemandem teilst.
        - Eine Frage zum Mitnehmen | Überleg dir eine Frage für deine Familie.
        > Von der Geschichte in den eigenen Tag.
        * Frag zuerst, dann zeig. Ergänzen: die eine Sache zum Ausprobieren.
        ! Aus der Geschichte drei kleine Taten machen | Drei Schritte wie Trittsteine, je ein Bild

        [explain] Was macht {person} besonders? || {if.question}Schritt für Schritt || Wie geht das?
        ? Was zuerst passiert | Was zuerst passiert, in einem kurzen Satz
        ? Was dann passiert | Was dann passiert, wieder in einem kurzen Satz
        ? Was dabei herauskommt | Was man am Ende sieht
        > Das Eine, das sich zu erklären lohnt, in drei Schritten.
        * Spielt die drei Schritte mit Händen und Stimme. Ergänzen: ein kurzer Satz pro Schritt.
        ! Zeigen, wie eins zum anderen führt | Drei einfache Zeichnungen mit Pfeilen

        [true] Wahr oder geflunkert?
        = Wahr! | Geflunkert!
        ? Wahr und klingt erfunden | Etwas Wahres, das erfunden klingt
        ? Erfunden und klingt wahr | Etwas Erfundenes, das wahr klingt
        > Ein Ratespiel zeigt, was angekommen ist, ganz ohne Prüfung.
        * Aufstehen für wahr, sitzen bleiben für geflunkert. Ergänzen: drei, vier Sätze zum Raten.

        [act] Das spielen wir nach
        - Such dir jemanden | Such dir jemanden und überlegt, wer ihr seid.
        - Ohne Worte zeigen | Zeigt den Moment ohne ein einziges Wort.
        - Die anderen raten | Die anderen raten, welcher Moment es ist.
        > Bewegung macht alle wieder wach.
        * Mach in der Mitte Platz. Zwei Minuten Vorbereitung genügen.
        ! Zum Mitmachen einladen | Kinder spielen eine Szene, kein Text

        [closing] Jetzt ihr!
        - Mal deinen Lieblingsmoment | Mal den Moment, der dir am besten gefallen hat.
        - Erzähl es weiter | Erzähl heute zu Hause davon.
        > Mit etwas zum Tun enden, damit es bleibt.
        * Verteile Papier und lass alle malen. Ergänzen: wo die Bilder danach hängen.
        """
}
