import DirectorLanguage

/// Slides every presentation knows, by the names people give them.
enum UsualSlide: Sendable {
    case agenda, summary, questions, divider, thanks, next

    static let named = PhraseTable<UsualSlide>([
        (
            .agenda,
            "agenda, table of contents, overview, gliederung, inhaltsverzeichnis, überblick, índice, sommaire, ordre du jour"
        ),
        (.summary, "executive summary, summary, zusammenfassung, resumen ejecutivo, resumen, résumé, synthèse"),
        (
            .questions,
            "q&a, qa, questions and answers, questions, faq, discussion, fragerunde, fragen, diskussion, preguntas, debate, questions réponses"
        ),
        (.next, "next steps, nächste schritte, próximos pasos, siguientes pasos, prochaines étapes"),
        (.divider, "section divider, divider, zwischentitel, trennfolie, separador, intercalaire"),
        (.thanks, "thank you, thanks, danke, dankesfolie, agradecimiento, gracias, remerciements, merci"),
    ])
}
