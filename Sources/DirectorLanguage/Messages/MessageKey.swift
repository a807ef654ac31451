/// A text of the messages files, named by its place in them: `plan.lead` is `lead` below `plan`.
///
/// Each part of Director has an enum of its own for what it says. A test holds the cases of all of them against the files.
package protocol MessageKey: RawRepresentable<String>, CaseIterable, Sendable {}
