import DirectorCore
import DirectorLanguage

extension FrenchWording {
    func answer(_ subject: AnswerSubject, _ facts: AnswerFacts) -> String {
        FrenchSpacing.applied(to: words(about: subject, facts))
    }

    private func words(about subject: AnswerSubject, _ facts: AnswerFacts) -> String {
        switch subject {
        case .inside:
            "Je suis Director, un programme qui prépare des présentations avec vous ; de mon fonctionnement interne, je n'ai rien à dire qui aide votre exposé."
        case .strawman:
            "Une trame est une première ébauche, diapositive par diapositive : un titre, quelques points, une idée d'image, faite pour être critiquée et améliorée. Quand vous l'acceptez, j'en fais la présentation finie."
        case .fillIn:
            "« À compléter » marque ce que personne d'autre ne peut savoir : un chiffre, un nom, une histoire. Je n'invente rien ; ce qui manque reste donc visible."
        case .plan:
            "Le plan dit combien de diapositives il y aura, pour qui, et selon quelles hypothèses. Rien n'est construit avant votre accord, et chaque ligne peut être changée."
        case .audience:
            facts.state == .askClarifyingQuestions || facts.state == .provideGreeting
                ? "Le public, c'est qui sera devant vous : âge, métier, ce qu'il sait déjà. « Mon équipe » ou « des parents d'élèves » suffit."
                : "Le public retenu : \(facts.audience). Si ce n'est pas juste, dites-moi qui écoutera."
        case .export:
            (facts.deck.map { "La présentation se trouve à \($0.url). " }
                ?? "Dès qu'elle sera construite, il y aura un lien. ")
                + "Ouvrez-la dans le navigateur et imprimez-la : vous pouvez y choisir le papier ou « Enregistrer au format PDF », une diapositive par page."
        case .link:
            facts.deck.map {
                "Votre présentation de \(slides($0.slideCount)) se trouve à \($0.url) ; qui a le lien peut la lire."
            } ?? "Rien n'est encore construit ; ensuite, il y aura un lien à ouvrir, à imprimer et à transmettre."
        case .safety:
            "Tout ce qui a été dit et convenu est conservé : vous pouvez fermer la page et continuer plus tard."
        case .speed:
            "Les questions, le plan et la trame sont là aussitôt, la présentation finie en quelques instants."
        case .slideCount:
            if let count = facts.outlineSlides, let length = facts.outlineMinutes {
                "La trame a \(slides(count)) pour environ \(minutes(length))."
            } else if let count = facts.planSlides {
                "Le plan a \(slides(count)) : un tiers des minutes, plus le début et la fin."
            } else {
                "Un tiers des minutes plus deux diapositives : 15 minutes donnent 7 diapositives. Si vous donnez un nombre, c'est lui qui compte."
            }
        case .duration:
            facts.outlineMinutes.map {
                "Elle est prévue pour environ \(minutes($0)) ; « réduis à 20 minutes » le change."
            }
                ?? "Aussi longtemps que vous voulez : donnez les minutes, et je choisis les diapositives."
        case .next:
            switch facts.state {
            case .provideGreeting:
                "D'abord vous donnez un sujet ; puis viennent quelques questions, un plan, une trame et enfin la présentation."
            case .askClarifyingQuestions:
                "De vos réponses, je fais un plan que vous pouvez accepter ou changer."
            case .createConfirmationPlan:
                "Quand vous acceptez, j'écris une trame, diapositive par diapositive, que nous pouvons encore façonner ensemble ; la construction vient après."
            case .generateStrawman, .refineStrawman:
                "Quand vous acceptez, j'écris chaque diapositive avec ses notes et je vous donne le lien."
            case .contentGeneration:
                "Ouvrez la présentation, complétez les endroits marqués et répétez-la une fois à voix haute."
            }
        case .undo:
            "On ne peut pas annuler, mais chaque changement peut être défait par un autre : « supprime la diapositive 4 », « déplace la diapositive 5 en position 3 »."
        case .changes:
            "Oui, à tout moment : ajouter, supprimer, déplacer, fusionner, diviser, renommer des diapositives, les rendre plus visuelles, et changer la durée, le public et le ton. Il suffit de le dire."
        case .pictures:
            "Je ne dessine pas d'images : chaque diapositive qui en demande une reçoit une description et un espace neutre, en attendant la vôtre."
        case .notes:
            "Chaque diapositive reçoit des notes : ce qu'il faut dire, combien de temps cela dure et ce qui reste à compléter."
        case .design:
            facts.theme.map { "L'aspect : \($0). Donnez un ton, par exemple ludique ou formel, et il suivra." }
                ?? "L'aspect suit le public et le ton ; donnez un ton, par exemple ludique ou formel."
        case .language:
            "J'écris en français, en anglais, en allemand et en espagnol, dans la langue de votre sujet. Dans les autres langues, tout reste comme vous le tapez ; mes mots autour sont en anglais."
        case .files: "Je ne lis pas de fichiers ; dites-moi les deux ou trois points qui comptent."
        case .cost: "Travailler ici avec moi ne coûte qu'un peu de temps."
        case .who:
            "Je suis Director : en parlant avec vous, je fais d'un sujet une présentation, de la première question à la dernière diapositive."
        case .howItWorks:
            "Vous donnez un sujet, je pose quelques questions, vous acceptez un plan, puis nous façonnons la trame jusqu'à ce que vous vouliez la présentation finie."
        case .whyQuestions:
            "Les réponses décident du nombre de diapositives et de leur contenu ; on ne parle pas à des enfants comme à un conseil d'administration. Vous pouvez en sauter."
        case .takeaway:
            "C'est la phrase que le public devrait encore savoir au bout d'une semaine ; elle décide de ce qui reste quand le temps manque."
        case .method:
            "Je construis les diapositives à partir de ce que vous dites et de structures adaptées au public et au but. Je n'invente ni faits ni chiffres."
        case .understanding:
            switch facts.state {
            case .provideGreeting: "Dites simplement de quoi il s'agira ; un mot suffit."
            case .askClarifyingQuestions:
                "Les questions servent seulement à adapter l'exposé : qui écoute, combien de temps, ce qui doit rester. Quelques mots suffisent."
            case .createConfirmationPlan:
                "Le plan est une promesse sur la durée et la structure, avec mes hypothèses. Si l'une d'elles est fausse, je le refais."
            case .generateStrawman, .refineStrawman:
                "Chaque entrée de la trame est une diapositive : le titre dit le message, les points le contenu."
            case .contentGeneration:
                "Le lien mène aux diapositives finies ; les endroits marqués « À compléter » attendent vos faits."
            }
        case .slides:
            facts.titles.map { "Voici les diapositives : \($0)" }
                ?? "Les diapositives viennent avec la trame, une fois le plan accepté."
        }
    }

