import DirectorCore
import Testing

struct WorkflowStateTests {
    /// R12: `END` was written after the final deck and must stay loadable.
    @Test func legacyEndReadsAsContentGeneration() throws {
        #expect(WorkflowState(stored: "END") == .contentGeneration)
        #expect(try JSONText.decode([WorkflowState].self, from: #"["END"]"#) == [.contentGeneration])
    }

    @Test(arguments: WorkflowState.allCases)
    func storedNamesReadBack(_ state: WorkflowState) {
        #expect(WorkflowState(stored: state.rawValue) == state)
    }

    @Test func unknownNamesAreNamedInTheError() {
        #expect(WorkflowState(stored: "LAYOUT_GENERATION") == nil)
        #expect(throws: DecodingError.self) { try JSONText.decode([WorkflowState].self, from: #"["NOWHERE"]"#) }
    }
}
