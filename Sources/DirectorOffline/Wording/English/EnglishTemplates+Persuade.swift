import DirectorLanguage

extension EnglishTemplates {
    static let persuade = """
        parts: The request | The case for it | How we will do it | The decision

        [opening] {Title}
        - What we ask, and why
        - A decision for today
        > Say in one breath what this is about and that a decision is wanted.
        * Name the decision you want in your first sentence. Fill in: your name, your role and the date.
        ! Set a confident tone | One calm picture of what the decision makes possible

        [summary] The decision in one minute
        ? What we ask for | {Ask}: add amount, terms and date
        ~ ? What we ask for | The request in one sentence: what, how much, by when
        ? Why it pays | The strongest reason, with one figure behind it
        ? Why it cannot wait | What is lost with every month of waiting
        ? What could go wrong | The largest risk, and your answer in half a sentence
        > Everything {who} must know, should the meeting end after this slide.
        * Speak this slide as if it were the only one. Fill in: one line for each point.

        [request] {Ask}: what we ask of {who} today || What we ask of {who} today
        - The terms | {terms}
        ~ ? How much, on what terms | Amount, conditions and timing of the request
        ? What it will be used for | The two or three things it makes possible
        ? What {who} gets in return | What comes back, when, and how it will be measured
        > The request early and in full, so that everything after it is heard as an answer to “why?”.
        * Say the request without apology and without preamble. Fill in: amount, terms, date.

        [now] Why now
        ? What has changed | The change that opened this opportunity
        ? What waiting costs | What is lost with every month of waiting
        ? When the window closes | The date or event after which it is too late
        > A good idea can wait; show why this one should not.
        * Tell what was different a year ago. Fill in: the change, the cost of waiting, the deadline.
        ! Make the urgency felt | A door, a road or a season that is just opening; no text in the picture

        [problem] The problem we solve, and for whom
        ? Who has the problem | The people who have it, as concretely as you can
        ? What it costs them | Time, money or nerves: what it costs them today
        ? How they manage today | What they do instead, and why that is not enough
        > Nobody approves a solution to a problem they have not felt.
        * Tell it through one person you have met. Fill in: who it is and what happened.
        ! Give the problem a face | One real person in the situation, seen at eye level

        [answer] How our answer works
        ? What is new about it | What nobody else does, in one sentence
        ? How it works | The principle, without technical terms
        ? What it replaces | What becomes unnecessary
        > Only as much of the solution as the decision needs.
        * Keep this short; details go into the questions. Fill in: the principle in one sentence.
        ! Make the principle clear at a glance | Three boxes with arrows: what goes in, what happens, what comes out

        [figures] The figures that carry the case
        ? The result so far | The figure that shows it works
        ? The size of the opportunity | The figure that shows it is worth it
        ? The return to expect | The figure that shows what comes back
        > Two or three figures, large, with their source.
        * Name the source of every figure. Fill in: the figures and where they come from.
        ! Let three figures be remembered | Three large figures with a short label and the source below each

        [progress] We have come a long way already
        ? Where we started | The starting point and its date
        ? Where we stand today | Where you stand today
        ? What drove the change | The decision or event behind the bend in the curve
        > Progress is the best promise.
        * Explain the bend in the curve, not the curve. Fill in: the last four quarters of the figure that matters most.
        ! Show that things are moving | Line or bar chart of the most important figure over the last quarters; mark the turning point

        [prize] How much is there to win?
        ? The whole opportunity | The whole market or need, with its source
        ? The part within reach | The part you can realistically reach
        > From the whole opportunity to the part within reach.
        * Say honestly how you came from the whole to the part. Fill in: both figures and their sources.
        ! Show how large the prize is | Two or three nested areas: everything, reachable, first goal

        [voices] You do not have to take our word for it
        ? A voice that counts | A sentence from a customer, partner or expert {who} will trust
        > Somebody else may praise what you may not.
        * Ask for permission before you quote. Fill in: the sentence, the name and the role.

        [money] What we will do with the money
        = What for | How much | What it brings
        ? The largest item | The largest item
        ? The second item | The second item
        ? The reserve | What is kept for surprises
        > Every item next to the result it brings.
        * Start with the result, then name the cost. Fill in: three items with their share and their result.
        ! Show that every item has a purpose | A table with three rows: item, amount, result; the sum below

        [effort] What it takes
        = What for | How much | What it brings
        ? The people it needs | Who is needed, and for how long
        ? The money it needs | What it costs, once and every year
        ? The time it needs | How long it takes until it works
        > Every item next to the result it brings.
        * Start with the result, then name the cost. Fill in: three items with their share and their result.
        ! Show that every item has a purpose | A table with three rows: item, amount, result; the sum below

        [after] What happens after your yes
        ? The first step | What starts at once
        ? The first proof | The first result everyone can check
        ? The goal | What will be true when it is done
        > Milestones that can be checked, not activities.
        * Offer to report at each milestone. Fill in: milestones with dates.
        ! Make progress checkable | A line with three or four milestones, each with a date and a result

        [team] The people who will deliver it
        ? Who leads it | Name and why this person
        ? Who builds it | Names and what they have done before
        ? Who supports it | Advisers, partners, sponsors
        > Decisions are made in favour of people.
        * Introduce people by what they have finished before. Fill in: names, faces, one achievement each.
        ! Show who stands behind it | Portraits with name and role

        [measure] How you will know that it works
        ? The figure we report | The one figure you will report regularly
        ? The goal for it | Its goal and date
        ? The line we will not cross | The point at which you would stop
        > Those who name their own yardstick are trusted.
        * Name the point at which you would stop on your own. Fill in: figure, goal, stop line.
        ! Show the yardstick | The reporting figure from today to the goal, with the stop line

        [risks] What could go wrong, and our answer
        = Risk | How we notice it | Our answer
        ? The largest risk | The risk everybody thinks of
        ? The hidden risk | The risk only you can see
        ? The risk of success | What happens if it goes faster than planned
        > Name the risks before somebody else does.
        * Do not play them down; show that you have thought ahead.[[ You expect: “{objections}”.]] Fill in: three risks, their first signs, your answers.
        ! Turn worries into a list of answers | A table with three rows: risk, first sign, answer

        [without] With a yes, and without it
        = If we do it | If we do not
        ? What the next year looks like | What the next year looks like
        ? What it costs us | What it costs
        ? What our competitors do | What the others will do
        > Doing nothing is also a decision; show its price.
        * Be fair to the other side, it makes yours stronger. Fill in: one line each for both sides.

        [options] Why this and not something else?
        = Option | Speaks for it | Speaks against it
        ? The option we propose | The option you propose
        ? The smaller option | The cheaper or slower way
        ? Waiting | Staying as you are
        > Show that the proposal won against real alternatives.
        * Say why the second-best option lost. Fill in: the options and what spoke against them.
        ! Show that this was weighed | A table with the options, pros and cons, the proposal marked

        [questions] The questions you may have
        ? The hardest question | The question you least like to be asked, and your answer
        ? The most likely question | The question that always comes, and your answer
        ? The question behind the questions | What they are really worried about
        > Answer aloud what they only think.
        * Leave a pause after each answer. Fill in: three questions with your answers.[[ You expect: “{objections}”.]]

        [focus] Where the effort goes, and what it brings
        = Effort | Effect
        ? Quick wins | Little effort, large effect
        ? The main work | Much effort, large effect
        ? Only by the way | Little effort, small effect
        ? What we leave out | Much effort, small effect
        > What is left out shows what is important.
        * Spend most time on what you leave out. Fill in: one measure for each field.
        ! Show the priorities | Four fields: effort across, effect upwards

        [closing] Your decision today
        - {AskShort} | We ask you to {askLong}.
        ~ - Approve the request | We ask you to {askLong}.
        ~ ? What we ask you to decide | The decision in the words of the minutes
        ? What happens tomorrow | The first step that starts as soon as the answer is yes
        ? Who answers your questions | Name and how to reach you
        > Ask for the decision in plain words, then be silent.
        * Repeat the request word for word, then wait. Fill in: the wording you want in the minutes.
        """
}
