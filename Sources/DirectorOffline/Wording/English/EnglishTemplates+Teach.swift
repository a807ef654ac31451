import DirectorLanguage

extension EnglishTemplates {
    static let teach = """
        parts: Why it matters | The idea | Seeing it at work | Doing it yourself

        [opening] {Title}
        - What it is about
        - What you take away
        > Open with a question {who} would like to have answered.
        * Start with a question, a riddle or an object. Fill in: your opening question.
        ! Raise a question | One picture that makes people ask what it has to do with {name}

        [summary] The essentials first
        ? What it is | The subject in one sentence
        ? Why it matters to you | What it changes for {who}
        ? What we suggest | What should follow from it
        > The whole message on one slide, for those who must leave early.
        * Fill in: one sentence for each point.

        [worth] Why {one} is worth your time || Why {many} are worth your time || Why this is worth your time
        ? Where you meet it | A situation the listeners know from their own life
        ? What goes wrong without it | What happens to those who do not know it
        ? What you can do afterwards | What they will be able to do after today
        > A reason to listen, from the listeners' own world.
        * Tell one situation in which you needed it yourself. Fill in: that situation.
        ! Tie the subject to everyday life | A familiar situation in which the subject is hidden

        [known] What you know already, and what is new
        = You can build on | New today
        ? An idea from earlier | Something they have learned before
        ? An everyday experience | Something they know from daily life
        ? A new way to see it | The change of view
        ? A new tool | The tool or method they get today
        > New things hold on to known things.
        * Ask two quick questions to hear where they stand. Fill in: the questions.

        [map] The big picture: how the parts fit together
        ? The parts | The three to five parts
        ? How they are connected | What passes between them
        ? Where we start | The part you explain first
        > A map first, so that every later detail has a place.
        * Walk through the map once without details. Fill in: the parts and their names.
        ! Give the listeners a map | The main parts as boxes with arrows; the part explained next is highlighted

        [core] The core idea in plain words
        ? In one sentence | The idea in one sentence, without technical terms
        ? Compared with something familiar | A comparison from everyday life
        ? What it is not | The thing it is most often confused with
        > If only one slide is remembered, it should be this one.
        * Say the sentence, stop, say it again in other words. Fill in: the sentence and the comparison.

        [steps] How it works, step by step
        ? It starts with | The trigger: what sets it going
        ? Then the decisive step | The step everything depends on
        ? It ends with | The result, and how one recognises it
        > The mechanism in the order in which it happens.
        * Draw it by hand while you speak, if you can. Fill in: one sentence for each step.
        ! Make the order visible | Steps from left to right; the decisive one larger

        [words] The few words you need to talk about it
        = Term | In plain words | Example
        ? The most important term | The term that comes up all the time
        ? The term with two meanings | A term that means something else elsewhere
        ? The term you may forget | A term for specialists
        > Few terms, each with an example.
        * Introduce a term only when it is needed. Fill in: the terms with examples.
        ! Serve as a glossary | A table with three rows: term, meaning, example

        [sentence] The one sentence worth writing down
        ? The rule in one sentence | The rule, definition or theorem, worded exactly
        > One exact sentence to hold on to.
        * Give them time to write it down. Fill in: the sentence and its source.

        [origin] Where does the idea come from?
        ? The problem nobody could solve | The problem at the beginning
        ? The first attempt | What was tried first
        ? The turning point | The idea that changed it
        ? Where we are now | What is known today
        > Knowing where an idea comes from explains why it looks as it does.
        * Tell it as a story of a question. Fill in: people, places, dates.
        ! Tell the story of the idea | A line with four stations

        [worked] Let's do one together, from start to end
        ? What is given | The starting situation
        ? What we do | The steps, one line each
        ? What comes out | The result, and how to check it
        > The same idea, once from beginning to end.
        * Think aloud; show a wrong turn as well. Fill in: an example you know by heart.
        ! Follow one case from start to end | The example drawn out, one step after the other

        [ways] Two ways to do it: which would you choose?
        = The simple way | The better way
        ? How it goes | How it goes
        ? What it is good for | When you would choose it
        ? What it costs | Its price in time, space or effort
        > Understanding shows in the choice between two ways.
        * Let {who} choose before you give your view. Fill in: the two ways.

        [evidence] What does the evidence show?
        ? What was measured | What was measured, by whom, and when
        ? What to look at | The one thing to see in the chart
        ? What it does not show | What must not be concluded from it
        > One chart, read together.
        * Explain the axes before the result. Fill in: the data and the source.
        ! Let the listeners read the evidence themselves | One chart with labelled axes; the decisive place marked

        [practice] Where you will meet it in practice
        ? In everyday life | An example from everyday life
        ? In working life | An example from working life
        ? Where nobody expects it | A surprising example
        > Three places that show how far the idea reaches.
        * One picture each, one sentence each. Fill in: three places.
        ! Show how far it reaches | Three pictures from different worlds

        [mistakes] Where nearly everybody goes wrong
        = What many think | What is really so
        ? The most common mistake | The mistake nearly everybody makes
        ? The tempting shortcut | The shortcut that does not work
        ? How to notice it | How to notice it in time
        > Mistakes told beforehand are made less often.
        * Tell a mistake of your own. Fill in: the mistakes and how to notice them.

        [try] Now you: try it yourself
        ? The task | The task in one sentence
        - Alone first, then in pairs | Work alone first, then compare with your neighbour.
        ? How you know it is right | How they can check the result themselves
        > Nothing is learned by listening alone.
        * Walk around while they work; collect one good and one interesting solution. Fill in: the task and a solution.

        [limits] When to use it, and when not
        = A good fit | Better something else
        ? The typical case | The typical case
        ? The sign to look for | The sign by which one recognises it
        ? The exception | A case in which it fails
        ? What to do instead | What to use then
        > A tool is known when its limits are known.
        * Ask for counterexamples. Fill in: one case for each side.

        [test] Could you explain it to a friend?
        ? A question about the idea | A question answered by the core idea
        ? A question about the example | A question that changes one thing in the example
        ? A question without an easy answer | A question worth arguing about
        > Three questions show what has arrived.
        * Let them answer by hand signs first. Fill in: questions and answers.

        [open] What nobody knows yet
        ? What nobody knows yet | A question research has not settled
        ? What is disputed | A point on which experts disagree
        ? What may change | What could look different in some years
        > The edge of knowledge is the most interesting place.
        * Say plainly what you do not know. Fill in: the questions.

        [read] Where to read on
        = Source | Good for | Where to start
        ? To begin with | A source for beginners
        ? To go deeper | A source for depth
        ? To practise | A collection of exercises
        > Three sources are more useful than thirty.
        * Recommend only what you have read. Fill in: three sources.
        ! Help them go on alone | A table with three rows: source, good for, where to start

        [closing] What to take away
        - The one thing to remember | {takeaway}
        ~ ? The one thing to remember | The idea in one sentence, as they should repeat it
        ? The first thing to try | A small task for this week
        ? Where to go on | One source you would start with yourself
        > Back to the opening question, now with its answer.
        * Ask your opening question again and let somebody answer it. Fill in: the task and the source.
        """
}
