import DirectorTestSupport
import Testing

struct SQLiteStoreConformanceTests {
    @Test(arguments: StoreConformance.cases)
    func conforms(_ conformance: StoreConformance) async throws {
        try await conformance.run(on: SQLiteStoreFixture())
    }
}
