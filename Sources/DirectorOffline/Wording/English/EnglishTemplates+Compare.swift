import DirectorLanguage

extension EnglishTemplates {
    static let compare = """
        parts: The question | Each on its own | Side by side | The choice

        [opening] {Title}
        - Which one suits us?
        - Compared by the same criteria
        > The question {who} has to answer, not the answer yet.
        * Say who has to choose, and until when. Fill in: the occasion and your name.
        ! Show that there are two good candidates | Two equal halves, one for each side

        [summary] The recommendation in one minute
        ? What we recommend | The recommendation in one sentence
        ? The decisive reason | The criterion that decided
        ? What speaks against it | The price of this choice
        ? What happens next | The first step after the decision
        > The result first; the comparison proves it.
        * Fill in: one line for each point.

        [question] What we have to decide, and why now
        ? The occasion | Why the choice must be made
        ? Who is affected | Who will live with the choice
        ? What cannot be changed | What is fixed in any case
        > A comparison without a question has no answer.
        * Agree on the question before you compare. Fill in: occasion and limits.
        ! Show the fork in the road | A path that divides

        [criteria] What do we measure by?
        ? The criterion that decides | The criterion that outweighs the others
        ? The criterion that excludes | What a candidate must have in any case
        ? The criterion for a tie | What decides if both are equal
        > Criteria before candidates; the other way round is taste.
        * Let {who} weigh the criteria before they see results. Fill in: the criteria.

        [left] {left}: what it stands for || The first: what it stands for
        ? The idea behind it | The idea behind it, in one sentence
        ? Who uses it, and for what | Typical users and uses
        ? What its friends praise | What its friends praise most
        > Described as its friends would do it.
        * Be fair: show its strongest side. Fill in: the facts, with source.
        ! Introduce the first | The first in typical use

        [right] {right}: what it stands for || The second: what it stands for
        ? The idea behind it | The idea behind it, in one sentence
        ? Who uses it, and for what | Typical users and uses
        ? What its friends praise | What its friends praise most
        > The same three points, in the same order.
        * Use as much time as for the first. Fill in: the facts, with source.
        ! Introduce the second | The second in typical use

        [table] {left} and {right}, criterion by criterion || Criterion by criterion
        = Criterion | {left} | {right}
        ? What it costs | Price over the whole life
        ? How fast one gets going | Time until the first result
        ? How it grows with us | What happens when demands grow
        ? Who can help | Help, community, people to hire
        > The heart of the presentation: one table, the same measure for both.
        * Read it row by row and ask who would weigh it differently. Fill in: one word or figure per cell.
        ! Make the comparison checkable | A table with criteria as rows and both sides as columns

        [stronger] Where each one is stronger
        = {left} | {right}
        ? Its greatest strength | The greatest strength
        ? Its weak spot | The weak spot
        ? Its typical surprise | What users find out only later
        > No winner yet, only profiles.
        * For each strength name the situation in which it counts. Fill in: strengths and weak spots.

        [cost] Which is cheaper in the long run?
        ? The cost to begin | Cost of the start
        ? The cost every year | Running cost
        ? The cost of changing later | What it costs to go back
        > The cheaper start is not always the cheaper way.
        * Name your assumptions. Fill in: start, running and exit cost for both.
        ! Compare cost over time | Two lines over the years; the crossing marked

        [voice] What users of both say
        ? A voice that knows both | A sentence from someone who has used both
        > Experience counts more than promises.
        * Choose someone without an interest. Fill in: sentence, name, role.

        [task] The same task, done in both
        = {left} | {right}
        ? The first step | How the task begins
        ? The tricky part | How the difficult part is done
        ? The result | What one has in the end
        > One small task shows more than a list of features.
        * Show it live, if you can. Fill in: a task {who} knows.

        [effort] Which gives more for less?
        = Effort | Effect
        ? Little effort, large effect | Which choice lies here
        ? Much effort, large effect | Which choice lies here
        ? Little effort, small effect | Which choice lies here
        ? Much effort, small effect | Which choice lies here
        > Where both candidates stand on one picture.
        * Let {who} place both. Fill in: the places.
        ! Place both on one map | Four fields, both candidates as two dots

        [when] When to choose which
        = Choose {left} if | Choose {right} if
        ? When it fits best | The situation in which it fits best
        ? What you must accept | The weakness one must accept
        ? When this one fits | The situation in which it fits best
        ? What this one asks of you | The weakness one must accept
        > A rule for deciding instead of a winner.
        * Ask {who} which column sounds like them. Fill in: two situations each.

        [risks] What can go wrong with either choice?
        = Risk | How we notice it | What we do
        ? If we choose {left} | The risk of this choice
        ? If we choose {right} | The risk of this choice
        ? If we do not choose | The risk of waiting
        > Every choice has its price.
        * Include the third choice: none. Fill in: risks, signs, answers.
        ! Prepare for the downside | A table with three rows: risk, sign, answer

        [change] How we change over, step by step
        ? A trial on the side | A small trial without risk
        ? The first real use | The first use that counts
        ? The whole way | When everything has moved
        > A decision that can be tested is easier to take.
        * Name the point at which you can still go back. Fill in: steps and dates.
        ! Show a safe way over | A line with three stations and a way back

        [closing] Our recommendation
        ? What we recommend | The choice, and the one reason that decides
        ? Under which condition | What would change the recommendation
        ? The first step | What can be tried without risk
        > A clear word, and the condition under which it holds.
        * Say it in one sentence, then ask for objections. Fill in: choice, reason, condition.
        """
}
