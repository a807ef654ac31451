import Synchronization

/// One value for each language, made when it is first asked for: most servers hear two languages, not all.
///
/// Safe from any thread.
package final class PerLanguage<Value: Sendable>: Sendable {
    private let make: @Sendable (Language) -> Value
    private let made = Mutex<[Language: Value]>([:])

    /// - Parameter make: makes the value of a language; called once for each
    package init(_ make: @escaping @Sendable (Language) -> Value) { self.make = make }

    package subscript(language: Language) -> Value {
        made.withLock { made in
            if let value = made[language] { return value }
            let value = make(language)
            made[language] = value
            return value
        }
    }
}
