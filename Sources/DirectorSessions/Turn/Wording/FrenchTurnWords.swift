import DirectorCore

/// With `\u{A0}`, the space that does not break, where French puts one before a mark.
struct FrenchTurnWords: TurnWords {
    func label(of action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan: "Oui, parfait"
        case .rejectPlan: "Modifier le plan"
        case .acceptStrawman: "Créer la présentation"
        case .requestRefinement: "Modifier la trame"
        case .completePresentation: "Terminé"
        case .requestAdjustments: "Ajuster la présentation"
        }
    }

    func planPrompt(_ number: Int) -> String { "Le plan \(number) vous convient-il\u{A0}?" }

    func strawmanPrompt(_ number: Int) -> String {
        number == 1
            ? "Dois-je créer la présentation à partir de cette trame\u{A0}?"
            : "Dois-je créer la présentation à partir de la trame \(number)\u{A0}?"
    }

    func missingPrompt(_ count: Int) -> String {
        count == 1
            ? "Dois-je réessayer la diapositive manquante\u{A0}?"
            : "Dois-je réessayer les diapositives manquantes\u{A0}?"
    }

    func writeMissing(_ count: Int) -> String {
        count == 1 ? "Écrire la diapositive manquante" : "Écrire les diapositives manquantes"
    }

    var assumptions: String { "Ce que je suppose" }

    var changes: String { "Ce qui a changé" }

    func strawmanAgain(_ number: Int) -> String {
        "La trame \(number) est toujours là, rien n'a été reconstruit. Modifiez-la, ou laissez-moi créer la présentation."
    }

    func deckMessage(_ reference: DeckReference, number: Int) -> String {
        let slides = Self.slides(reference.slideCount)
        return number == 1
            ? "Votre présentation est prête\u{A0}: \(slides)." : "La présentation \(number) est prête\u{A0}: \(slides)."
    }

    func deckAgain(_ reference: DeckReference) -> String {
        "Votre présentation est déjà créée\u{A0}: \(Self.slides(reference.slideCount)). La voici de nouveau."
    }

    private static func slides(_ count: Int) -> String { count == 1 ? "1 diapositive" : "\(count) diapositives" }

    private static func quoted(_ text: String) -> String { "«\u{A0}\(text)\u{A0}»" }

    func askForChanges(_ action: WorkflowAction) -> String {
        switch action {
        case .rejectPlan, .acceptPlan:
            "Qu'est-ce qui doit être différent dans le plan\u{A0}? Dites-moi le public, la durée, l'accent, tout ce qui compte."
        case .requestRefinement, .requestAdjustments, .acceptStrawman, .completePresentation:
            "Que faut-il changer\u{A0}? Par exemple\u{A0}: "
                + [
                    "ajoute une diapositive sur les coûts", "déplace la diapositive 4 à la fin",
                    "rends la diapositive 3 plus visuelle",
                ].map(Self.quoted).joined(separator: ", ") + "."
        }
    }

    func standIns(_ numbers: [Int], of count: Int) -> String {
        let retry = Self.quoted("réessaie la diapositive \(numbers[0])")
        if numbers.count == count {
            return
                "Aucune diapositive n'a pu être écrite comme prévu\u{A0}; chacune contient une ébauche, marquée comme "
                + "telle. Laissez-moi réessayer, toutes ou une seule\u{A0}: \(retry)."
        }
        if numbers.count == 1 {
            return "La diapositive \(numbers[0]) n'a pas pu être écrite et contient une ébauche, marquée comme telle. "
                + "Écrivez \(retry), et seule celle-ci sera écrite."
        }
        let list = numbers.dropLast().map(String.init).joined(separator: ", ") + " et \(numbers[numbers.count - 1])"
        return "Les diapositives \(list) n'ont pas pu être écrites et contiennent des ébauches, marquées comme telles. "
            + "Écrivez \(retry), ou laissez-moi écrire toutes celles qui manquent."
    }

    func standInPrompt(_ number: Int) -> String {
        "Cette diapositive n'est pas encore écrite\u{A0}: écrivez \(Self.quoted("réessaie la diapositive \(number)"))"
    }

    func sharing(_ isShared: Bool) -> String {
        isShared
            ? "Le partage est activé\u{A0}: qui a le lien peut ouvrir cette présentation. Vous pouvez arrêter le partage à tout moment."
            : "Le partage est désactivé\u{A0}: les liens donnés jusqu'ici n'ouvrent plus rien."
    }

    func generating(_ work: GeneratingWork) -> String {
        switch work {
        case .outline: "J'écris la trame"
        case .refinement: "Je modifie la trame"
        case .deck: "Je crée votre présentation"
        case .missingSlides: "J'écris les diapositives manquantes"
        }
    }

    func writingSlide(_ number: Int, of count: Int) -> String { "J'écris la diapositive \(number) sur \(count)" }

    var thinking: String { "Je réfléchis" }

    var stillWorking: String { "J'y travaille encore" }

    func declined(_ features: [UnsupportedFeature]) -> String {
        features.map { feature in
            switch feature {
            case .files:
                "Je ne peux pas lire les fichiers envoyés, rien n'en est donc utilisé. Collez ici ce qui compte."
            case .webSearch: "Je ne peux pas chercher sur le web\u{A0}: je travaille avec ce que vous me dites ici."
            case .deepResearch:
                "Je ne peux pas faire de recherches moi-même\u{A0}: je travaille avec ce que vous me dites ici."
            }
        }.joined(separator: " ")
    }

    var noThemes: String { "Ce serveur n'a pas encore d'autres thèmes. La présentation garde son aspect." }

    func error(_ code: ClientError.Code) -> String {
        switch code {
        case .invalidMessage: "Ce message n'a pas pu être lu."
        case .tooLarge: "Ce message est trop long."
        case .rateLimited: "Trop de messages à la fois. Attendez un instant, puis renvoyez-le."
        case .inboxFull: "Plusieurs messages attendent déjà. Attendez les réponses, puis renvoyez celui-ci."
        case .storeUnavailable:
            "L'enregistrement est impossible pour le moment. Votre message n'a pas été enregistré - vous pouvez le renvoyer."
        case .authorFailed, .authorTimeout: failure(code)
        case .budgetReached: "Le modèle de langage ne peut plus être utilisé ici. Rien n'a été changé."
        case .cancelled: stopped
        case .forbidden: "Ceci ne vous est pas destiné."
        case .shuttingDown:
            "Le serveur redémarre. Votre message n'a pas été enregistré - vous pourrez le renvoyer dans un instant."
        }
    }

    func failure(_ code: ClientError.Code) -> String {
        switch code {
        case .authorTimeout:
            "La réponse a pris trop de temps. Votre message est enregistré et rien d'autre n'a changé - réessayez."
        case .invalidMessage, .tooLarge, .rateLimited, .inboxFull, .storeUnavailable, .authorFailed, .cancelled,
            .budgetReached, .forbidden, .shuttingDown:
            "Cela n'a pas pu être terminé. Votre message est enregistré et rien d'autre n'a changé - réessayez."
        }
    }

    func budgetReached(_ scope: TokenBudget.Scope) -> String {
        switch scope {
        case .session:
            "Cette conversation a épuisé sa part du modèle de langage. Tout est conservé et rien n'a été changé\u{A0}; "
                + "une nouvelle conversation commence avec une part neuve."
        case .user:
            "Votre part du modèle de langage est épuisée pour aujourd'hui. Tout est conservé et rien n'a été changé\u{A0}; "
                + "cela continue demain (à minuit UTC)."
        }
    }

    var stopped: String { "Arrêté. Rien n'a été changé." }

    var answerWaits: String {
        "L'enregistrement est impossible pour le moment. Votre message est enregistré - la réponse suivra dès que ce sera de nouveau possible."
    }

    var outcomeUnknown: String {
        "L'enregistrement est impossible pour le moment. Votre message n'est peut-être pas enregistré - vous pouvez le renvoyer."
    }
}
