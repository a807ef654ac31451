import DirectorTestSupport
import Testing

struct MemoryStoreTests {
    @Test(arguments: StoreConformance.cases)
    func conforms(_ conformance: StoreConformance) async throws {
        try await conformance.run(on: MemoryStoreFixture())
    }
}
