import DirectorLanguage

extension EnglishTemplates {
    /// What any presentation may hold: the agenda, slides for certain listeners, slides the user asks for by name, and what
    /// fills a long one.
    static let shared = """
        parts: | | |

        [agenda] What to expect
        > A short look ahead, so that everyone knows where they are.
        * Name the parts in one breath and say when questions are welcome.

        [divider] {part}
        > A breath between two parts; this one begins with “{first}”.
        * Pause, look at {who}, and say in one sentence what the next part is for.

        [teenagers.own] What has this got to do with you?
        ? In your day | Where it turns up in a normal day
        ? In your future | What it changes for jobs, money or freedom
        ? What you can change | Something they can do without asking anybody
        > Their own life is the way in.
        * Ask them first; write down what they say. Fill in: examples from their world.
        ! Bring it close | A scene from school, home or the way between

        [teenagers.stand] Where do you stand?
        = I agree | I disagree
        ? A sentence to argue about | A sentence that can be answered with yes or no
        ? A second, harder one | A sentence where the answer is not obvious
        > Taking a side is the beginning of thinking.
        * Let them move to one side of the room, then ask one from each side. Fill in: the sentences.

        [students.able] What you will be able to explain afterwards
        ? In one sentence | The idea they can explain to a friend
        ? In one drawing | The sketch they can make from memory
        ? With one example | The example they can work through alone
        > A goal they can check themselves.
        * Come back to it at the end. Fill in: sentence, sketch, example.

        [students.research] Where does research stand today?
        ? What is settled | What nobody doubts any more
        ? What is being worked on | A question someone works on now
        ? Where to look | A paper, a group or a course
        > The subject is alive.
        * Name people and places. Fill in: what is settled, what is open, where to look.
        ! Show that the subject is alive | A photo from a laboratory, archive or workshop

        [beginners.words] Five words, and you can join in
        = Word | In plain language
        ? The word everybody uses | The first word, explained in one line
        ? The word nobody explains | The second word, explained in one line
        ? The word that sounds worse than it is | The third word, explained in one line
        > Words are the door; open it first.
        * Use each word once in a sentence right away. Fill in: the words.

        [beginners.easy] What looks hard, and is not
        = Looks hard | Is easy because
        ? The first hurdle | What frightens most people at first
        ? The second hurdle | What they give up on
        > Courage first, details later.
        * Tell how it went for you the first time. Fill in: both hurdles and why they are low.

        [executives.need] What we need from you, and by when
        ? The decision | The decision, in one sentence
        ? The date | The last day on which it still helps
        ? What happens without it | The consequence of not deciding
        > Leave no doubt about what is wanted.
        * Say it and stop. Fill in: decision, date, consequence.

        [executives.cost] What it costs, and what it saves
        = When | Cost | Benefit
        ? This year | Once, in this year
        ? Every year after | Every year from then on
        ? What cannot be counted | Effects without a figure
        > Cost and benefit side by side.
        * Name the assumptions. Fill in: figures with their source.
        ! Put cost and benefit side by side | A table with one row per year

        [investors.return] Where the return comes from
        ? The lever | The one thing that moves the result most
        ? The proof | The figure that shows the lever works
        ? The limit | What the return depends on
        > Returns have a mechanism; show it.
        * Explain the lever before the figure. Fill in: lever, proof, limit.
        ! Show the lever at work | One chart: before and after the lever was pulled

        [investors.exit] How this can end well
        ? The next round or profit | What the next milestone makes possible
        ? Who could want it | Who would buy or join, and why
        ? What we keep in our hands | What stays under your control
        > An ending that both sides can want.
        * Offer a range, not a promise. Fill in: the ways it can end.

        [customers.first] What changes for you from day one
        = Before | From day one
        ? On an ordinary morning | What an ordinary morning looks like
        ? When something goes wrong | What happens when something goes wrong
        ? At the end of the month | What the end of the month looks like
        > Their day, not your product.
        * Use their words for their work. Fill in: both sides.

        [customers.worry] What you do not have to worry about
        ? Your data and your systems | What happens to what they already have
        ? Your people | How much their people have to learn
        ? A way back | How they can stop
        > Safety is part of the offer.
        * Say plainly what is not covered. Fill in: three worries and your answers.

        [colleagues.daily] What changes in our daily work?
        = Today | From now on
        ? What we do in the morning | What a morning looks like
        ? What we hand over | What is passed on, and to whom
        ? What we no longer do | What falls away
        > The first question everybody has.
        * Be concrete: names, screens, times. Fill in: both sides.

        [colleagues.stays] What stays as it is
        ? What we keep doing | Something everybody is glad to keep
        ? Who stays responsible | Who remains the person to ask
        ? What was only a rumour | Something that will not happen
        > Change is easier when it has an edge.
        * Name the rumour yourself. Fill in: what stays.

        [experts.new] What is new here, on one slide
        ? The claim | What you show that was not known before
        ? The evidence | How you know
        ? What it changes | What the field can do with it
        > No basics; straight to the new.
        * Say how sure you are. Fill in: claim, evidence, consequence.

        [experts.limits] Where our knowledge ends
        ? What we did not test | The case you left out
        ? What could refute it | The observation that would prove you wrong
        ? What we would like to ask you | A question to this room
        > Experts trust those who name their limits.
        * Ask the question and wait. Fill in: limits and question.

        [everyone.home] What you can try at home
        ? In five minutes | Something anybody can try at once
        ? At the weekend | Something that needs a little time
        ? With others | Something that is more fun together
        > Something to do makes it stay.
        * Show the first one yourself, if you can. Fill in: three things to try.
        ! Make them want to try it | Hands doing it at a kitchen table

        [everyone.told] What will you tell at dinner?
        ? The fact that surprises | The one thing worth retelling
        ? The question it raises | The question that starts a conversation
        > If it can be retold, it has arrived.
        * Let two people try it aloud. Fill in: fact and question.

        [topical] {if.question}{Wish} || {if.ready}{Wish} || {if.children}What is special about {wish}? || {if.teach}{Wish}: what to understand || {if.persuade}{Wish}: why it speaks for us || {if.report}{Wish}: where we stand || {if.pitch}{Wish}: what you gain || {if.story}{Wish}: a part of the story || {if.train}{Wish}: how to do it || {if.compare}{Wish}: how both compare || {if.celebrate}{Wish}: what we remember || {Wish}: what to know
        ? The main point | The one sentence to remember about it
        ? An example that shows it | An example your listeners know
        ? What follows from it | What it means for your listeners
        > You asked for this: {asked}.
        * Say in one sentence why this belongs here. Fill in: what you want to say about {wish}.
        ! {if.report}Show where {wish} stands || Make {wish} concrete | {if.report}The most telling figure about {wish} over time, with the plan beside it || One motif or example that stands for {wish}

        [topical.children] What is special about {wish}?
        ? What we see | What the children should notice
        ? What it is for | What it is for, in one short sentence
        ? What is special | The one thing to be amazed at
        > You asked for this: {asked}.
        * Ask the children what they think before you tell them. Fill in: what you want them to know about {wish}.
        ! Let the children discover {wish} | {Wish}, large and clear

        [topical.pair] {left} and {right}, side by side

        [more.example] {ordinal} example
        ? What is different this time | What distinguishes it from the one before
        ? What happens | What happens, step by step
        ? What it adds | What it adds to the picture
        > Another case, chosen because it differs in one point.
        * Let the listeners find the difference. Fill in: the example.
        ! Show another case | A picture of the example, in the same style as the one before

        [more.exercise] {ordinal} thing to try
        ? What to do | The task in one sentence
        ? What to watch | What to pay attention to
        ? What comes out | How to recognise a good result
        > Doing something keeps everyone awake.
        * Keep it short. Fill in: the task and a solution.
        ! Guide the task | Three steps with simple icons

        [more.question] {ordinal} question to discuss
        ? The question | A question with more than one good answer
        - First in pairs | Talk about it in pairs first.
        - Then all together | Then collect the answers together.
        > A question with more than one good answer.
        * Wait longer than feels comfortable. Fill in: the question.

        [more.picture] {ordinal} closer look
        ? What there is to see | The detail worth a whole slide
        > One detail, large.
        * Say nothing for a moment. Fill in: the detail.
        ! Reward a closer look | One detail, filling the slide

        [usual.questions] Your questions
        ? The question I expect | The question that is sure to come, and your answer
        ? The question I hope for | The question you would love to be asked
        - What else do you want to know?
        > Room for questions, with the first one ready.
        * Have one question of your own ready, in case nobody begins. Fill in: the question and its answer.

        [usual.divider] A new part begins
        - A breath, then on
        > A breath between two parts.
        * Pause and say in one sentence what the next part is for.

        [usual.thanks] Thank you
        ? How to reach you | Name and contact
        > A short thank you.
        * Thank them and stop. Fill in: your contact.

        [usual.next] What happens next
        ? At once | What starts immediately
        ? Soon | What follows
        ? In the end | What will be reached
        > Few steps with names and dates.
        * A step without a name is a wish. Fill in: steps, names, dates.
        ! Make the next steps checkable | A line with three stations, each with a name

        [form.timeline] Step by step: when what happens
        [form.comparison] Side by side: where the difference lies
        [form.table] At a glance: the overview
        [form.matrix] What matters most: four fields
        [form.quote] A voice worth hearing
        [form.figures] What the figures say
        [form.diagram] How it fits together
        [form.picture] A picture that says it all
        [form.panels] Three things that belong together
        """
}
