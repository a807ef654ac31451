package import DirectorCore

package struct EnglishTurnWords: TurnWords {
    package init() {}

    package func label(of action: WorkflowAction) -> String {
        switch action {
        case .acceptPlan: "Yes, perfect"
        case .rejectPlan: "Change the plan"
        case .acceptStrawman: "Build the deck"
        case .requestRefinement: "Change the outline"
        case .completePresentation: "Done"
        case .requestAdjustments: "Adjust the deck"
        }
    }

    package func planPrompt(_ number: Int) -> String { "Does plan \(number) fit?" }

    package func strawmanPrompt(_ number: Int) -> String {
        number == 1 ? "Shall I build the deck from this outline?" : "Shall I build the deck from outline \(number)?"
    }

    package func missingPrompt(_ count: Int) -> String {
        count == 1 ? "Shall I try the missing slide again?" : "Shall I try the missing slides again?"
    }

    package func writeMissing(_ count: Int) -> String {
        count == 1 ? "Write the missing slide" : "Write the missing slides"
    }

    package var assumptions: String { "What I assume" }

    package var changes: String { "What changed" }

    package func strawmanAgain(_ number: Int) -> String {
        "Outline \(number) is still here, nothing was rebuilt. Change it, or let me build the deck."
    }

    package func deckMessage(_ reference: DeckReference, number: Int) -> String {
        let slides = reference.slideCount == 1 ? "1 slide" : "\(reference.slideCount) slides"
        return number == 1 ? "Your deck is ready: \(slides)." : "Deck \(number) is ready: \(slides)."
    }

    package func deckAgain(_ reference: DeckReference) -> String {
        "Your deck is already built: \(reference.slideCount) slides. Here it is again."
    }

    package func askForChanges(_ action: WorkflowAction) -> String {
        switch action {
        case .rejectPlan, .acceptPlan:
            "What should be different in the plan? Tell me the audience, the length, the focus, whatever matters."
        case .requestRefinement, .requestAdjustments, .acceptStrawman, .completePresentation:
            "What should change? For example: “add a slide about costs”, “move slide 4 to the end”, “make slide 3 more visual”."
        }
    }

    package func standIns(_ numbers: [Int], of count: Int) -> String {
        if numbers.count == count {
            return "None of the slides could be written as planned; each holds a draft, marked as such. Let me try "
                + "again, all of them or one: “retry slide \(numbers[0])”."
        }
        if numbers.count == 1 {
            return "Slide \(numbers[0]) could not be written and holds a draft, marked as such. Say “retry slide "
                + "\(numbers[0])”, and only that one is written."
        }
        let list = numbers.dropLast().map(String.init).joined(separator: ", ") + " and \(numbers[numbers.count - 1])"
        return "Slides \(list) could not be written and hold drafts, marked as such. Say “retry slide \(numbers[0])”, "
            + "or let me write all that are missing."
    }

    package func standInPrompt(_ number: Int) -> String {
        "This slide is not written yet: say “retry slide \(number)”"
    }

    package func sharing(_ isShared: Bool) -> String {
        isShared
            ? "Sharing is on: whoever has the share link can open this presentation. You can stop sharing at any time."
            : "Sharing is off: the links given away so far open nothing any more."
    }

    package func generating(_ work: GeneratingWork) -> String {
        switch work {
        case .outline: "Writing the outline"
        case .refinement: "Changing the outline"
        case .deck: "Building your deck"
        case .missingSlides: "Writing the missing slides"
        }
    }

    package func writingSlide(_ number: Int, of count: Int) -> String { "Writing slide \(number) of \(count)" }

    package var thinking: String { "Thinking" }

    package var stillWorking: String { "Still working on it" }

    package func declined(_ features: [UnsupportedFeature]) -> String {
        features.map { feature in
            switch feature {
            case .files:
                "I cannot read uploaded files, so nothing from them is used. Paste what matters into the chat instead."
            case .webSearch: "I cannot search the web: I work with what you tell me here."
            case .deepResearch: "I cannot do research of my own: I work with what you tell me here."
            }
        }.joined(separator: " ")
    }

    package var noThemes: String { "This server has no other themes yet. The presentation keeps its present look." }

    package func error(_ code: ClientError.Code) -> String {
        switch code {
        case .invalidMessage: "This message could not be read."
        case .tooLarge: "This message is too long."
        case .rateLimited: "Too many messages at once. Wait a moment and send it again."
        case .inboxFull: "Several messages are waiting already. Wait for the answers, then send this one again."
        case .storeUnavailable:
            "Saving is not possible at the moment. Your message was not stored - it can be sent again."
        case .authorFailed, .authorTimeout: failure(code)
        case .budgetReached: "No more of the language model may be used here. Nothing was changed."
        case .cancelled: stopped
        case .forbidden: "This is not yours to see."
        case .shuttingDown: "The server is restarting. Your message was not stored - it can be sent again in a moment."
        }
    }

    package func failure(_ code: ClientError.Code) -> String {
        switch code {
        case .authorTimeout: "The author took too long. Your message is saved and nothing else changed - try again."
        case .invalidMessage, .tooLarge, .rateLimited, .inboxFull, .storeUnavailable, .authorFailed, .cancelled,
            .budgetReached, .forbidden, .shuttingDown:
            "The author could not finish this. Your message is saved and nothing else changed - try again."
        }
    }

    package func budgetReached(_ scope: TokenBudget.Scope) -> String {
        switch scope {
        case .session:
            "This conversation has used up its share of the language model. Everything is kept and nothing was changed; "
                + "a new conversation starts with a fresh share."
        case .user:
            "You have used up your share of the language model for today. Everything is kept and nothing was changed; "
                + "it goes on tomorrow (at midnight UTC)."
        }
    }

    package var stopped: String { "Stopped. Nothing was changed." }

    package var answerWaits: String {
        "Saving is not possible at the moment. Your message is stored - the answer follows as soon as saving works again."
    }

    package var outcomeUnknown: String {
        "Saving is not possible at the moment. Your message may not be stored - it can be sent again."
    }
}
