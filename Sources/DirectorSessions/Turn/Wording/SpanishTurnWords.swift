import DirectorCore

struct SpanishTurnWords: TurnWords {
    func label(of action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan: "Sí, perfecto"
        case .rejectPlan: "Cambiar el plan"
        case .acceptStrawman: "Crear la presentación"
        case .requestRefinement: "Cambiar el esquema"
        case .completePresentation: "Listo"
        case .requestAdjustments: "Ajustar la presentación"
        }
    }

    func planPrompt(_ number: Int) -> String { "¿Te parece bien el plan \(number)?" }

    func strawmanPrompt(_ number: Int) -> String {
        number == 1
            ? "¿Creo la presentación a partir de este esquema?"
            : "¿Creo la presentación a partir del esquema \(number)?"
    }

    func missingPrompt(_ count: Int) -> String {
        count == 1 ? "¿Intento otra vez la diapositiva que falta?" : "¿Intento otra vez las diapositivas que faltan?"
    }

    func writeMissing(_ count: Int) -> String {
        count == 1 ? "Escribir la diapositiva que falta" : "Escribir las diapositivas que faltan"
    }

    var assumptions: String { "Lo que doy por supuesto" }

    var changes: String { "Lo que ha cambiado" }

    func strawmanAgain(_ number: Int) -> String {
        "El esquema \(number) sigue aquí, no se ha construido nada de nuevo. Cámbialo, o deja que cree la presentación."
    }

    func deckMessage(_ reference: DeckReference, number: Int) -> String {
        let slides = Self.slides(reference.slideCount)
        return number == 1
            ? "Tu presentación está lista: \(slides)." : "La presentación \(number) está lista: \(slides)."
    }

    func deckAgain(_ reference: DeckReference) -> String {
        "Tu presentación ya está creada: \(Self.slides(reference.slideCount)). Aquí la tienes otra vez."
    }

    private static func slides(_ count: Int) -> String { count == 1 ? "1 diapositiva" : "\(count) diapositivas" }

    func askForChanges(_ action: WorkflowAction) -> String {
        switch action {
        case .rejectPlan, .acceptPlan:
            "¿Qué debería ser distinto en el plan? Dime el público, la duración, el enfoque, lo que importe."
        case .requestRefinement, .requestAdjustments, .acceptStrawman, .completePresentation:
            "¿Qué quieres cambiar? Por ejemplo: «añade una diapositiva sobre los costes», «mueve la diapositiva 4 al final», «haz la diapositiva 3 más visual»."
        }
    }

    func standIns(_ numbers: [Int], of count: Int) -> String {
        if numbers.count == count {
            return
                "Ninguna diapositiva se ha podido escribir como estaba previsto; cada una lleva un borrador, marcado "
                + "como tal. Deja que lo intente otra vez, con todas o con una: «diapositiva \(numbers[0]) otra vez»."
        }
        if numbers.count == 1 {
            return
                "La diapositiva \(numbers[0]) no se ha podido escribir y lleva un borrador, marcado como tal. Escribe "
                + "«diapositiva \(numbers[0]) otra vez» y se escribirá solo esa."
        }
        let list = numbers.dropLast().map(String.init).joined(separator: ", ") + " y \(numbers[numbers.count - 1])"
        return "Las diapositivas \(list) no se han podido escribir y llevan borradores, marcados como tales. Escribe "
            + "«diapositiva \(numbers[0]) otra vez», o deja que escriba todas las que faltan."
    }

    func standInPrompt(_ number: Int) -> String {
        "Esta diapositiva todavía no está escrita: escribe «diapositiva \(number) otra vez»"
    }

    func sharing(_ isShared: Bool) -> String {
        isShared
            ? "Se está compartiendo: quien tenga el enlace puede abrir esta presentación. Puedes dejar de compartir en cualquier momento."
            : "Ya no se comparte: los enlaces entregados hasta ahora no abren nada."
    }

    func generating(_ work: GeneratingWork) -> String {
        switch work {
        case .outline: "Escribiendo el esquema"
        case .refinement: "Cambiando el esquema"
        case .deck: "Creando tu presentación"
        case .missingSlides: "Escribiendo las diapositivas que faltan"
        }
    }

    func writingSlide(_ number: Int, of count: Int) -> String { "Escribiendo la diapositiva \(number) de \(count)" }

    var thinking: String { "Pensando" }

    var stillWorking: String { "Sigo en ello" }

    func declined(_ features: [UnsupportedFeature]) -> String {
        features.map { feature in
            switch feature {
            case .files:
                "No puedo leer archivos subidos, así que no se usa nada de ellos. Pega aquí lo que importe."
            case .webSearch: "No puedo buscar en la web: trabajo con lo que me cuentas aquí."
            case .deepResearch: "No puedo investigar por mi cuenta: trabajo con lo que me cuentas aquí."
            }
        }.joined(separator: " ")
    }

    var noThemes: String { "Este servidor aún no tiene otros temas. La presentación conserva su aspecto." }

    func error(_ code: ClientError.Code) -> String {
        switch code {
        case .invalidMessage: "Este mensaje no se ha podido leer."
        case .tooLarge: "Este mensaje es demasiado largo."
        case .rateLimited: "Demasiados mensajes a la vez. Espera un momento y envíalo otra vez."
        case .inboxFull: "Ya hay varios mensajes esperando. Espera las respuestas y después envía este otra vez."
        case .storeUnavailable:
            "Ahora mismo no se puede guardar. Tu mensaje no se ha guardado - puedes enviarlo otra vez."
        case .authorFailed, .authorTimeout: failure(code)
        case .budgetReached: "Aquí no se puede usar más el modelo de lenguaje. No se ha cambiado nada."
        case .cancelled: stopped
        case .forbidden: "Esto no es para ti."
        case .shuttingDown:
            "El servidor se está reiniciando. Tu mensaje no se ha guardado - envíalo otra vez en un momento."
        }
    }

    func failure(_ code: ClientError.Code) -> String {
        switch code {
        case .authorTimeout:
            "La respuesta ha tardado demasiado. Tu mensaje está guardado y no ha cambiado nada más - inténtalo otra vez."
        case .invalidMessage, .tooLarge, .rateLimited, .inboxFull, .storeUnavailable, .authorFailed, .cancelled,
            .budgetReached, .forbidden, .shuttingDown:
            "No se ha podido terminar. Tu mensaje está guardado y no ha cambiado nada más - inténtalo otra vez."
        }
    }

    func budgetReached(_ scope: TokenBudget.Scope) -> String {
        switch scope {
        case .session:
            "Esta conversación ha gastado su parte del modelo de lenguaje. Todo se conserva y no se ha cambiado nada; "
                + "una conversación nueva empieza con su propia parte."
        case .user:
            "Has gastado tu parte del modelo de lenguaje por hoy. Todo se conserva y no se ha cambiado nada; "
                + "mañana sigue (a medianoche UTC)."
        }
    }

    var stopped: String { "Detenido. No se ha cambiado nada." }

    var answerWaits: String {
        "Ahora mismo no se puede guardar. Tu mensaje está guardado - la respuesta llegará en cuanto vuelva a ser posible."
    }

    var outcomeUnknown: String {
        "Ahora mismo no se puede guardar. Puede que tu mensaje no se haya guardado - puedes enviarlo otra vez."
    }
}
