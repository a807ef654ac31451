import DirectorTestSupport
import Testing

struct PostgresStoreConformanceTests {
    @Test(arguments: StoreConformance.cases)
    func conforms(_ conformance: StoreConformance) async throws {
        try await conformance.run(on: PostgresStoreFixture())
    }
}
