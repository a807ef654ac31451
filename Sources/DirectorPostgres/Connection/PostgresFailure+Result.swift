import CLibPQ

extension PostgresFailure {
    /// Makes a failure from a result that is an error. An error without SQLSTATE comes from libpq and means that the
    /// connection is lost.
    init(_ result: OpaquePointer, _ handle: ConnectionHandle) {
        func field(_ code: Character) -> String? {
            guard let ascii = code.asciiValue else { return nil }
            return PQresultErrorField(result, Int32(ascii)).map { String(cString: $0) }
        }
        guard let code = field("C") else {
            self = .lost(handle.errorLine)
            return
        }
        let state = SQLState(code)
        // A trigger may raise any text, user text included.
        let isRaised = field("R") == "exec_stmt_raise"
        let message = Self.text(
            state,
            primary: isRaised ? nil : field("M"),
            table: field("t"),
            column: field("c"),
            rule: field("n")
        )
        // FATAL and PANIC end the session. That may happen after a commit took effect.
        let severity = field("V") ?? "ERROR"
        self.init(kind: severity == "ERROR" ? .rejected(state) : .lost, message: message)
    }

    private static func text(
        _ state: SQLState,
        primary: String?,
        table: String?,
        column: String?,
        rule: String?
    ) -> String {
        var words = ["PostgreSQL \(state)"]
        if state.messageIsSafe, let primary { words.append(primary.oneLine) }
        if let table { words.append("table \(table)") }
        if let column { words.append("column \(column)") }
        if let rule { words.append("constraint \(rule)") }
        return words.joined(separator: ", ")
    }
}

extension ConnectionHandle {
    /// libpq's latest error message on one line.
    var errorLine: String {
        let text = errorText.oneLine
        return text.isEmpty ? "the connection was lost" : text
    }
}

extension String {
    /// All lines joined by blanks, without control characters.
    var oneLine: String {
        split(whereSeparator: \.isNewline)
            .map { line in
                String(
                    String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control })
                )
                .drop { $0 == " " }
            }
            .filter { !$0.isEmpty }
            .joined(separator: "; ")
    }
}
