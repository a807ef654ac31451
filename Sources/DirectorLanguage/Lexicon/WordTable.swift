/// A table of words, each row a meaning. In the files its name stands in words: `slide counts`.
package enum WordTable: Int, Sendable, CaseIterable {
    /// What each word or phrase does in a message: the keys are the cases of `Sign`.
    case signs
    /// Nouns that name listeners, by kind.
    case audiences
    /// Words that say what a presentation is to achieve.
    case purposes
    /// Words that say how it should sound.
    case tones
    /// Words that name a form of slide.
    case forms
    /// Slides that every presentation knows.
    case usualSlides
    /// Words by which questions are recognised, by what is asked about.
    case answers
    /// Small words of languages that are not written, by code, so that their speakers are not answered in a neighbour's
    /// language. The words of a language that has files of its own are skipped.
    case neighbours
    /// Slips of the finger by the word that was meant, beyond those that follow from the word.
    case slips
    /// Numbers in words.
    case cardinals
    /// Numbers that a smaller one may follow: "twenty one".
    case tens
    /// "third".
    case ordinals
    /// Whole lengths in words, by minutes: "half an hour".
    case durations
    /// Numbers of slides for which no number word stands: "a single slide".
    case slideCounts
    /// Asks for a language, by its code: "in German".
    case wantedLanguages
    /// What listeners are called who are named by what ends so: "a chemistry lecture".
    case listenersBehind
    /// What listeners are called who are named by exactly this; {} is what was said.
    case listenersAt
    /// What listeners are called of whom only the age is known.
    case ageGroups
    /// Slides by the names people give them.
    case references
}

extension WordTable {
    /// The section it stands in; `nil` for one that is a section itself.
    var section: WordList.Section? {
        switch self {
        case .signs, .audiences, .purposes, .tones, .forms, .usualSlides, .answers, .references: nil
        case .neighbours: .detection
        case .slips: .spelling
        case .cardinals, .tens, .ordinals: .numbers
        case .durations, .slideCounts, .wantedLanguages, .listenersBehind, .listenersAt, .ageGroups: .reading
        }
    }

    /// As the files write it: "slide counts".
    var name: String { String(describing: self).inWords }
}
