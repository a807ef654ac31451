/// How a subject can stand in a sentence.
package enum SubjectForm: Equatable, Sendable {
    /// "Krishna"
    case person(Pronoun)
    /// "bees"
    case plural
    /// "photosynthesis"
    case singular
    /// "how volcanoes erupt"
    case question
    /// "React vs Vue"
    case pair(String, String)
    /// Anything else, any script: only named, never bent into a sentence.
    case phrase
}

/// By which word a person is spoken of.
package enum Pronoun: String, Equatable, Sendable, CaseIterable { case he, she }

/// A subject in the forms that templates ask for; `nil` where a language would have to bend it and cannot.
package struct SubjectForms: Sendable, Equatable {
    /// In the middle of a sentence: "bees", or "this topic".
    package var name: String
    /// In "why … matters".
    package var one: String?
    /// In "why … matter".
    package var many: String?
    /// A person.
    package var person: String?
    /// A thing one can discover.
    package var thing: String?
    /// "he", "him", "his" for a person, as the templates of the language use them.
    package var he: String?
    package var him: String?
    package var his: String?

    package init(name: String) { self.name = name }
}
