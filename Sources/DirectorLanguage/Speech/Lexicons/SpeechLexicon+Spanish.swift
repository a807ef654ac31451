extension SpeechLexicon {
    static let spanish = SpeechLexicon(
        language: .spanish,
        phrases: [
            .yes: """
            sí, sip, vale, ok, okay, claro, claro que sí, por supuesto, desde luego, de acuerdo, estoy de acuerdo, conforme, correcto, exacto, exactamente, eso es, así es, adelante, sigue, sigue así, siga, continúa, continúe, continuar, puede continuar, puedes continuar, puedes seguir, prosigue, prosiga, proceda, procede, hazlo, hágalo, dale, vamos, venga, venga vamos, aprobado, apruebo, lo apruebo, acepto, lo acepto, aceptado, confirmo, confirmado, listo, está bien, va bien, me parece bien, me vale, me sirve, así está bien, déjalo así, tal cual, justo lo que quería, justo lo que necesito, es lo que quería, luz verde, cómo no, por qué no
            """,
            .no: "nop, no gracias, para nada, de ninguna manera, ni hablar, no mucho",
            .not: "no, nunca, jamás, nada, sin, ningún, ninguna, ninguno, nadie, tampoco, ni",
            .good: """
            bien, muy bien, bueno, buena, muy bueno, perfecto, perfecta, excelente, genial, estupendo, estupenda, fantástico, fantástica, maravilloso, maravillosa, magnífico, fenomenal, guay, bonito, bonita, ideal, me gusta, gusta, me gusta mucho, me encanta, encanta, contento, contenta, satisfecho, satisfecha, todo bien, mejor, mucho mejor, suena bien, se ve bien, queda bien, suficiente, convincente, claro y, interesante
            """,
            .bad:
                "mal, malo, mala, incorrecto, equivocado, equivocada, aburrido, aburrida, feo, fea, horrible, terrible, flojo, floja, pobre, problema, problemas, error, errores, objeción, objeciones, queja, en contra, rechazo, rechazar, disgusta, confuso, confusa, inadecuado, genérico",
            .build:
                "construye, constrúyela, construyas, construir, créala, créalo, genérala, genéralo, termínala, hazla",
            .make:
                "crea, crear, genera, generar, haz, hacer, haga, hagas, empieza, empezar, empieces, comienza, comenzar, termina, terminar, produce, produzca, prepara, escribe",
            .work:
                "plan, propuesta, esquema, estructura, borrador, versión, diapositivas, presentación, charla, todo, resto, orden, supuestos, resultado, contenido",
            .change:
                "cambiar, cambio, cambios, cambies, modificar, modificación, modificaciones, ajustar, ajuste, ajustes, añadir, agregar, corregir, corrección, correcciones, mejorar, comentarios",
            .shift: """
            más, menos, corto, corta, cortos, largo, larga, acorta, acortar, reduce, reducir, alarga, alargar, añade, agrega, incluye, quita, elimina, borra, mueve, reemplaza, sustituye, cambia, en vez de, en lugar de, mejor con, solo, sólo, solamente, enfoca, céntrate, énfasis, que dure, que sea, que tenga, sencillo, divertido, visual, formal, demasiado, demasiados, demasiada, también, además, falta, faltan, otro, otra, otros, otras, de nuevo, menciona, usa, pon, junta, divide
            """,
            .but: "pero, aunque, excepto, salvo, sin embargo, menos que, sino",
            .hedge:
                "si, cuando, antes, antes de, después, hasta, hasta que, mientras, siempre que, quizá, quizás, tal vez, a lo mejor, puede que, podría, sería, debería, casi, depende, no estoy seguro, no estoy segura, seguro, segura, creo, supongo, ojalá, o",
            .wait:
                "espera, espere, espérate, esperar, un momento, un segundo, un minuto, para, alto, detente, todavía no, aún no, todavía, ahora no, luego, más tarde, mañana, despacio, pensar, pienso, pensarlo, lo pienso, preguntar, consultar, mi jefe, mi jefa, decidir, revisar, leer, cancela, cancelar, hmm, mmm",
            .want:
                "necesito, necesitamos, necesita, quiero, queremos, quería, quisiera, prefiero, debe, deben, tiene que, tienen que, hay que, me gustaría, nos gustaría, objetivo",
            .ask:
                "qué, cómo, cuándo, dónde, quién, quiénes, cuál, cuáles, cuánto, cuánta, cuántos, cuántas, por qué, para qué, qué pasa, que pasa",
            .auxiliary:
                "es, son, está, están, estoy, hay, puedo, puede, puedes, tengo, tiene, debo, ha, has, va, vas, voy",
            .subject: "tú, usted, él, ella, nosotros, ustedes, ellos, ellas, esto, eso, este, esta",
            .tell:
                "explica, explícame, explique, dime, dígame, muéstrame, no entiendo, entiendo, no comprendo, comprendo, significa, quieres decir, a qué te refieres, repite",
            .speech: "digo, decir, dije, dice, di, pulso, pulsar, clic, botón, respuesta, responder, palabra",
            .request: "puedes, podrías, puede usted, podría, podemos, podríamos, qué tal, qué te parece, me puedes",
            .greeting:
                "hola, buenas, buenos días, buenas tardes, buenas noches, qué tal estás, cómo estás, adiós, hasta luego, chao, saludos",
            .thanks: "gracias, muchas gracias, mil gracias, muy amable, te lo agradezco, se lo agradezco",
            .help: "ayuda, ayúdame, socorro, qué puedes hacer",
            .chatter: "jaja, jajaja, jeje, ah, oh, eh, uy, ay, pues, bueno pues, em, ehm, vaya, ostras, a ver",
            .pass:
                "no sé, no lo sé, tú decides, decide tú, como quieras, como prefieras, lo que quieras, da igual, me da igual, sorpréndeme, ni idea, nada especial, elige tú",
            .filler: """
            el, la, los, las, lo, un, una, unos, unas, y, e, de, del, al, a, en, con, por, para, que, se, me, te, le, nos, mi, mis, tu, tus, su, sus, muy, mucho, ya, ahora, entonces, así, aquí, favor, por favor, porfa, todo el, toda, esta bien, ser, estar, nada más, parece, queda, ve, suena, tal, como, propuesto, hombre, tío, jefe, amigo, mío, esa, ese, otra cosa
            """,
            .open:
                "pregunta, una pregunta, idea, buena idea, buena pregunta, atrás, tarda, cuesta, empezar de nuevo, algo, otro tema, parte, mitad",
        ]
    )
}
