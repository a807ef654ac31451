import DirectorLanguage

extension EnglishTemplates {
    static let pitch = """
        parts: The problem | The answer | The proof | The next step

        [opening] {Title}
        ? One sentence: for whom, what | For whom you do what, in one sentence without adjectives
        > One sentence that a stranger could repeat.
        * Say the sentence, then start with a person, not with the company. Fill in: the sentence, your name.
        ! Be remembered by one picture | The product or its effect in use, no collage

        [summary] The opportunity on one page
        ? The problem | Who suffers from what
        ? Our answer | What you do about it
        ? The proof | The figure or customer that proves it
        ? What we are looking for | {Ask}
        ~ ? What we are looking for | What you want from the listeners
        > The whole story for those who decide in the first minute.
        * If time is cut, this slide alone must do. Fill in: one line each.

        [problem] The problem nobody should have today
        ? Who has it | One person with name and situation
        ? When it hurts most | The moment in which it hurts
        ? What it costs | What it costs in time, money or nerves
        > Begin with a person who has the problem.
        * Tell one day in the life of this person. Fill in: who it is and what happened.
        ! Make the pain felt | The person in the very moment, seen from close

        [habit] What people do today, and why it is not enough
        = Today's way out | Its price
        ? The usual tool | What most people use
        ? Doing it by hand | What they do by hand
        ? The time it takes | What it costs in time
        ? What goes wrong | What goes wrong with it
        > Your strongest competitor is the habit.
        * Speak with respect about what exists. Fill in: today's solutions and their price.

        [now] Why now
        ? What was not possible before | What was not possible some years ago
        ? What has changed | The change in technology, law or habit
        ? What follows from it | What is possible now for the first time
        > Every good idea has its moment.
        * Name the change, not the trend. Fill in: the change and its date.
        ! Show that the moment is now | A short line: before, change, now

        [promise] Our answer, in one sentence
        ? The promise in one sentence | What becomes possible, for whom, without what
        > One sentence, then silence.
        * Do not explain; say the sentence twice. Fill in: the sentence.

        [action] {Name} in action || How it looks in action
        ? What you see first | The first thing to notice
        ? What happens with one click | The moment that convinces
        > Showing beats telling.
        * Show it live if you can, with a recording as a safety net. Fill in: the one scene you show.
        ! Let the product speak | A real screen or photo of the decisive moment, large

        [how] Three steps, and it works
        ? You start by | The first thing a customer does
        ? Then we take over | What you do for them
        ? You get | What they have in the end
        > Three steps anyone can follow.
        * From the customer's point of view, not from the machine's. Fill in: three verbs.
        ! Show how easy it is | Three steps with simple icons

        [different] What makes us different?
        = What matters | The others | Our way
        ? What customers ask first | The first question of every customer
        ? What the others do not do | Something nobody else offers
        ? What cannot be copied quickly | Your lasting advantage
        > Compare where customers compare.
        * Name competitors fairly and by name. Fill in: criteria and an honest comparison.
        ! Make the difference easy to see | A table with three rows; own column highlighted

        [traction] Traction: what has happened so far
        ? Users or revenue today | Where you stand, with the date
        ? The growth behind it | How fast it grows, and since when
        ? What drives it | What made the difference
        > Facts that others can check.
        * Choose figures you can prove. Fill in: the figures, their dates and sources.
        ! Prove that it works | One clear chart, with source

        [gains] What our customers gained
        ? Time saved | Time a customer saves
        ? Money saved or earned | Money a customer saves or earns
        ? How satisfied they are | How satisfied customers are
        > Facts that others can check.
        * Choose figures you can prove. Fill in: the figures, their dates and sources.
        ! Prove that it works | Three large figures, with source

        [customer] A customer tells it better than we do
        ? What a customer says | One sentence from a real customer, with permission
        > A voice from outside.
        * Read it slowly. Fill in: the sentence, the name and the company.

        [market] The market we can win
        ? Where we begin | The first group of customers
        ? Where we go next | The second group
        ? Where it can lead | The whole market
        > From the first customers to the whole field.
        * Begin small and concrete. Fill in: groups, sizes and sources.
        ! Show the path from small to large | Nested areas, growing

        [inuse] Where it is already in use
        ? Where we begin | The first group of customers
        ? Where we go next | The second group
        ? Where it can lead | The whole market
        > From the first customers to the whole field.
        * Begin small and concrete. Fill in: groups, sizes and sources.
        ! Show the path from small to large | Three panels, growing

        [price] {if.investors}How we earn money || What it costs, and what is included
        = Offer | For whom | Price
        ? To start with | The smallest offer
        ? What most choose | The offer most customers take
        ? For large customers | The largest offer
        > A price without explanation raises questions; a small table answers them.
        * Name the price calmly and go on. Fill in: offers and prices.
        ! Make the offer easy to understand | A table with three rows; the recommended one highlighted

        [team] The team that will do it
        ? Who has the idea | Founder and background
        ? Who builds it | Who builds, and what they built before
        ? Who sells it | Who sells, and to whom they sold before
        > Investors invest in people.
        * One sentence per person: what they have finished before. Fill in: names and achievements.
        ! Put faces to the plan | Three portraits with name and one achievement

        [start] How we start together
        ? The first conversation | What is settled in the first conversation
        ? A small trial | How a trial without risk looks
        ? In daily use | When it runs in daily use
        > A beginning without risk.
        * Make the first step as small as possible. Fill in: steps with dates.
        ! Show how easy the start is | A line with three stations

        [doubts] What speaks against it, and our answer
        = What you may think | Our answer
        ? Too expensive? | The doubt about money, and your answer
        ? Too much effort? | The doubt about effort, and your answer
        ? Will it last? | The doubt about the future, and your answer
        > Doubts that are named lose half their weight.
        * Take the doubts seriously.[[ You expect: “{objections}”.]] Fill in: the answers.

        [money] {if.investors}What we will do with the money || What you need for it
        = What for | How much | Until when
        ? The largest part | The largest part
        ? The second part | The second part
        ? What remains in reserve | The reserve
        > Concrete and checkable.
        * Start with the result each part buys. Fill in: parts, amounts, dates.
        ! Make the plan checkable | A table with three rows: purpose, amount, date

        [road] The road ahead
        ? Now | Where you stand
        ? The next milestone | The next result
        ? The one after that | The result after it
        ? The big goal | What the world looks like then
        > From today to the big goal, in results.
        * Promise only what you control. Fill in: milestones and dates.
        ! Show direction | A line with four milestones, the last one bright

        [closing] {if.investors}The next step: let's go through the numbers || The next step: let's try it together
        - What we ask of you | {AskFull}.
        ~ ? What we ask of you | One concrete step with a date
        ? What you get first | What they will hold in their hands after that step
        ? How to reach us | Name, mail, telephone
        > One step, small enough to say yes to at once.
        * Offer two dates instead of asking whether there is interest. Fill in: the step, the dates, the contact.
        """
}
