import DirectorCore

enum JSONTextReading {
    struct Missing: Error {}

    static func value(_ text: String) throws -> JSONValue { try JSONText.decode(JSONValue.self, from: text) }
}
