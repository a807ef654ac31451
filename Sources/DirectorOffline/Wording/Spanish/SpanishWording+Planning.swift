import DirectorLanguage

extension SpanishWording {
    func question(_ question: ClarifyingQuestion, for brief: PresentationBrief) -> String {
        let isOpen = brief.audience == nil && brief.purpose == nil
        switch question {
        case .audience: return "¿Quiénes van a escuchar y qué edad tienen o a qué se dedican?"
        case .duration:
            return brief.isForChildren
                ? "¿Cuántos minutos hay antes de que los niños se inquieten?"
                : "¿Cuántos minutos hay, o cuántas diapositivas quieres?"
        case .terms: return "¿Qué se pide exactamente: cuánto, en qué condiciones y para cuándo?"
        case .figures:
            return brief.effectivePurpose == .report
                ? "¿Qué dos o tres cifras muestran mejor cómo ha ido?"
                : "¿Qué dos o tres cifras sostienen la propuesta?"
        case .objections: return "¿Qué objeciones esperas y cuál es tu respuesta?"
        case .purpose:
            return switch brief.effectivePurpose {
            case .train: "¿Qué deberían saber hacer después los participantes que hoy no saben?"
            case .compare: "¿Quién decide al final, y hay ya una preferencia?"
            case .pitch: "¿Qué debería pasar después: una reunión, una prueba, una firma?"
            case .teach, .persuade, .report, .tellStory, .inform, .celebrate:
                "¿Qué debería cambiar después de la presentación?"
            }
        case .takeaway:
            if brief.isForChildren || isOpen { return "¿Qué deberían saber o sentir al final?" }
            return brief.effectivePurpose == .persuade
                ? "¿Qué hay que decidir o hacer al final?"
                : "Si dentro de una semana solo recuerdan una frase, ¿cuál debería ser?"
        case .occasion: return "¿Para quién es el discurso y de qué se conocen?"
        case .criteria: return "¿Qué criterios pesan más: coste, esfuerzo, rapidez, riesgo, otra cosa?"
        case .experience: return "¿Cuánto saben ya del tema?"
        case .mustHaves: return "¿Hay algo que tenga que aparecer sin falta, o que prefieras dejar fuera?"
        case .material:
            if brief.isForChildren { return "¿Hay ya un cuento, una imagen o una canción para ello?" }
            if isOpen { return "¿Hay ya una historia, una imagen o un documento para ello?" }
            return brief.effectivePurpose == .celebrate
                ? "¿Qué uno o dos momentos o fotos quieres compartir?"
                : "¿Qué ejemplos, imágenes o documentos hay ya?"
        }
    }

    func questionsLead(_ lead: QuestionsLead) -> String {
        var facts: [String] = []
        if let audience = lead.audience {
            facts.append(forListeners(audience) + (audience.age.map { " (\($0))" } ?? ""))
        }
        if let count = lead.minutes { facts.append(minutes(count)) }
        if let count = lead.slides { facts.append(slides(count)) }
        if let ask = lead.ask { facts.append("el objetivo: " + ask) }
        let opening =
            lead.round <= 1 ? "**\(lead.title)**: un buen tema." : "Ronda \(lead.round), ahora sobre **\(lead.title)**."
        let courtesy = "Bastan respuestas cortas, y «decide tú» también es una."
        guard lead.knowsSomething else {
            return opening + " Para adaptarlo a quienes escuchan me faltan \(name(of: lead.count)) datos. " + courtesy
        }
        return opening
            + " Tomo nota: \(facts.joined(separator: ", ")). Así que solo \(name(of: lead.count)) preguntas. "
            + courtesy
    }

    func planLead(_ lead: PlanLead) -> String {
        let text = "Plan \(lead.number): \(slides(lead.slides)), unos \(minutes(lead.minutes)). \(lead.summary)"
        return lead.change.map { text + " Tu cambio está incluido: \(quoted($0))." } ?? text
    }

    func summary(of brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let listeners = brief.audience.map { " " + forListeners($0) } ?? ""
        let aim = brief.ask.map { "; el objetivo: \($0.shortened(to: 80))." } ?? "."
        if brief.subject.namesItsKind || purpose == .celebrate || purpose == .compare && !brief.subject.isPair {
            return brief.subject.full.shortened(to: 100).sentenceCased + listeners + aim
        }
        let isShort = SlideBudget.minutes(for: brief) <= 10
        let name = brief.subject.name ?? brief.subject.full.shortened(to: 100)
        // A request is named, not talked about.
        if purpose == .persuade {
            return "\(genre(purpose, isShort: isShort))\(listeners): \(Self.addressed(name))\(aim)"
        }
        var subject = "sobre " + Self.addressed(name.loweringArticle(Self.articles))
        if case .pair(let left, let right) = brief.subject.form, purpose == .compare {
            subject = "entre \(left) \(Self.conjunction(before: right)) \(right)"
        }
        if brief.subject.form == .question { subject = "sobre la pregunta \(quoted(name))" }
        return "\(genre(purpose, isShort: isShort)) \(subject)\(listeners)\(aim)"
    }

