import DirectorLanguage

extension FrenchWording {
    func question(_ question: ClarifyingQuestion, for brief: PresentationBrief) -> String {
        FrenchSpacing.applied(to: words(of: question, for: brief))
    }

    private func words(of question: ClarifyingQuestion, for brief: PresentationBrief) -> String {
        let isOpen = brief.audience == nil && brief.purpose == nil
        switch question {
        case .audience: return "Qui écoutera, et quel âge ont ces personnes ou que font-elles ?"
        case .duration:
            return brief.isForChildren
                ? "Combien de minutes avez-vous avant que les enfants s'agitent ?"
                : "De combien de minutes disposez-vous, ou combien de diapositives voulez-vous ?"
        case .terms: return "Que demande-t-on exactement : combien, à quelles conditions et pour quand ?"
        case .figures:
            return brief.effectivePurpose == .report
                ? "Quels sont les deux ou trois chiffres qui montrent le mieux comment cela s'est passé ?"
                : "Quels sont les deux ou trois chiffres qui portent la demande ?"
        case .objections: return "À quelles objections vous attendez-vous, et que répondez-vous ?"
        case .purpose:
            return switch brief.effectivePurpose {
            case .train: "Que devront savoir faire les participants, qu'ils ne savent pas faire aujourd'hui ?"
            case .compare: "Qui décide à la fin, et y a-t-il déjà une préférence ?"
            case .pitch: "Que doit-il se passer ensuite : un rendez-vous, un essai, une signature ?"
            case .teach, .persuade, .report, .tellStory, .inform, .celebrate:
                "Qu'est-ce qui devrait changer après la présentation ?"
            }
        case .takeaway:
            if brief.isForChildren || isOpen { return "Que doivent-ils savoir ou ressentir ensuite ?" }
            return brief.effectivePurpose == .persuade
                ? "Que faut-il décider ou faire à la fin ?"
                : "S'il ne reste qu'une phrase au bout d'une semaine, laquelle ?"
        case .occasion: return "Pour qui est ce discours, et comment vous êtes-vous connus ?"
        case .criteria: return "Quels critères comptent le plus : coût, effort, rapidité, risque, autre chose ?"
        case .experience: return "Que savent-ils déjà du sujet ?"
        case .mustHaves:
            return "Y a-t-il quelque chose qui doit absolument figurer, ou qu'il vaut mieux laisser de côté ?"
        case .material:
            if brief.isForChildren { return "Avez-vous déjà une histoire, une image ou une chanson pour cela ?" }
            if isOpen { return "Avez-vous déjà une histoire, une image ou un document pour cela ?" }
            return brief.effectivePurpose == .celebrate
                ? "Quels moments ou quelles photos voulez-vous partager, un ou deux ?"
                : "Quels exemples, images ou documents avez-vous déjà ?"
        }
    }

    func questionsLead(_ lead: QuestionsLead) -> String {
        var facts: [String] = []
        if let audience = lead.audience {
            facts.append(forListeners(audience) + (audience.age.map { " (\($0))" } ?? ""))
        }
        if let count = lead.minutes { facts.append(minutes(count)) }
        if let count = lead.slides { facts.append(slides(count)) }
        if let ask = lead.ask { facts.append("le but : " + ask) }
        let opening =
            lead.round <= 1
            ? "**\(lead.title)** : un beau sujet." : "Tour \(lead.round), cette fois sur **\(lead.title)**."
        let courtesy = "Des réponses courtes suffisent, et « comme vous voulez » en est une."
        let needs =
            lead.knowsSomething
            ? " C'est noté : \(facts.joined(separator: ", ")). Il ne reste que \(name(of: lead.count)) questions. "
            : " Pour l'adapter à ceux qui écoutent, il me manque \(name(of: lead.count)) informations. "
        return FrenchSpacing.applied(to: opening + needs + courtesy)
    }

    func planLead(_ lead: PlanLead) -> String {
        let text = "Plan \(lead.number) : \(slides(lead.slides)), environ \(minutes(lead.minutes)). \(lead.summary)"
        let change = lead.change.map { " Votre modification est prise en compte : \(quoted($0))." } ?? ""
        return FrenchSpacing.applied(to: text + change)
    }

    func summary(of brief: PresentationBrief) -> String {
        let purpose = brief.effectivePurpose
        let listeners = brief.audience.map { " " + forListeners($0) } ?? ""
        let aim = FrenchSpacing.applied(to: brief.ask.map { " ; le but : \($0.shortened(to: 80))." } ?? ".")
        if brief.subject.namesItsKind || purpose == .celebrate || purpose == .compare && !brief.subject.isPair {
            return brief.subject.full.shortened(to: 100).sentenceCased + listeners + aim
        }
        let isShort = SlideBudget.minutes(for: brief) <= 10
        let name = brief.subject.name ?? brief.subject.full.shortened(to: 100)
        // A request is named, not talked about.
        if purpose == .persuade {
            return FrenchSpacing.applied(to: "\(genre(purpose, isShort: isShort))\(listeners) : ")
                + Self.addressed(name) + aim
        }
        var subject = "sur " + Self.addressed(name.loweringArticle(Self.articles))
        if case .pair(let left, let right) = brief.subject.form, purpose == .compare {
            subject = "entre \(left) et \(right)"
        }
        if brief.subject.form == .question { subject = "sur la question \(quoted(name))" }
        return "\(genre(purpose, isShort: isShort)) \(subject)\(listeners)\(aim)"
    }

