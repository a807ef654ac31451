import DirectorCore
import DirectorLanguage

extension SpanishWording {
    func answer(_ subject: AnswerSubject, _ facts: AnswerFacts) -> String {
        switch subject {
        case .inside:
            "Soy Director, un programa que prepara presentaciones contigo; sobre cómo estoy hecho por dentro no puedo contar nada que ayude a tu charla."
        case .strawman:
            "Un esquema es un primer borrador, diapositiva por diapositiva: un título, unos pocos puntos y una idea para la imagen, hecho para criticarlo y mejorarlo. Cuando lo aceptes, escribo a partir de él la presentación terminada."
        case .fillIn:
            "«Por completar» marca lo que solo tú puedes saber: una cifra, un nombre, una historia. No invento nada; así se ve lo que todavía falta."
        case .plan:
            "El plan dice cuántas diapositivas habrá, para quién y con qué supuestos. No se construye nada hasta que lo aceptes, y cada línea se puede cambiar."
        case .audience:
            facts.state == .askClarifyingQuestions || facts.state == .provideGreeting
                ? "El público es quien estará delante de ti: edad, profesión, lo que ya sabe. «Mi equipo» o «padres de primaria» basta."
                : "El público es: \(facts.audience). Si no es así, dime quién va a escuchar."
        case .export:
            (facts.deck.map { "La presentación está en \($0.url). " }
                ?? "En cuanto esté construida habrá un enlace. ")
                + "Ábrela en el navegador e imprímela: ahí puedes elegir papel o «Guardar como PDF», una diapositiva por página."
        case .link:
            facts.deck.map {
                "Tu presentación, con \(slides($0.slideCount)), está en \($0.url); quien tenga el enlace puede leerla."
            } ?? "Todavía no hay nada construido; después habrá un enlace para abrir, imprimir y compartir."
        case .safety:
            "Todo lo dicho y lo acordado se conserva: puedes cerrar la página y seguir más tarde."
        case .speed:
            "Las preguntas, el plan y el esquema están al instante; la presentación terminada, en unos momentos."
        case .slideCount:
            if let count = facts.outlineSlides, let length = facts.outlineMinutes {
                "El esquema tiene \(slides(count)) para unos \(minutes(length))."
            } else if let count = facts.planSlides {
                "El plan tiene \(slides(count)): un tercio de los minutos, más el comienzo y el cierre."
            } else {
                "Un tercio de los minutos más dos diapositivas: 15 minutos dan 7 diapositivas. Si dices un número, vale ese."
            }
        case .duration:
            facts.outlineMinutes.map { "Está prevista para unos \(minutes($0)); con «reduce a 20 minutos» lo cambias." }
                ?? "Lo que tú tengas: dime los minutos y elijo las diapositivas."
        case .next:
            switch facts.state {
            case .provideGreeting:
                "Primero dices un tema; luego vienen unas preguntas, un plan, un esquema y al final la presentación."
            case .askClarifyingQuestions:
                "Con tus respuestas hago un plan que puedes aceptar o cambiar."
            case .createConfirmationPlan:
                "Cuando aceptes, escribo un esquema, diapositiva por diapositiva, que todavía podemos retocar juntos; después se construye."
            case .generateStrawman, .refineStrawman:
                "Cuando aceptes, escribo cada diapositiva con sus notas y te doy el enlace."
            case .contentGeneration:
                "Abre la presentación, completa los lugares marcados y ensáyala una vez en voz alta."
            }
        case .undo:
            "No se puede deshacer, pero cada cambio se puede revertir con otro: «quita la diapositiva 4», «mueve la diapositiva 5 a la posición 3»."
        case .changes:
            "Sí, en cualquier momento: añadir, quitar, mover, unir, dividir y renombrar diapositivas, hacerlas más visuales y cambiar la duración, el público y el tono. Solo tienes que decirlo."
        case .pictures:
            "No dibujo imágenes: cada diapositiva que necesita una lleva una descripción y un espacio tranquilo hasta que pongas la tuya."
        case .notes:
            "Cada diapositiva lleva notas: qué decir, cuánto dura y qué falta por completar."
        case .design:
            facts.theme.map { "El aspecto: \($0). Di un tono, por ejemplo alegre o formal, y se adapta." }
                ?? "El aspecto sigue al público y al tono; di un tono, por ejemplo alegre o formal."
        case .language:
            "Escribo en español, inglés, alemán y francés, en el idioma de tu tema. En otros idiomas todo queda como lo escribas; mis palabras alrededor son inglesas."
        case .files: "No leo archivos; dime los dos o tres puntos que importan."
        case .cost: "Trabajar conmigo aquí solo cuesta un poco de tiempo."
        case .who:
            "Soy Director: hablando contigo convierto un tema en una presentación, desde la primera pregunta hasta la última diapositiva."
        case .howItWorks:
            "Dices un tema, te hago unas preguntas, aceptas un plan y después damos forma al esquema hasta que quieras la presentación terminada."
        case .whyQuestions:
            "Las respuestas deciden cuántas diapositivas hay y qué dicen; para niños se hace de otra manera que para un consejo. Puedes saltarte cualquiera."
        case .takeaway:
            "Es la única frase que el público debería recordar una semana después; decide qué se queda cuando falta tiempo."
        case .method:
            "Hago las diapositivas con lo que dices y con estructuras que encajan con el público y el objetivo. No invento hechos ni cifras."
        case .understanding:
            switch facts.state {
            case .provideGreeting: "Di simplemente de qué se va a tratar; basta una palabra."
            case .askClarifyingQuestions:
                "Las preguntas solo ayudan a adaptar la charla: quién escucha, cuánto tiempo hay, qué debe quedar. Bastan pocas palabras."
            case .createConfirmationPlan:
                "El plan es una promesa sobre la duración y la estructura, con mis supuestos. Si alguno no es cierto, lo hago de nuevo."
            case .generateStrawman, .refineStrawman:
                "Cada entrada del esquema es una diapositiva: el título dice el mensaje y los puntos, el contenido."
            case .contentGeneration:
                "El enlace lleva a las diapositivas terminadas; los lugares marcados con «Por completar» esperan tus datos."
            }
        case .slides:
            facts.titles.map { "Estas son las diapositivas: \($0)" }
                ?? "Las diapositivas llegan con el esquema, cuando el plan esté aceptado."
        }
    }

