import DirectorCore
import Testing

struct SessionSnapshotTests {
    private let key = SessionKey(user: UserID(unchecked: "u"), session: SessionID(unchecked: "s"))

    private func entry(
        _ seq: Int,
        state: WorkflowState = .provideGreeting,
        _ change: (inout EntryEffects) -> Void = { _ in }
    ) -> LogEntry {
        var effects = EntryEffects()
        change(&effects)
        return LogEntry(
            frame: LoggedFrame(
                seq: LogSequence(seq),
                turn: nil,
                envelope: FrameEnvelope(
                    messageID: MessageID(unchecked: "m\(seq)"),
                    timestamp: Timestamp(milliseconds: Int64(1000 + seq)),
                    type: .chatMessage,
                    role: .assistant,
                    payload: "{}"
                ),
                state: state
            ),
            effects: effects
        )
    }

    @Test func anEmptyLogHasNoSnapshot() {
        #expect(SessionSnapshot(key: key, folding: []) == nil)
    }

    @Test func aSessionBeginsWithItsFirstEntry() {
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 0))
        let entries = [entry(1), entry(2)]
        for entry in entries { snapshot.apply(entry) }
        #expect(snapshot.createdAt == entries[0].frame.envelope.timestamp)
        #expect(snapshot == SessionSnapshot(key: key, folding: entries))
    }

    /// A server of the release before writes outlines without meaning; what was known of the one before is not theirs.
    @Test func anOutlineWithoutMeaningHasNone() {
        func presentation(_ title: String) -> Presentation {
            Presentation(
                language: "en",
                title: title,
                audience: "All",
                minutes: 5,
                look: Presentation.Look(theme: "t", suggestions: "s"),
                slides: [Slide(id: SlideID(number: 1), form: .opening, title: title)]
            )
        }
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 0))
        snapshot.apply(
            entry(1) {
                $0.presentation = presentation("One")
                $0.strawman = presentation("One").strawman
            }
        )
        #expect(snapshot.presentation?.title == "One")
        #expect(snapshot.stored.presentation == nil && snapshot.stored.strawman?.mainTitle == "One")
        snapshot.apply(entry(2) { $0.strawman = presentation("Two").strawman })
        #expect(snapshot.presentation == nil && snapshot.strawman?.mainTitle == "Two")
        // Building the deck keeps what was read.
        snapshot.apply(entry(3) { $0.presentation = presentation("Two") })
        #expect(snapshot.presentation?.title == "Two" && snapshot.counts.strawmen == 2)
        snapshot.apply(entry(4) { $0.contextCleared = true })
        #expect(snapshot.presentation == nil)
    }

    @Test func aShareLinkLastsUntilItIsRevoked() {
        let (first, second) = (ShareToken(unchecked: "one"), ShareToken(unchecked: "two"))
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 0))
        snapshot.apply(entry(1))
        #expect(snapshot.shareToken == nil)
        snapshot.apply(entry(2) { $0.shareToken = first })
        snapshot.apply(entry(3) { $0.contextCleared = true })
        #expect(snapshot.shareToken == first, "a change of topic takes no link away")
        snapshot.apply(entry(4) { $0.shareRevoked = true })
        #expect(snapshot.shareToken == nil)
        snapshot.apply(entry(5) { $0.shareToken = second })
        #expect(snapshot.shareToken == second)
    }

    @Test func whatWasStoredBeforeThereWereShareLinksIsStillRead() throws {
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 0))
        let before = try JSONText.encode(snapshot.internals)
        #expect(!before.contains("share"))
        #expect(try JSONText.decode(SessionSnapshot.Internals.self, from: before) == snapshot.internals)
        snapshot.apply(entry(1) { $0.shareToken = ShareToken(unchecked: "one") })
        let after = try JSONText.encode(snapshot.internals)
        #expect(after.contains(#""share_token":"one""#))
        #expect(try JSONText.decode(SessionSnapshot.Internals.self, from: after) == snapshot.internals)
    }

    @Test func aTurnIsPendingFromItsAcceptanceToItsEnd() {
        let input = TurnInput(turn: TurnID(unchecked: "t"), text: "bees")
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 0))
        snapshot.apply(entry(1))
        snapshot.apply(entry(2) { $0.accepted = input })
        #expect(snapshot.pending == PendingTurn(input: input, acceptedAt: LogSequence(2)))
        #expect(snapshot.counts.turns == 1)
        #expect(snapshot.lastAccepted == LogSequence(2))
        snapshot.apply(
            entry(3, state: .askClarifyingQuestions) {
                $0.topic = "bees"
                $0.finished = .completed
            }
        )
        #expect(snapshot.pending == nil)
        #expect(snapshot.state == .askClarifyingQuestions)
        #expect(snapshot.topic == "bees")
        #expect(snapshot.head == LogSequence(3))
        #expect(snapshot.updatedAt == Timestamp(milliseconds: 1003))
    }

    /// R11: a change of topic forgets what was agreed about the old one, and keeps the new topic, in one entry.
    @Test func clearingForgetsEverythingAgreedButNotTheNewTopic() {
        let reference = DeckReference(
            presentationID: PresentationID(unchecked: "p"),
            url: "http://x/p/p",
            slideCount: 3
        )
        let log = [
            entry(1) {
                $0.topic = "bees"
                $0.answers = ClarifyingAnswers(rawAnswers: "a", timestamp: Timestamp(milliseconds: 1))
                $0.planFeedback = "shorter"
                $0.plan = ConfirmationPlan(summaryOfUserRequest: "s", keyAssumptions: [], proposedSlideCount: 3)
                $0.strawman = ContentValidationTests.strawman(slides: 3)
                $0.refinementFeedback = "f"
                $0.deckReference = reference
                $0.offered = [OfferedAction(label: "x", action: .acceptPlan, isPrimary: true)]
            },
            entry(2, state: .askClarifyingQuestions) {
                $0.contextCleared = true
                $0.topic = "ants"
            },
        ]
        let snapshot = SessionSnapshot(key: key, folding: log)
        #expect(snapshot?.topic == "ants")
        #expect(snapshot?.answers == nil)
        #expect(snapshot?.planFeedback == [])
        #expect(snapshot?.plan == nil)
        #expect(snapshot?.strawman == nil)
        #expect(snapshot?.refinementFeedback == nil)
        #expect(snapshot?.deck == nil)
        #expect(snapshot?.offered == [])
        #expect(snapshot?.counts.plans == 1)
    }

    @Test func planFeedbackIsBounded() {
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 0))
        for number in 1...50 { snapshot.apply(entry(number) { $0.planFeedback = "\(number)" }) }
        #expect(snapshot.planFeedback.count == SessionSnapshot.planFeedbackLimit)
        #expect(snapshot.planFeedback.last == "50")
    }

    @Test func storedPiecesMakeTheSameSnapshot() throws {
        var snapshot = SessionSnapshot(key: key, createdAt: Timestamp(milliseconds: 1001))
        snapshot.apply(entry(1) { $0.leadText = 5 })
        snapshot.apply(entry(2) { $0.accepted = TurnInput(turn: TurnID(unchecked: "t"), text: "x") })
        let internals = try JSONText.decode(
            SessionSnapshot.Internals.self,
            from: JSONText.encode(snapshot.internals)
        )
        let columns = SessionSnapshot.Columns(
            head: snapshot.head,
            state: snapshot.state,
            topic: snapshot.topic,
            answers: snapshot.answers,
            plan: snapshot.plan,
            strawman: snapshot.strawman,
            refinementFeedback: snapshot.refinementFeedback,
            createdAt: snapshot.createdAt,
            updatedAt: snapshot.updatedAt
        )
        #expect(SessionSnapshot(key: key, columns: columns, internals: internals) == snapshot)
    }

    /// Effects that a later release wrote do not keep this one from reading the log.
    @Test func unknownEffectsAreTolerated() throws {
        let effects = try JSONText.decode(EntryEffects.self, from: #"{"topic":"x","of_the_future":{"a":[1]}}"#)
        #expect(effects.topic == "x")
    }
}