    private func genre(_ purpose: Purpose, isShort: Bool) -> String {
        switch purpose {
        case .teach: isShort ? "Une courte leçon" : "Une leçon"
        case .persuade: isShort ? "Une courte proposition" : "Une proposition"
        case .report: isShort ? "Un court rapport" : "Un rapport"
        case .pitch: isShort ? "Un court pitch" : "Un pitch"
        case .tellStory: isShort ? "Un court moment de récit" : "Un récit"
        case .train: isShort ? "Un court exercice pratique" : "Un atelier pratique"
        case .compare: isShort ? "Une courte comparaison" : "Une comparaison"
        case .inform: isShort ? "Un bref tour d'horizon" : "Un tour d'horizon"
        case .celebrate: "Un discours en images"
        }
    }

    func assumption(_ assumption: PlanAssumption) -> String {
        FrenchSpacing.applied(to: words(of: assumption))
    }

    private func words(of assumption: PlanAssumption) -> String {
        switch assumption {
        case .countOutOfRange(let asked, let start):
            "Vous avez demandé \(impossibleSlides(asked)) ; un plan en contient de 2 à 30, je commence donc par \(start)."
        case .included(let items): "Inclus, comme demandé : \(list(items))."
        case .leftOut(let items): "Laissé de côté, comme demandé : \(list(items))."
        case .remembered(let text): "À retenir : \(quoted(text))."
        case .terms(let text): "Vos conditions : \(quoted(text))."
        case .figures(let text): "Vos chiffres : \(quoted(text))."
        case .objections(let text): "Avec une réponse franche : \(quoted(text))."
        case .material(let text): "Vos propres éléments y figurent : \(quoted(text))."
        case .remark(let text): "Comme vous l'avez dit : \(quoted(text))."
        case .audience(let audience, let celebrating): listeners(audience, celebrating: celebrating)
        case .length(let minutes, let slides, let assumed):
            "Environ \(self.minutes(minutes)) et \(self.slides(slides))\(assumed ? ", faute de durée indiquée" : "")."
        case .structure(let purpose, let children): structure(purpose, children: children)
        case .style(let purpose, let children): style(purpose, children: children)
        case .tone(let tone): "Ton : \(self.tone(tone))."
        case .honesty(let children):
            children
                ? "Les faits et l'histoire viennent de vous ; les diapositives montrent où les placer."
                : "Les faits et les chiffres viennent de vous ; les diapositives marquent chaque endroit à compléter."
        }
    }

    private func listeners(_ audience: Audience?, celebrating: Bool) -> String {
        guard let audience else {
            return celebrating
                ? "Les invités se connaissent : court, personnel, rien de gênant."
                : "Des auditeurs sans connaissances préalables, puisque personne n'a été nommé."
        }
        let label = label(audience, celebrating: celebrating)
        return switch audience.kind {
        case .children: "\(label) : des mots simples et une idée par diapositive."
        case .teenagers: "\(label) : proche de leur propre vie, sans leçon de morale."
        case .students: "\(label) : d'abord l'idée, puis les termes, puis l'exercice."
        case .beginners: "\(label) : aucune connaissance préalable, chaque terme est expliqué."
        case .executives: "\(label) : le résultat d'abord, les détails seulement là où ils décident."
        case .investors: "\(label) : d'abord l'occasion, puis la preuve."
        case .customers: "\(label) : d'abord leur situation, puis l'offre."
        case .colleagues: "\(label) : ce que cela signifie pour le travail quotidien."
        case .experts: "\(label) : pas de bases, mais du nouveau et des questions ouvertes."
        case .guests: "\(label) : court, personnel, rien de gênant."
        case .everyone: "\(label) : un langage clair, sans connaissances préalables."
        }
    }

    private func structure(_ purpose: Purpose, children: Bool) -> String {
        if children {
            return purpose == .tellStory
                ? "Une histoire au centre plutôt que des dates." : "D'abord regarder et deviner, puis expliquer."
        }
        return switch purpose {
        case .teach: "De la question à l'idée, puis un exemple et de quoi essayer."
        case .persuade: "La demande d'emblée, puis les preuves, les risques avec leurs réponses et enfin la décision."
        case .report: "D'abord le résultat, puis les chiffres, les causes et la suite."
        case .pitch: "Le problème, la réponse, la preuve et une prochaine étape claire."
        case .tellStory: "Un fil rouge : comment cela commence, ce qui tourne mal, comment cela finit, ce qui reste."
        case .train: "Des explications courtes, beaucoup de pratique et un plan pour le premier jour."
        case .compare: "D'abord les critères, les deux options mesurées ainsi, puis une recommandation."
        case .inform: "D'abord la vue d'ensemble, puis les éléments, puis ce que cela signifie."
        case .celebrate: "Deux ou trois vrais moments, un vœu, puis les verres."
        }
    }

    private func style(_ purpose: Purpose, children: Bool) -> String {
        if children { return "De grandes images, peu de mots et, à la fin, quelque chose à faire." }
        return switch purpose {
        case .persuade, .report: "Des titres qui disent le message ; des graphiques seulement là où ils le portent."
        case .teach, .train: "Une idée par diapositive, avec des schémas et des exercices entre elles."
        case .compare: "Des tableaux et des comparaisons, partout dans le même ordre."
        case .pitch, .tellStory, .celebrate: "Des images fortes et peu de texte ; c'est vous qui parlez."
        case .inform: "Des images claires et des points courts plutôt que de longs textes."
        }
    }
}
