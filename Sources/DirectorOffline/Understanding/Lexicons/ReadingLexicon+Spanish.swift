extension ReadingLexicon {
    static let spanish = ReadingLexicon(
        audiences: [
            (
                .guests,
                "invitados, invitados de la boda, familia y amigos, amigos y familia, amigos, familia, mi familia, familiares"
            ),
            (
                .children,
                "niños y niñas, niños pequeños, niños, niñas, niño, niña, alumnos de primaria, primaria, escolares, preescolares, infantil, jardín de infancia, primer grado, segundo grado, tercer grado, cuarto grado, nietos"
            ),
            (
                .teenagers,
                "adolescentes, jóvenes, alumnos, alumnas, alumnado, alumnos de secundaria, secundaria, instituto, bachillerato, mi clase, nuestra clase, compañeros de clase, clase"
            ),
            (.investors, "inversores, inversionistas, inversores ángel, accionistas, socios inversores, bancos"),
            (
                .executives,
                "junta directiva, reunión de la junta, consejo de administración, consejo, junta, dirección, directivos, directivas, directores, gerencia, gerentes, comité de dirección, comité, mi jefe, mi jefa, jefe, jefes, alta dirección, ayuntamiento, concejo, patronato, jurado"
            ),
            (
                .customers,
                "clientes, cliente, clientes potenciales, compradores, empresas, comercios, consumidores, prospectos"
            ),
            (.students, "estudiantes, universitarios, estudiantes universitarios, alumnos universitarios, aprendices"),
            (
                .experts,
                "expertos, expertas, especialistas, investigadores, científicos, médicos, médicas, conferencia, congreso, profesionales, catedráticos"
            ),
            (.beginners, "principiantes, novatos, novatas, legos, personas sin conocimientos"),
            (
                .colleagues,
                "compañeros, compañeras, compañeros de trabajo, colegas, equipo, mi equipo, nuestro equipo, empleados, personal, plantilla, trabajadores, nuevos empleados, desarrolladores, ingenieros, enfermeros, enfermeras, voluntarios, departamento"
            ),
            (
                .everyone,
                "público general, público en general, público, adultos, adultas, padres, madres, padres y madres, profesores, docentes, maestros, mayores, jubilados, vecinos, ciudadanos, visitantes, socios, todos, todo el mundo, gente, personas, pacientes, abuelos"
            ),
        ],
        purposes: [
            (.celebrate, "boda, cumpleaños, aniversario, despedida, brindis, funeral, graduación, jubilación, bautizo"),
            (.compare, "comparar, comparación, comparativa, diferencias entre, diferencia entre, frente a, contra"),
            (.train, "taller, formación, capacitación, entrenamiento, curso práctico, tutorial, incorporación"),
            (
                .persuade,
                "convencer, persuadir, aprobar, aprueben, apruebe, aprobación, financiación, financiar, presupuesto, propuesta, solicitud, motivar"
            ),
            (.pitch, "vender, presentación de ventas, lanzamiento, ventas, pitch"),
            (
                .report,
                "informe, resultados, informe trimestral, balance, reporte, estado del proyecto, memoria anual, revisión"
            ),
            (.tellStory, "cuento, cuentos, historia de, leyenda, leyendas, biografía, la vida de, fábula, relato"),
            (
                .teach,
                "enseñar, explicar, clase sobre, lección, introducción a, fundamentos, curso, aprender, entender, seminario"
            ),
            (.inform, "informar, resumen, panorama, dar a conocer, presentar"),
        ],
        tones: [
            (.playful, "divertido, divertida, más divertido, gracioso, lúdico, alegre, con humor"),
            (.formal, "formal, más formal, profesional, serio y formal"),
            (.energetic, "enérgico, dinámico, dinámica, atrevido"), (.serious, "serio, seria, sobrio, solemne"),
            (.inspiring, "inspirador, inspiradora, motivador, emotivo, emotiva"),
            (.relaxed, "relajado, informal, sencillo, cercano, coloquial, más sencillo"),
            (.technical, "técnico, técnica, académico, científico, riguroso"),
            (.warm, "cálido, cálida, amable, personal, cariñoso"),
        ],
        minutes: "minutos, minuto, min",
        hours: "hora, horas",
        durations: [
            ("un cuarto de hora", 15), ("cuarto de hora", 15), ("tres cuartos de hora", 45), ("media hora", 30),
            ("una hora y media", 90), ("hora y media", 90), ("una hora", 60),
        ],
        slides: "diapositiva, diapositivas, láminas, transparencias, páginas",
        slideCounts: [
            ("solo una diapositiva", 1), ("sólo una diapositiva", 1), ("una sola diapositiva", 1),
            ("una única diapositiva", 1),
            ("cero diapositivas", 0),
        ],
        more: "más, adicionales",
        fewer: "menos",
        shorter:
            "más corto, más corta, más breve, acorta, acortar, acórtalo, acórtala, demasiado largo, demasiado larga, menos diapositivas, resúmelo",
        longer:
            "más largo, más larga, alarga, alargar, demasiado corto, demasiado corta, más diapositivas, más detalle, más detalles",
        counting: "hazlo de, hazla de, mejor, solo, sólo, que sean, con",
        genres:
            "presentación, presentaciones, charla, ponencia, exposición, discurso, diapositivas, taller, clase, conferencia, informe, brindis, curso, lección, reunión, pitch, resumen, introducción, comparación, cuento",
        connectors: "sobre, acerca de, titulada, titulado, que explique, llamada, para explicar",
        leads:
            "yo, necesito, necesitamos, quiero, queremos, quisiera, quisiéramos, me, nos, gustaría, tengo, tenemos, que, debo, hacer, haz, hazme, hazlo, crea, créame, crear, prepara, preparar, dar, dame, ayúdame, a, por, favor, puedes, podrías, una, un, unas, unos, nueva, nuevo, breve, corta, corto, pequeña, buena, hola, buenas, buenos, días, tardes, mañana, hoy, mi, nuestra, nuestro, el, la, tema, es, de, en, exponer, presentar, hablar, estoy, preparando, próxima, semana",
        requests:
            "necesito, necesitamos, quiero, queremos, quisiera, gustaría, tengo, hacer, haz, hazme, crea, crear, prepara, preparar, dar, favor, tema, presentar, hablar",
        openers: "para, ante, a, público, audiencia, convencer, frente",
        determiners:
            "el, la, los, las, un, una, unos, unas, mi, mis, nuestro, nuestra, nuestros, nuestras, su, sus, es, son, será, de, del, al, unos, para, y, no, sino, más, muy, sí, pero, yo",
        articles: "el, la, los, las, un, una, unos, unas, mi, mis, nuestro, nuestra, nuestros, nuestras, todos, todas",
        clearOpeners: "para, ante, convencer",
        followers:
            "de, en, del, que, y, o, con, sobre, para, por, son, es, será, deben, debe, tienen, durante, este, esta, mañana, hoy, quieren, a, al, ya, no, como",
        glue:
            "el, la, los, las, un, una, unos, unas, y, o, pero, sí, no, vale, por, favor, gracias, es, son, será, ser, que, me, nos, mi, nuestro, nuestra, yo, nosotros, ellos, esto, esta, este, eso, en, a, al, de, del, para, con, como, unos, aproximadamente, más, menos, quizá, solo, sólo, quiero, necesito, tengo, tiene, tienen, hay, haz, hazlo, hazla, hacer, dura, dure, duración, tiempo, muy, también, bien, bueno, perfecto, mejor, diapositivas, diapositiva, presentación, charla, público, audiencia, personas, todos, algunos, aquí, ahora, máximo, mínimo, total, cada, se, lo, le, sea, sean, tenga",
        inclusions:
            "con una diapositiva sobre, una diapositiva sobre, algo sobre, más sobre, más de, enfócate en, céntrate en, énfasis en, no olvides, menciona, incluye, incluir, incluyendo, añade, agrega, también, más",
        omissions: "sin, omite, quita, nada de, no menciones, evita, menos, elimina, no incluyas",
        expectations:
            "para que, que aprueben, que apruebe, deben, tienen que, el objetivo es que, quiero que, tiene que",
        passes:
            "no sé, no lo sé, tú decides, decide tú, como quieras, lo que quieras, da igual, me da igual, sorpréndeme, ni idea, nada especial, elige tú, sigue, continúa",
        refusals: "no, nada, ninguno, ninguna, todavía no, nada especial, no gracias, aún no"
    )
}