    func nextStep(_ facts: AnswerFacts) -> String { FrenchSpacing.applied(to: next(facts)) }

    private func next(_ facts: AnswerFacts) -> String {
        switch facts.state {
        case .provideGreeting:
            "Pour commencer, donnez-moi le sujet et, si vous voulez, le public et la durée : « Les abeilles, pour des enfants, 10 minutes »."
        case .askClarifyingQuestions:
            "Répondez aux questions ci-dessus dans l'ordre que vous voulez, ou écrivez « comme vous voulez » ; je fais ensuite un plan."
        case .createConfirmationPlan:
            "Le plan\(facts.planSlides.map { " de \(slides($0))" } ?? "") attend : acceptez-le avec le bouton, ou dites ce qu'il faut changer, par exemple « 12 diapositives » ou « plus sur … »."
        case .generateStrawman, .refineStrawman:
            "La trame\(facts.outlineSlides.map { " de \(slides($0))" } ?? "") attend : acceptez-la avec le bouton pour recevoir la présentation finie, ou dites ce qu'il faut changer, par exemple « rends la diapositive 2 plus visuelle »."
        case .contentGeneration:
            "Votre présentation est prête. Vous pouvez encore demander des changements, par exemple « ajoute une diapositive sur … », ou écrire « nouveau sujet : » et un sujet."
        }
    }

