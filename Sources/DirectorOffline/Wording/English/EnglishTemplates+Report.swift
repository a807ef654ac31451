import DirectorLanguage

extension EnglishTemplates {
    static let report = """
        parts: Where we stand | What moved the figures | What we learned | What happens next

        [opening] {Title}
        ? The result in one line | The result in one line: better, as planned or worse
        ? The period it covers | The period the report covers
        > The result before the first figure.
        * Say in the first sentence whether things are good or not. Fill in: period, author, date.
        ! Set a calm, factual tone | A quiet picture from daily work, not a stock photo

        [summary] The result in one minute
        ? Where we stand | The result compared with the plan
        ? What explains it | The one cause that explains most of it
        ? What worries us | The open point that needs attention
        ? What we need from you | The decision or support you need
        > Everything {who} must know, should the meeting end after this slide.
        * Fill in: one line for each point, with the figure behind it.

        [figures] How are we doing? Three figures answer it
        ? The most important figure | The figure everyone asks about
        ? Compared with the plan | The distance to the plan
        ? Compared with last time | The change since the last report
        > Three figures, each with its comparison.
        * A figure without comparison says nothing.[[ From you: “{figures}”.]] Fill in: figures, plan, last period.
        ! Answer “how are we doing?” in three figures | Three large figures with plan and previous value below

        [goals] What we set out to do, and where we are
        = Goal | Where we are | On track?
        ? The first goal | The most important goal
        ? The second goal | The second goal
        ? The third goal | The third goal
        > Measured by our own goals.
        * Mark honestly what is not on track. Fill in: goals and status.
        ! Hold results against goals | A table with three rows and a clear mark in the last column

        [trend] Where it turned, and why
        ? What to look at | The one thing to see in the chart
        ? Where it turned | The moment of change and its reason
        ? What to expect | How it will probably go on
        > One line tells more than many figures.
        * Explain the bend, not the line. Fill in: the values of the last quarters.
        ! Show the direction | Line chart of the most important figure over the last quarters with plan line

        [balance] What went well, and what did not
        = Went well | Did not
        ? The greatest success | The greatest success and who made it
        ? A pleasant surprise | Something better than planned
        ? The greatest disappointment | What did not work
        ? What took longer | What took longer than planned
        > Both sides with the same weight.
        * Name people for successes and causes for failures. Fill in: two points each.

        [causes] Three causes explain the result
        ? What we did ourselves | The cause in your own hands
        ? What came from outside | The cause from outside
        ? What was chance | The cause that will not repeat
        > Separate what you control from what you do not.
        * Say which cause will last. Fill in: causes with their share.
        ! Separate the causes | Three panels of equal size, one cause each

        [areas] Where the result comes from
        = Area | Result | Remark
        ? The strongest area | The area that did best
        ? The area in the middle | An area as planned
        ? The area to watch | The area that needs attention
        > Where the total comes from.
        * Speak only about the first and the last row. Fill in: areas and values.
        ! Show where the total comes from | A table with one row per area; outliers marked

        [planned] Planned and actual: where they differ
        ? The largest difference | The largest difference and its reason
        ? The cost side | What happened on the cost side
        > The differences, sorted by size.
        * Explain only differences that matter. Fill in: planned and actual values.
        ! Make differences visible | Bars in pairs, planned and actual, sorted by difference

        [customers] What our customers say
        ? A typical voice | A typical sentence from a customer or colleague
        > A voice behind the figures.
        * Choose a typical voice, not the nicest. Fill in: sentence, name, occasion.

        [lessons] What we keep, change and stop
        ? What we keep | What you will go on doing
        ? What we change | What you will do differently
        ? What we stop | What you will no longer do
        > Keep, change, stop.
        * One example for each. Fill in: three lessons.

        [risks] Which risks need attention?
        = Likelihood | Damage
        ? Unlikely but serious | A risk to prepare for
        ? Likely and serious | The risk that needs action now
        ? Unlikely and small | A risk to accept
        ? Likely but small | A risk to keep an eye on
        > Where attention is needed, and where it is not.
        * Spend the time on the upper right field. Fill in: one risk for each field.
        ! Direct the attention | Four fields: likelihood across, damage upwards

        [case] One case shows it all
        ? What happened | One concrete case
        ? What we did | How you reacted
        ? What remained | What came of it
        > One case brings the figures to life.
        * Tell it in a minute. Fill in: the case.
        ! Bring the figures to life | A real photo from the case

        [next] What we do next
        ? At once | What starts immediately
        ? In the next period | What is done by the next report
        ? By the end of the year | What will be reached by then
        > Few steps with names and dates.
        * A step without a name is a wish. Fill in: steps, names, dates.
        ! Make the next steps checkable | A line with three stations, each with name and date

        [needs] What we need from {who}
        ? A decision | The decision you need
        ? Resources | People or money you need
        ? Support | The door someone has to open
        > Say it plainly; nobody guesses.
        * Ask now, not by mail afterwards. Fill in: what you need, by when.

        [outlook] What if nothing changes?
        ? What we expect | The expected course
        ? What could make it better | What would lift it
        ? What could make it worse | What would press it down
        > An honest range instead of one hopeful figure.
        * Name the assumptions behind the range. Fill in: expected, better, worse.
        ! Show a range | The line continued with an upper and a lower course

        [thanks] Who made it happen
        ? Who went beyond | Names and what they did
        ? Who helped from outside | Partners, customers, friends
        > Results have faces.
        * Name people, not departments. Fill in: names.
        ! Put faces to the result | A photo of the team at work

        [closing] What we decide and do next
        ? What to decide today | The decision in the words of the minutes
        ? Who does what | The next steps with names
        ? When we report again | The next date
        > A report ends with steps, not with thanks.
        * Read the decisions aloud and wait for a nod. Fill in: decisions, names, dates.
        """
}
