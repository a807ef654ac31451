import DirectorSessions
import Testing

@testable import DirectorSupabase

/// The message to the operator for each answer of a project (PostgREST's documentation, "Errors").
struct RestTroubleTests {
    private static let place = RestPlace(address: "https://abc.supabase.co", keyName: "SUPABASE_SERVICE_KEY")

    static let answers: [(RestAnswer, StoreError.Code, String)] = [
        (
            RestAnswer(status: 401, body: #"{"message":"Invalid API key","hint":"Double check your key"}"#), .unusable,
            "Supabase does not accept SUPABASE_SERVICE_KEY: take the key of the project at https://abc.supabase.co"
        ),
        (
            RestAnswer(status: 401, body: #"{"code":"PGRST301","message":"JWT expired"}"#), .unusable,
            "Supabase does not accept SUPABASE_SERVICE_KEY: take the key of the project at https://abc.supabase.co"
        ),
        (
            RestAnswer(status: 404, body: #"{"code":"PGRST205","message":"Could not find the table"}"#), .unusable,
            "there is no table 'dr_sessions' in the API of https://abc.supabase.co: create it, or name another one with "
                + "SUPABASE_TABLE"
        ),
        (
            RestAnswer(status: 404, body: #"{"code":"42P01","message":"relation does not exist"}"#), .unusable,
            "there is no table 'dr_sessions' in the API of https://abc.supabase.co: create it, or name another one with "
                + "SUPABASE_TABLE"
        ),
        (
            RestAnswer(
                status: 400,
                body:
                    #"{"code":"PGRST204","message":"Could not find the 'user_id' column of 'dr_sessions' in the schema cache"}"#
            ), .unusable, "the table 'dr_sessions' has no column 'user_id'; Director needs it as it is documented"
        ),
        (
            RestAnswer(status: 400, body: #"{"code":"42703","message":"column dr_sessions.user_id does not exist"}"#),
            .unusable, "the table 'dr_sessions' has no column 'user_id'; Director needs it as it is documented"
        ),
        (
            RestAnswer(status: 400, body: #"{"code":"42703","message":"Spalte «x» existiert nicht"}"#), .unusable,
            "the table 'dr_sessions' lacks a column that Director needs"
        ),
        (
            RestAnswer(status: 403, body: #"{"code":"42501","message":"new row violates row-level security policy"}"#),
            .unusable,
            "row-level security or missing rights keep SUPABASE_SERVICE_KEY from the table 'dr_sessions': use the service "
                + "key, or add a policy and grants for its role"
        ),
        (
            RestAnswer(status: 503, body: #"{"code":"PGRST002","message":"Could not query the database"}"#),
            .unavailable,
            "Supabase at https://abc.supabase.co cannot be reached: its database does not answer"
        ),
        (
            RestAnswer(status: 301, contentType: "text/html", body: ""), .unusable,
            "what answers at https://abc.supabase.co is not the API of a Supabase project: check SUPABASE_URL"
        ),
        (RestAnswer(status: 429, body: "{}"), .unavailable, "Supabase answers that there are too many requests (429)"),
        (RestAnswer(status: 503, contentType: "text/html", body: "<html>"), .unavailable, "Supabase answers 503"),
        (
            RestAnswer(status: 500, body: #"{"code":"57014","message":"canceling statement"}"#), .unavailable,
            "Supabase answers 500"
        ),
        (
            RestAnswer(status: 404, contentType: "text/html", body: "<html>"), .unusable,
            "what answers at https://abc.supabase.co is not the API of a Supabase project: check SUPABASE_URL"
        ),
        (
            RestAnswer(status: 400, body: #"{"code":"22P02","message":"invalid input for the user's secret text"}"#),
            .unusable, "Supabase refuses the request on the table 'dr_sessions' (22P02)"
        ),
        (
            RestAnswer(status: 400, body: #"{"code":"<script>","message":"x"}"#), .unusable,
            "Supabase refuses the request on the table 'dr_sessions' (HTTP 400)"
        ),
    ]

    @Test(arguments: answers)
    func isSaidInOneLine(_ answer: RestAnswer, _ code: StoreError.Code, _ detail: String) {
        let error = RestTrouble(answer).storeError("open", table: "dr_sessions", place: Self.place)
        #expect(error.code == code)
        #expect(error.detail == detail)
        #expect(!error.detail.contains("\n"))
    }

    @Test(arguments: [
        (RestTransportFailure.timedOut, StoreError.Code.unavailable, "Supabase does not answer in time"),
        (
            .notSent("no connection"), .unavailable,
            "Supabase at https://abc.supabase.co cannot be reached: no connection"
        ),
        (.noAnswer("it broke"), .unavailable, "Supabase gave no answer: it broke"),
        (.tooLarge, .corrupt, "Supabase answers with more than a session may hold"),
    ])
    func soIsNoAnswer(_ failure: RestTransportFailure, _ code: StoreError.Code, _ detail: String) {
        let error = RestTrouble(failure).storeError("load", table: "t", place: Self.place)
        #expect(error.code == code)
        #expect(error.detail == detail)
    }

    /// The outcome is unknown only if the request may have taken effect.
    @Test(arguments: [
        (RestTrouble(.timedOut), true), (RestTrouble(.noAnswer("")), true), (RestTrouble(.tooLarge), true),
        (RestTrouble(RestAnswer(status: 504, body: "")), true),
        (RestTrouble(RestAnswer(status: 500, body: "{}")), true),
        (RestTrouble(.notSent("")), false), (RestTrouble(RestAnswer(status: 429, body: "{}")), false),
        (RestTrouble(RestAnswer(status: 400, body: "{}")), false),
        (RestTrouble(RestAnswer(status: 401, body: "{}")), false),
    ])
    func outcomesOfChanges(_ trouble: RestTrouble, _ isUnknown: Bool) {
        let error = trouble.storeError("commit", table: "t", place: Self.place, isWrite: true)
        #expect((error.code == .outcomeUnknown) == isUnknown)
    }
}
