extension SpeechLexicon {
    static let german = SpeechLexicon(
        language: .german,
        phrases: [
            .yes: """
            ja, jo, jau, jep, jup, japp, jawohl, klar, na klar, alles klar, natürlich, selbstverständlich, sicher, gerne, gern, sehr gerne, genau, genau so, richtig, stimmt, einverstanden, bin einverstanden, abgemacht, okay, ok, okee, passt, passt so, passt schon, das passt, geht klar, in ordnung, geht in ordnung, läuft,
            los, los geht's, los gehts, leg los, legen sie los, lass uns loslegen, auf geht's, weiter, weiter so, mach weiter, weitermachen, machen sie weiter, fahren sie fort, fortfahren, nur zu, mach das, mach es, mach's, machen wir so, so machen wir's, so machen wir es, tu es, kannst loslegen, du kannst loslegen, du kannst anfangen, kannst anfangen, fang an, fangen sie an, bitte anfangen, genehmigt, freigegeben, ich stimme zu, stimme zu, zugestimmt, akzeptiert, ich akzeptiere, so lassen, lass es so, kann so bleiben, genau das wollte ich, genau was ich wollte, genau was ich brauche, genau das brauche ich, daumen hoch, dann mal los, go
            """,
            .no: "nein, nee, nö, ne, nein danke, auf keinen fall, keinesfalls, nicht wirklich",
            .not: "nicht, kein, keine, keinen, keiner, keinem, nie, niemals, nichts, ohne, niemand, weder, kaum",
            .good: """
            gut, sehr gut, super, toll, prima, klasse, perfekt, spitze, wunderbar, hervorragend, ausgezeichnet, großartig, genial, schön, sehr schön, fein, bestens, optimal, ideal, cool, geil, top, nett, überzeugend, gelungen, zufrieden, gefällt, gefällt mir, mag ich, ich mag, liebe es, sieht gut aus, klingt gut, hört sich gut an, gut so, alles gut, besser, viel besser, freue mich, begeistert, stimmig, reicht, genügt, ausreichend, schlüssig
            """,
            .bad: """
            schlecht, falsch, schlimm, furchtbar, schrecklich, langweilig, blöd, doof, hässlich, schwach, daneben, mist, unpassend, ungeeignet, unzufrieden, enttäuscht, enttäuschend, ablehnen, lehne ab, abgelehnt, problem, probleme, fehler, einwand, einwände, einzuwenden, bedenken, zweifel, dagegen, missverstanden, unklar, verwirrend, auszusetzen
            """,
            .build: "bau, baue, bauen, fertigstellen, fertig machen, mach fertig, umsetzen",
            .make:
                "erstell, erstelle, erstellen, mach, mache, machen, generiere, generieren, schreib, schreibe, schreiben, starte, starten, beginne, beginnen, anfangen, erzeuge, erzeugen, produziere",
            .work:
                "plan, entwurf, vorschlag, gliederung, struktur, strohmann, aufbau, folien, präsentation, vortrag, deck, foliensatz, version, fassung, reihenfolge, annahmen, annahme, alles, das ganze, ganze, rest, ergebnis, inhalt",
            .change:
                "ändern, änderung, änderungen, ändere, verändern, anpassen, anpassung, anpassungen, verbessern, verbesserung, ergänzen, hinzufügen, hinzuzufügen, korrektur, korrekturen, korrigieren, überarbeiten, wünsche, anmerkung, anmerkungen, zu ändern",
            .shift: """
            mehr, weniger, kürzer, länger, kürze, kürzen, verkürze, verlängere, verlängern, reduziere, entferne, lösche, streiche, streichen, weglassen, lass weg, füge, füg, ergänze, ersetze, tausche, verschiebe, verschieb, statt, stattdessen, anstatt, lieber, eher, nur, fokus, schwerpunkt, konzentriere, einfacher, lustiger, formeller, lockerer, visueller, zu lang, zu kurz, zu viel, zu viele, zu wenig, zu wenige, auch, dazu, noch eine, außerdem, fehlt, fehlen, anders, andere, anderer, anderen, nochmal, erwähne, benenne, nimm, rein, raus
            """,
            .but: "aber, jedoch, allerdings, außer, bis auf, abgesehen, doch, sondern, obwohl",
            .hedge:
                "wenn, falls, sobald, bevor, ehe, nachdem, solange, sofern, bis, erst, erst wenn, würde, wäre, könnte, vielleicht, möglicherweise, eventuell, wohl, fast, beinahe, ungefähr, ob, oder, hoffentlich, mal sehen, nicht sicher, unsicher, bin mir nicht sicher, teilweise, einigermaßen, so weit, soweit",
            .wait: """
            warte, warten, warte mal, moment, einen moment, moment mal, augenblick, sekunde, halt, stopp, stop, noch nicht, jetzt nicht, nicht jetzt, später, nachher, morgen, heute abend, langsam, überlege, überlegen, überlege noch, nachdenken, drüber schlafen, denke nach, muss fragen, fragen, erst fragen, mein chef, meine chefin, mein mann, meine frau, zustimmen, zustimmt, entscheiden, entschieden, prüfen, prüfe, lesen, anschauen, abbrechen, bloß nicht, melde mich, hm, hmm, tja
            """,
            .want:
                "brauche, brauchen, brauchst, benötige, benötigen, will, wollen, wollte, möchte, möchten, muss, müssen, müsste, soll, sollen, sollte, sollten, hätte gern, hätte gerne, wünsche mir, bevorzuge, ziel, ziel ist",
            .ask:
                "was, wie, wieso, warum, weshalb, wer, wann, wo, wohin, welche, welcher, welches, wozu, wem, wen, was ist, wie viele, wieviele, wie viel",
            .auxiliary:
                "ist, sind, bin, bist, hat, haben, habe, hast, kann, können, kannst, wird, werden, darf, dürfen, soll ich, sollen wir, kann ich, gibt es, ist das, ist es, sind das, muss ich, wirst du, hast du",
            .subject: "ich, du, er, sie, es, wir, ihr, man, das, dies, dieses",
            .tell:
                "erkläre, erklär, erklären, erkläre mir, sag mir, zeig mir, verstehe nicht, versteh nicht, nicht verstanden, verstehe ich nicht, meinst du, meinst, bedeutet, heißt das, was heißt, wie bitte, wiederhole, weiß nicht was",
            .speech:
                "sage, sagen, sag, gesagt, sagte, klicke, klicken, drücke, drücken, knopf, taste, button, antworte, antworten, meine, gemeint, wort",
            .request:
                "kannst du, können sie, könntest du, könnten sie, könnten wir, können wir, würdest du, wie wäre es mit, wie wäre es, wie wär's mit",
            .greeting:
                "hallo, hi, hey, moin, servus, guten tag, guten morgen, guten abend, grüß gott, grüezi, tschüss, auf wiedersehen, bis bald, wie geht's, wie geht es dir",
            .thanks:
                "danke, danke schön, dankeschön, vielen dank, besten dank, herzlichen dank, danke dir, ich danke dir, danke sehr, merci, tausend dank",
            .help: "hilfe, hilf mir, was kannst du",
            .chatter:
                "ach, ach so, achso, äh, ähm, öh, haha, naja, na ja, tja ja, oh, ups, oje, puh, hä, wow, hui, also, na, krass, joa",
            .pass:
                "egal, ist mir egal, weiß nicht, weiß ich nicht, keine ahnung, entscheide du, du entscheidest, entscheide selbst, wie du willst, wie du meinst, überrasch mich, überspringen, nichts besonderes, such dir was aus, dir überlassen",
            .filler: """
            der, die, den, dem, des, ein, eine, einen, einem, einer, eines, und, mit, für, zu, zum, zur, auf, aus, an, am, im, in, von, vom, bei, nach, so, sehr, echt, wirklich, ganz, richtig gut, total, absolut, mal, einfach, nun, jetzt, dann, schon, bitte, bitteschön, mein, dein, unser, ihr, mir, dir, uns, mich, dich, ihm, ihn, wie besprochen, wie vorgeschlagen, hier, alle, allem, allen, damit, daran, daran nichts, dran, gefunden, finde, finde ich, finden, sieht, aus, klingt, geht, gehen, gehts, geht's, bleiben, bleibt, lass, lassen, lass uns, sein, weitere, weiteren, gar, überhaupt, da, dieser, diese, diesem, diesen, leute, chef, kumpel, gleich, sofort, direkt, danach, gerade, noch, das ist, es ist, ich bin, bin ich, wir sind, sie
            """,
            .open:
                "zurück, langsamer, schneller, frage, eine frage, fragen zu, idee, gute idee, gute frage, guter anfang, kostet, kosten, daraus, etwas, was anderes, anderes thema, halb, teil, nicht alles, zu wissen",
        ]
    )
}
