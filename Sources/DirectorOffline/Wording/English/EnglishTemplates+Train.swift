import DirectorLanguage

extension EnglishTemplates {
    static let train = """
        parts: Arriving | Understanding | Practising | Taking it along

        [opening] {Title}
        - Hands on, not hands folded
        ? What you can do afterwards | The skill, in one sentence beginning with “You can …”
        > A promise: what everyone will be able to do afterwards.
        * Be there early, greet people at the door. Fill in: your name, the room, the breaks.
        ! Invite them to join in | Hands at work, close up

        [summary] The essentials in one minute
        ? What it is | The skill in one sentence
        ? What it changes for you | What will be easier for {who}
        ? What it takes | Time and material
        > The whole plan on one slide.
        * Fill in: one sentence for each point.

        [skill] What you will be able to do afterwards
        - The main skill | {takeaway}
        ~ ? The main skill | The skill, as “You can …”
        ? How you will notice | How everyone will notice that it works
        ? What we leave out today | What is not covered, and where to find it
        > A clear goal, and an honest limit.
        * Ask {who} for their own goal and write it down. Fill in: the skill.

        [rules] How we work together
        = You can expect | I ask of you
        - Time to try things | Plenty of time to try things out.
        - No silly questions | Every question is welcome, at any time.
        - Phones away, heads on | Phones away until the break.
        - Mistakes are material | Show your mistakes: we learn from them.
        > A short agreement makes the rest easier.
        * Ask whether something is missing, and add it.

        [warmup] Warm-up: where do you stand?
        ? A question for everyone | A question everyone can answer in a sentence
        - Line up in the room | Line up in the room: beginners at the window, old hands at the door.
        - Talk to your neighbours | Tell your neighbour why you stand where you stand.
        > Movement first, content second.
        * You see at once how much they know. Fill in: the question.
        ! Get them moving | People standing along a line in a room

        [idea] The idea behind it
        ? What it is for | What it is for, in one sentence
        ? The principle | The principle everything follows from
        ? What people often believe | A common misunderstanding
        > As much theory as the first exercise needs.
        * Five sentences, then the demonstration. Fill in: the principle.
        ! Give a picture to remember | The principle as one simple drawing

        [watch] Watch it once: the steps
        ? Prepare | What must be ready
        ? Do it | The decisive movement or click
        ? Check it | How to see that it worked
        > Shown once in real speed, once slowly.
        * Show it silently first, then with words. Fill in: the steps.
        ! Show the order | Three steps with a photo or screenshot each

        [quality] Can you see the difference?
        = Like this | Not like this
        ? What you see | What one sees
        ? Why it matters | What follows from it
        ? How to put it right | How to correct it
        > The eye learns from differences.
        * Let them find the difference before you say it. Fill in: an example for each side.

        [tools] The tools you need
        = Tool | What for | Where to find it
        ? The tool you always need | The tool for every day
        ? The tool that helps | A tool that makes it easier
        ? The help when stuck | Where to get help
        > Everything at hand before the practice begins.
        * Check that everyone has access. Fill in: tools and places.
        ! Serve as a checklist | A table with three rows: tool, purpose, place

        [first] Exercise: your first try
        ? The task | A small task everyone can finish
        - Alone, then with your neighbour | Try it alone, then compare with your neighbour.
        ? When it is done | How everyone sees that it is done
        > Success early.
        * Walk around, help with questions instead of answers. Fill in: the task and a solution.

        [notice] What did you notice?
        - What was easy? | What was easier than expected?
        - What was hard? | Where did you get stuck?
        - What surprised you? | What surprised you?
        > Learning happens when talking about it.
        * Collect on a board, sort afterwards.
        ! Collect experience | Three empty panels to write on

        [real] Exercise: a real case
        ? The situation | A real case from the work of {who}
        ? Your task | What the groups have to solve
        - In groups, then in the round | Work in small groups, then show your solution.
        > The same skill under real conditions.
        * Give groups different roles. Fill in: the case and the material.
        ! Put them into the situation | A photo of the real place or document

        [trouble] When it does not work
        = What you see | Likely cause | What to do
        ? Nothing happens | The typical first problem
        ? It works, but wrongly | The typical second problem
        ? It worked yesterday | The typical third problem
        > Help for the day when nobody is there to ask.
        * Let them guess the causes first. Fill in: problems and remedies.
        ! Help when stuck | A table with three rows: sign, cause, remedy

        [level] How good are we already?
        = How often I need it | How well I can do it
        ? Can do, seldom needed | Skills to keep fresh
        ? Can do, often needed | Skills to pass on
        ? Cannot do, seldom needed | Skills to leave for later
        ? Cannot do, often needed | Skills to practise next
        > Everyone finds their own next step.
        * Let everyone place their own notes. Fill in: the skills to be sorted.
        ! Find the next thing to practise | Four fields to put notes into

        [plan] Your plan for the first day after
        - Tomorrow morning | The first small thing you will do tomorrow.
        - Within a week | What you will have tried within a week.
        - Within a month | What will have become a habit.
        > What is not planned today does not happen tomorrow.
        * Let everyone write it down and tell one person.
        ! Turn intention into a plan | An empty line with three stations to fill in

        [checklist] The checklist to take along
        ? Before you start | What to check before
        ? While you do it | What to watch while doing it
        ? When you are done | What to check at the end
        > One page to put beside the screen.
        * Hand it out printed. Fill in: one line each.

        [help] Who helps when you are stuck?
        ? A person | Whom to ask
        ? A page | Where it is written down
        ? A group | Who practises together
        > Nobody has to go on alone.
        * Fill in: names, places, dates.
        ! Show that help is near | Three panels: person, page, group

        [closing] What will you do first?
        - One sentence from everyone | Say in one sentence what you will do first.
        ? When we meet again | The date of the follow-up
        ? How to tell me how it went | How to reach you
        > End with the participants' words, not with yours.
        * One sentence each, no comments. Fill in: the follow-up date and your contact.
        """
}
