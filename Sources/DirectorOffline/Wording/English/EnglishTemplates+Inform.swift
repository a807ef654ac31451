import DirectorLanguage

extension EnglishTemplates {
    static let inform = """
        parts: The big picture | The parts | What it means | What comes next

        [opening] {Title}
        - What it is, why it matters
        > Make {who} curious about something they thought they knew.
        * Begin with a surprising detail or a question. Fill in: that detail, your name.
        ! Raise interest | One unusual view of {name}

        [summary] The essentials in one minute
        ? What it is about | The subject in one sentence
        ? What matters to you | What it changes for {who}
        ? What is open | The point nobody knows yet
        ? What we suggest | What should follow from it
        > The whole message on one slide.
        * Fill in: one line for each point.

        [why] Why {one} matters || Why {many} matter || Why it matters
        ? Where it touches our lives | A situation everyone knows
        ? What depends on it | What would be missing without it
        ? Why now | Why it is worth talking about today
        > First the reason to listen.
        * Tell a small experience of your own. Fill in: the experience.
        ! Bring the subject close | An everyday situation that shows it

        [map] In one picture: how it all fits together
        ? The centre | What everything turns around
        ? What belongs to it | The parts around it
        ? What is often confused with it | What does not belong to it
        > A map for everything that follows.
        * Walk around the picture once. Fill in: the parts.
        ! Give an overview | The centre with its parts around it

        [myths] What many believe, and what is right
        = Many believe | In fact
        ? The most popular error | What nearly everybody believes
        ? A half truth | Something that is only half true
        ? Something hardly known | Something hardly anybody knows
        > Surprise opens ears.
        * Let them guess first. Fill in: errors and facts with sources.

        [three] Three things to know
        ? The first: the basis | What everything rests on
        ? The second: the special part | What makes it special
        ? The third: the surprise | What nobody expects
        > Three parts, each with one message.
        * One minute each. Fill in: one sentence and one picture for each.
        ! Give each part its picture | Three panels of equal size

        [history] How did it come to be?
        ? The beginning | When and where it began
        ? The breakthrough | What made it known
        ? Today | Where it stands today
        > The past as far as it explains the present.
        * Choose turning points, not anniversaries. Fill in: three stations with dates.
        ! Show the development | A line with three stations

        [figures] How much is that, really?
        ? How much | How much or how many, with source
        ? How fast | How it changes
        ? Compared with | A comparison everyone can picture
        > Few figures, each with a comparison.
        * Turn each figure into a picture. Fill in: figures and sources.
        ! Make size tangible | Three large figures, each with a comparison

        [example] One example makes it concrete
        ? Who or where | A person or place
        ? What happened | What happened
        ? What it shows | What can be learned from it
        > One example is worth ten definitions.
        * Choose an example you know first-hand. Fill in: the example.
        ! Make it concrete | A photo of the example

        [people] Who has a part in it?
        = Who | What they want | What they do
        ? Those who drive it | The driving force
        ? Those who use it | The users
        ? Those who are sceptical | The sceptics
        > Behind every subject there are people.
        * Treat all sides fairly. Fill in: who, and their interests.
        ! Show the people behind it | A table with three rows: who, aim, deed

        [how] How does it work?
        ? It starts with | How it begins
        ? Then | What follows
        ? In the end | What comes out
        > The mechanism in three steps.
        * Use a comparison from daily life. Fill in: the steps.
        ! Explain the mechanism | Three steps with arrows

        [meaning] What it means for {listeners} || What it means for you
        ? In everyday life | What changes in everyday life
        ? For the purse | What it means for time or money
        ? For decisions ahead | Which decision it affects
        > From the subject to the people in the room.
        * Look at people when you say it. Fill in: one sentence for each.

        [sides] What speaks for it, what against?
        = For | Against
        ? The strongest argument for it | The strongest argument for it
        ? A quiet advantage | An advantage few think of
        ? The strongest argument against it | The strongest argument against it
        ? An open question | Something nobody can answer yet
        > Both sides, so that everyone can judge.
        * Say where you stand, and why. Fill in: arguments.

        [trend] Which way is it going?
        ? The direction | Up, down or sideways, and since when
        ? The reason | What is behind it
        > One chart, one message.
        * Explain the axes first. Fill in: data and source.
        ! Show the development | A line over the years, turning points marked

        [voice] Someone who knows it says
        ? Someone who knows it | A sentence from somebody who knows the subject well
        > Another voice for a moment.
        * Read it slowly. Fill in: sentence, name, source.

        [act] What you can do now
        ? Today | Something that takes only a moment
        ? This week | Something to try this week
        ? In the long run | A habit or a decision
        > Knowledge wants to become action.
        * Offer one very small step. Fill in: three suggestions.

        [future] Where is it heading?
        ? What is likely | What is likely to come
        ? What is possible | What could also happen
        ? What we can influence | What depends on us
        > A look ahead without a crystal ball.
        * Separate what is known from what is guessed. Fill in: three outlooks.
        ! Look ahead | A horizon, wide and open

        [faq] The questions everybody asks
        ? The question everyone asks | The question that always comes, and the answer
        ? The question nobody dares to ask | The question nobody dares to ask
        ? The question you like best | Your favourite question
        > Answer before they ask.
        * Fill in: questions and answers.

        [chances] Which chances and risks deserve attention?
        = How likely | How important
        ? Unlikely but important | Something to be prepared for
        ? Likely and important | Something to act on
        ? Unlikely and unimportant | Something to forget
        ? Likely but unimportant | Something to let happen
        > Not everything deserves the same attention.
        * Discuss the upper right field. Fill in: one item each.
        ! Sort what matters | Four fields: likelihood across, importance upwards

        [closing] What to remember
        - The one thing | {takeaway}
        ~ ? The one thing | The one sentence {who} should remember
        ? Where to find out more | One source to start with
        - Your questions
        > One sentence instead of a summary.
        * Say the sentence, then open the discussion. Fill in: sentence and source.
        """
}