    private func genre(_ purpose: Purpose, isShort: Bool) -> String {
        switch purpose {
        case .teach: isShort ? "Una clase breve" : "Una clase"
        case .persuade: isShort ? "Una propuesta breve" : "Una propuesta"
        case .report: isShort ? "Un informe breve" : "Un informe"
        case .pitch: isShort ? "Una presentación comercial breve" : "Una presentación comercial"
        case .tellStory: isShort ? "Un rato de cuentos" : "Un relato"
        case .train: isShort ? "Un ejercicio práctico breve" : "Un taller práctico"
        case .compare: isShort ? "Una comparación breve" : "Una comparación"
        case .inform: isShort ? "Una breve visión general" : "Una visión general"
        case .celebrate: "Un discurso con imágenes"
        }
    }

    func assumption(_ assumption: PlanAssumption) -> String {
        switch assumption {
        case .countOutOfRange(let asked, let start):
            "Pediste \(impossibleSlides(asked)); en un plan caben de 2 a 30, así que empiezo con \(start)."
        case .included(let items): "Incluido, como pediste: \(list(items))."
        case .leftOut(let items): "Fuera, como pediste: \(list(items))."
        case .remembered(let text): "Para recordar: \(quoted(text))."
        case .terms(let text): "Tus condiciones: \(quoted(text))."
        case .figures(let text): "Tus cifras: \(quoted(text))."
        case .objections(let text): "Con respuesta abierta: \(quoted(text))."
        case .material(let text): "Tu propio material aparece: \(quoted(text))."
        case .remark(let text): "Como dijiste: \(quoted(text))."
        case .audience(let audience, let celebrating): listeners(audience, celebrating: celebrating)
        case .length(let minutes, let slides, let assumed):
            "Unos \(self.minutes(minutes)) y \(self.slides(slides))\(assumed ? ", porque no se dijo cuánto tiempo hay" : "")."
        case .structure(let purpose, let children): structure(purpose, children: children)
        case .style(let purpose, let children): style(purpose, children: children)
        case .tone(let tone): "Tono: \(self.tone(tone))."
        case .honesty(let children):
            children
                ? "Los hechos y la historia los pones tú; las diapositivas muestran dónde van."
                : "Los hechos y las cifras los pones tú; las diapositivas marcan cada lugar por completar."
        }
    }

    private func listeners(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else {
            return celebrating
                ? "Los invitados se conocen: corto, personal y nada que avergüence."
                : "Oyentes sin conocimientos previos, porque no se dijo para quién es."
        }
        let label = label(audience, celebrating: celebrating)
        return switch audience.kind {
        case .children: "\(label): palabras sencillas y una idea por diapositiva."
        case .teenagers: "\(label): cerca de su propia vida y sin sermones."
        case .students: "\(label): primero la idea, luego los términos y después la práctica."
        case .beginners: "\(label): sin conocimientos previos, cada término se explica."
        case .executives: "\(label): primero el resultado; detalles, solo donde ayudan a decidir."
        case .investors: "\(label): primero la oportunidad, después la prueba."
        case .customers: "\(label): primero su situación, después la oferta."
        case .colleagues: "\(label): lo que significa para el trabajo diario."
        case .experts: "\(label): nada de bases, sino lo nuevo y lo que queda abierto."
        case .guests: "\(label): corto, personal y nada que avergüence."
        case .everyone: "\(label): lenguaje claro, sin necesidad de conocimientos previos."
        }
    }

    private func structure(_ purpose: Purpose, children: Bool) -> String {
        if children {
            return purpose == .tellStory
                ? "Una historia en el centro, en lugar de fechas." : "Primero mirar y adivinar, después explicar."
        }
        return switch purpose {
        case .teach: "De la pregunta a la idea, luego un ejemplo y algo para probar."
        case .persuade: "La petición al principio, luego las pruebas, los riesgos con respuesta y la decisión al final."
        case .report: "Primero el resultado, luego las cifras, las causas y los próximos pasos."
        case .pitch: "El problema, la respuesta, la prueba y un siguiente paso claro."
        case .tellStory: "Un hilo conductor: cómo empieza, qué sale mal, cómo termina, qué queda."
        case .train: "Explicaciones cortas, mucha práctica y un plan para el primer día."
        case .compare: "Primero los criterios, las dos opciones medidas con ellos y después una recomendación."
        case .inform: "Primero la visión de conjunto, luego las partes y después lo que significa."
        case .celebrate: "Dos o tres momentos de verdad, un deseo y después el brindis."
        }
    }

    private func style(_ purpose: Purpose, children: Bool) -> String {
        if children { return "Imágenes grandes, pocas palabras y al final algo que hacer." }
        return switch purpose {
        case .persuade, .report: "Títulos que dicen el mensaje; gráficos, solo donde lo sostienen."
        case .teach, .train: "Una idea por diapositiva, con esquemas y ejercicios entre medias."
        case .compare: "Tablas y comparaciones, siempre en el mismo orden."
        case .pitch, .tellStory, .celebrate: "Imágenes fuertes y poco texto; quien habla eres tú."
        case .inform: "Imágenes claras y puntos cortos en lugar de textos largos."
        }
    }
}
