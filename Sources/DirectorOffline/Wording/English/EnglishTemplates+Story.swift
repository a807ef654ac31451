import DirectorLanguage

extension EnglishTemplates {
    static let story = """
        parts: How it begins | What goes wrong | How it turns | What stays

        [opening] {Title}
        - A story worth telling
        > A title and a picture that make people want to hear how it goes on.
        * Do not introduce yourself first; begin in the middle of a scene. Fill in: your first sentence.
        ! Make them want to know more | One strong picture from the world of {name}, with much empty space

        [summary] The story in one minute
        ? Who it is about | The person or thing at the centre
        ? What happens | The turn in one sentence
        ? What stays | What {who} should take home
        > The whole story on one slide.
        * Fill in: one sentence for each point.

        [place] Where it all begins
        ? The place | A place the listeners can see, hear and smell
        ? The time | When it happens, and what was different then
        ? An ordinary day | What an ordinary day looks like, before everything changes
        > Build a world before something happens in it.
        * Use all senses. Fill in: place, time, one detail nobody expects.
        ! Take the listeners there | The place at a certain hour, wide view

        [meet] Meet {person} || The one we will follow
        ? What makes the person special | A trait, shown by a small scene
        ? What the person wishes for | The wish that drives the story
        ? What the person fears | The fear that stands against it
        > One figure to care about.
        * Show a trait through an action. Fill in: the small scene.
        ! Let them care about someone | A portrait that shows a mood rather than a pose

        [others] Who else matters?
        ? A friend | Who helps
        ? An opponent | Who or what stands in the way
        ? A guide | Who knows more
        > Three figures, no more.
        * Give each one a single trait. Fill in: three names.
        ! Keep the figures apart | Three portraits with clearly different colours

        [change] The day everything changes
        ? What happens | The event that starts the story
        ? Why there is no way back | Why the old life is over
        ? The first decision | What must be decided now
        > The door closes behind the hero.
        * Tell it in the present tense. Fill in: the event.
        ! Mark the break | The same place as before, changed

        [obstacle] What stands in the way
        ? The visible obstacle | The obstacle everyone sees
        ? The hidden one | The obstacle inside
        ? What is at stake | What will be lost if it fails
        > Without resistance there is no story.
        * Let it get worse before it gets better. Fill in: the obstacles.

        [way] The way, station by station
        ? The first attempt | What is tried first, and fails
        ? The detour | What is learned on the way
        ? The lowest point | The moment when all seems lost
        ? The idea | What changes everything
        > The path with its detours.
        * Go fast over the stations and slowly over the lowest point. Fill in: the stations.
        ! Show the path | A winding path with four stations, light and dark

        [turn] The turning point
        ? The sentence that changes everything | A sentence somebody says at this moment
        > One sentence, then a pause.
        * Lower your voice and wait afterwards. Fill in: the sentence and who says it.

        [end] How it ends
        ? What is reached | What is reached, or lost
        ? What it cost | The price
        ? What nobody expected | The small surprise at the end
        > An ending that answers the beginning.
        * Come back to a detail from the beginning. Fill in: the detail.
        ! Close the circle | The place from the beginning, in another light

        [before] Nothing is as it was before
        = Before | After
        ? What the days look like | What a day looks like
        ? What counts | What counts
        ? Who is there | Who is there
        > What the story has changed.
        * Keep the sentences parallel. Fill in: both sides.

        [tells] What does the story tell us?
        ? What happened | The story in one sentence
        ? What it means | What can be seen in it
        ? What we can do | What follows for the listeners
        > From the story to the listeners.
        * Ask before you answer. Fill in: the meaning in your own words.
        ! Lead from the story to us | Three steps from a picture of the story to a picture of today

        [traces] Where you can still see it today
        ? A place one can visit | A place
        ? A thing that remained | An object
        ? A custom or saying | Something people still do or say
        > The story reaches into our days.
        * Bring one of them along, if you can. Fill in: three traces.
        ! Tie the story to today | Three photos of today

        [legend] What we know, and what is legend
        = We know | We tell
        ? A fact with a source | Something that is certain
        ? A second fact | Something else that is certain
        ? A favourite legend | Something told again and again
        ? Why we like to tell it | Why it is told
        > Both are worth telling, but not mixed up.
        * Name your sources. Fill in: facts and legends.

        [open] Questions the story leaves open
        ? What would have happened if | The road not taken
        ? Who is not heard | Whose view is missing
        - What would you have done? | What would you have done?
        > A good story goes on in the listeners' heads.
        * Let the listeners answer. Fill in: two questions.

        [closing] What stays with us
        - The thought to take home | {takeaway}
        ~ ? The thought to take home | The one thought the listeners take home
        - Pass the story on | Tell the story to someone who does not know it.
        > A last picture, a last sentence, silence.
        * End with the sentence you began with. Fill in: that sentence.
        """
}