    func misfit(_ misfit: Misfit, _ facts: AnswerFacts) -> String {
        FrenchSpacing.applied(to: words(about: misfit, facts))
    }

    private func words(about misfit: Misfit, _ facts: AnswerFacts) -> String {
        switch misfit {
        case .otherSubject:
            "Nous sommes au milieu de \(facts.subject.map(quoted) ?? "une autre présentation"). Pour un autre sujet, écrivez « nouveau sujet : » et lequel."
        case .answersTooEarly: "Je n'ai encore rien demandé, car je ne connais pas le sujet."
        case .answersTooLate: "Les questions ont déjà leurs réponses ; je peux encore en faire une modification."
        case .noPlan: "Il n'y a pas encore de plan sur lequel décider."
        case .planDone: "Le plan est déjà exécuté ; les changements vont maintenant dans la trame."
        case .noOutline: "Il n'y a pas encore de trame dont on puisse faire une présentation."
        case .outlineAgreed: "La trame est déjà acceptée."
        case .noOutlineToChange: "Il n'y a pas encore de trame à changer ; le mieux est de le dire pour le plan."
        case .nothingToChange: "Je n'ai pas pu voir ce qu'il faut changer dans la trame."
        case .help: "Je vous aide volontiers."
        case .planButton(let exists):
            exists
                ? "Ce bouton appartient à un plan antérieur ; rien n'a été construit deux fois."
                : "Ce bouton appartient à un plan, et il n'y en a pas pour le moment."
        case .outlineButton(let exists):
            exists
                ? "Ce bouton appartient à une trame antérieure ; rien n'a été construit deux fois."
                : "Ce bouton appartient à une trame, et il n'y en a pas pour le moment."
        case .deckButton(let exists):
            exists
                ? "Ce bouton appartient à une présentation antérieure ; elle n'a pas été changée."
                : "Ce bouton appartient à une présentation finie, et il n'y en a pas encore."
        }
    }

    func reaction(_ reaction: Reaction, _ facts: AnswerFacts) -> String {
        FrenchSpacing.applied(to: words(about: reaction, facts))
    }

    private func words(about reaction: Reaction, _ facts: AnswerFacts) -> String {
        switch reaction {
        case .thanks: "Je vous en prie."
        case .greeting: "Ravi de vous voir."
        case .overview:
            "En quatre étapes jusqu'à la présentation : vous donnez le sujet, je pose quelques questions, vous acceptez un plan, puis nous façonnons la trame."
        case .praise: "Tant mieux. Si cela veut dire « on continue », appuyez sur le bouton ou écrivez « oui »."
        case .refusal:
            "D'accord, rien n'a été changé ni construit. Qu'est-ce qui doit être différent : la durée, le public ou le contenu ?"
        case .patience:
            "Prenez votre temps : rien n'est construit avant que vous le disiez, et tout ce qui a été dit est conservé."
        case .freshStart:
            "On peut changer de sujet à tout moment : écrivez « nouveau sujet : » et lequel. Ce qui existe sera alors remplacé."
        case .agreement: "Tant mieux."
        case .paceOfSlides:
            "Un tiers des minutes, plus le début et la fin, donne un rythme qu'on peut suivre ; si vous donnez un nombre, c'est lui qui compte."
        case .unclear:
            facts.state == .provideGreeting || facts.state == .askClarifyingQuestions
                ? "Je ne sais pas bien comment comprendre \(quoted(facts.said))."
                : "Je ne sais pas si \(quoted(facts.said)) est un oui ou une modification ; rien n'a été construit ni changé. « Oui » suffit si vous êtes d'accord."
        case .unknown:
            "Je ne peux pas répondre à \(quoted(facts.said)) avec ce que je sais ; je prépare des présentations et je travaille avec ce que vous me dites."
        case .echo: "En réponse :"
        }
    }
}
