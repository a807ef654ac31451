/// A text of the messages files, named by its place in them: `author.plan.lead` is `lead` below `plan` below `author`.
///
/// Each part of Director has an enum for each subject it talks about. A test holds the cases of all of them against the
/// files.
package protocol MessageKey: RawRepresentable<String>, CaseIterable, Sendable {
    /// What stands in front of the raw values: `author.plan`. Empty if they are whole paths.
    static var section: String { get }
    /// What stands at the place of this key.
    var shape: MessageShape { get }
}

extension MessageKey {
    package static var section: String { "" }
    package var shape: MessageShape { .text }

    /// The place in the files.
    package var path: String { Self.section.isEmpty ? rawValue : Self.section + "." + rawValue }
}

/// What stands at the place of a key.
package enum MessageShape: Sendable, Equatable {
    /// One text, perhaps with alternatives or plural forms.
    case text
    /// A text for each of these values.
    case table([String])
    /// Texts by number, as number words have one each. How many there are is up to the language.
    case series

    /// A text for each case of an enum.
    package static func table<Value: CaseIterable & RawRepresentable<String>>(_ values: Value.Type) -> Self {
        .table(values.allCases.map(\.rawValue))
    }
}
