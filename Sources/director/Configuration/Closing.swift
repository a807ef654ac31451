/// Runs `body`, then `close`, also when `body` throws.
///
/// - Throws: the error of `body`; an error of `close` after it is only printed
func closing(_ close: () async throws -> Void, after body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch {
        do {
            try await close()
        } catch let second {
            Console.complain("director: closing failed as well: \(second)")
        }
        throw error
    }
    try await close()
}