    func nextStep(_ facts: AnswerFacts) -> String {
        switch facts.state {
        case .provideGreeting:
            "Para empezar, dime el tema y, si quieres, el público y la duración: «Las abejas, para niños, 10 minutos»."
        case .askClarifyingQuestions:
            "Responde a las preguntas de arriba en el orden que quieras, o escribe «decide tú»; después hago un plan."
        case .createConfirmationPlan:
            "El plan\(facts.planSlides.map { " de \(slides($0))" } ?? "") espera: acéptalo con el botón o di qué quieres cambiar, por ejemplo «12 diapositivas» o «más sobre …»."
        case .generateStrawman, .refineStrawman:
            "El esquema\(facts.outlineSlides.map { " de \(slides($0))" } ?? "") espera: acéptalo con el botón para recibir la presentación terminada, o di qué quieres cambiar, por ejemplo «haz la diapositiva 2 más visual»."
        case .contentGeneration:
            "Tu presentación está lista. Todavía puedes pedir cambios, por ejemplo «añade una diapositiva sobre …», o escribe «nuevo tema:» y un tema."
        }
    }

    func misfit(_ misfit: Misfit, _ facts: AnswerFacts) -> String {
        switch misfit {
        case .otherSubject:
            "Estamos en medio de \(facts.subject.map(quoted) ?? "otra presentación"). Para otro tema escribe «nuevo tema:» y cuál es."
        case .answersTooEarly: "Todavía no he preguntado nada, porque no conozco el tema."
        case .answersTooLate: "Las preguntas ya están respondidas; lo puedo incluir como cambio."
        case .noPlan: "Todavía no hay un plan sobre el que decidir."
        case .planDone: "El plan ya está hecho; los cambios van ahora en el esquema."
        case .noOutline: "Todavía no hay un esquema del que pueda salir una presentación."
        case .outlineAgreed: "El esquema ya está aceptado."
        case .noOutlineToChange: "Todavía no hay un esquema que cambiar; lo mejor es decirlo para el plan."
        case .nothingToChange: "No he podido ver qué hay que cambiar en el esquema."
        case .help: "Con mucho gusto te ayudo."
        case .planButton(let exists):
            exists
                ? "Ese botón es de un plan anterior; no se ha construido nada dos veces."
                : "Ese botón es de un plan, y ahora no hay ninguno."
        case .outlineButton(let exists):
            exists
                ? "Ese botón es de un esquema anterior; no se ha construido nada dos veces."
                : "Ese botón es de un esquema, y ahora no hay ninguno."
        case .deckButton(let exists):
            exists
                ? "Ese botón es de una presentación anterior; no se ha cambiado nada en ella."
                : "Ese botón es de una presentación terminada, y todavía no hay ninguna."
        }
    }

    func reaction(_ reaction: Reaction, _ facts: AnswerFacts) -> String {
        switch reaction {
        case .thanks: "De nada."
        case .greeting: "Me alegra verte por aquí."
        case .overview:
            "En cuatro pasos hasta la presentación: dices el tema, te hago unas preguntas, aceptas un plan y después damos forma al esquema."
        case .praise: "Me alegro. Si eso significa «adelante», pulsa el botón o escribe «sí»."
        case .refusal:
            "De acuerdo, no se ha cambiado ni construido nada. ¿Qué debería ser distinto: la duración, el público o el contenido?"
        case .patience: "Tómate tu tiempo: no se construye nada hasta que lo digas, y todo lo dicho se conserva."
        case .freshStart:
            "Se puede cambiar de tema en cualquier momento: escribe «nuevo tema:» y cuál es. Lo de ahora se reemplaza."
        case .agreement: "Me alegro."
        case .paceOfSlides:
            "Un tercio de los minutos, más el comienzo y el cierre, da un ritmo que se puede seguir; si dices un número, vale ese."
        case .unclear:
            facts.state == .provideGreeting || facts.state == .askClarifyingQuestions
                ? "No sé bien cómo entender \(quoted(facts.said))."
                : "No sé si \(quoted(facts.said)) es un sí o un cambio; no se ha construido ni cambiado nada. «Sí» basta si estás de acuerdo."
        case .unknown:
            "\(quoted(facts.said)) no lo puedo responder con lo que sé; preparo presentaciones y trabajo con lo que me cuentas."
        case .echo: "Como respuesta:"
        }
    }
}
