import DirectorTestSupport
import Testing

struct SupabaseStoreConformanceTests {
    @Test(arguments: StoreConformance.cases)
    func conforms(_ conformance: StoreConformance) async throws {
        let fixture = try await SupabaseStoreFixture()
        do {
            try await conformance.run(on: fixture)
        } catch {
            try await fixture.close()
            throw error
        }
        try await fixture.close()
    }

    /// A table with a trigger that sets `updated_at`.
    @Test(arguments: StoreConformance.cases)
    func conformsOnATableThatKeepsItsOwnTime(_ conformance: StoreConformance) async throws {
        let fixture = try await SupabaseStoreFixture(#"{"date":false,"touches":true}"#)
        do {
            try await conformance.run(on: fixture)
        } catch {
            try await fixture.close()
            throw error
        }
        try await fixture.close()
    }
}
