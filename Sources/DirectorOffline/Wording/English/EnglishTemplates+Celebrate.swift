import DirectorLanguage

extension EnglishTemplates {
    static let celebrate = """
        parts: How it began | Who you are | What we learned from you | What we wish you

        [opening] {if.quiet}In memory of {names} || For {names} || {Title}
        - A few words from the heart
        > A warm beginning: who speaks, and for whom.
        * Wait until it is quiet, smile, say who you are. Fill in: your name and how you belong together.
        ! Make everybody smile | A real photo of {whom}, not a posed one

        [summary] What I want to say in one minute
        ? What it is about | The reason you speak
        ? What I love about you | One trait
        ? What I wish you | One wish
        > The speech in three sentences.
        * Fill in: one sentence for each point.

        [met] How we met
        ? Where it was | The place and the year
        ? The first impression | What you thought of each other at first
        ? The moment it was clear | The moment you knew that you would stay friends
        > A small story that only you can tell.
        * Tell it as a scene, in the present tense. Fill in: place, year, first sentence.
        ! Take everyone back to that day | An old photo, even a blurred one

        [moment] The moment that says it all
        ? What happened | The scene in two sentences
        ? What it shows | The trait everybody here loves
        > One scene that shows a whole character.
        * Choose a scene that honours and does not embarrass. Fill in: the scene.
        ! Show the character | One photo of the moment, full screen

        [traits] Three things everybody here knows
        ? Something to laugh about | A harmless quirk
        ? Something to admire | Something you admire
        ? Something to rely on | Something one can always rely on
        > Everybody nods, everybody laughs.
        * From funny to serious, in this order. Fill in: three traits.
        ! Make all nod | Three small photos

        [then] From then to today
        ? Back then | The first station
        ? A turning point | When everything changed
        ? Today | The reason for this party
        > A life or a love in three stations.
        * One sentence for each station. Fill in: stations and years.
        ! Show the way here | A line with three photos

        [learned] What I learned from you
        ? About courage | What you learned about courage
        ? About laughing | What you learned about laughing
        ? About friendship | What you learned about friendship
        > Gratitude, said plainly.
        * Look at the person, not at the slide. Fill in: one sentence each.

        [sentence] A sentence you always say
        ? The famous sentence | The sentence everybody knows
        > Everybody will join in.
        * Pause before the last word and let the guests say it. Fill in: the sentence.

        [before] What has changed since then?
        = Then | Now
        ? On a Saturday night | What a Saturday night looks like
        ? In the kitchen | What happens in the kitchen
        ? On a journey | What travelling looks like
        > Love and years change people, mostly for the better.
        * Be gentle. Fill in: both sides.

        [wish] What we wish you
        ? A wish for every day | A small wish for every day
        ? A wish for hard times | A wish for hard times
        ? A wish for the far future | A wish for the far future
        > Three wishes, from small to large.
        * Slow down here. Fill in: three wishes in your own words.

        [thanks] Thank you to those who made this possible
        ? The family | Names of parents and siblings
        ? The helpers | Who helped with the party
        ? Those who came from far away | Guests with the longest way
        > Thanks are short and have names.
        * Check the names twice. Fill in: the names.
        ! Put faces to the thanks | A photo of many together

        [missed] Those we miss today
        ? Who is in our thoughts | Names, if it fits the occasion
        > A quiet moment, if it fits.
        * One sentence, then silence. Leave it out if it does not fit. Fill in: the names.
        ! Make room for a quiet moment | A candle or an empty chair, very calm

        [closing] {if.quiet}Thank you || Raise your glasses!
        - {if.quiet}A last thank you | Thank you for everything.
        ~ - A toast to {names} | To {names}!
        ~ - {if.couple}A toast to the happy couple | To the happy couple!
        ~ - A toast to you | To you!
        ? Your last sentence | The last sentence before the glasses
        > Glasses up; the slide stays behind you.
        * Ask everybody to stand, say the last sentence, lift the glass. Fill in: the last sentence.

        [whom.couple] the couple
        [whom.one] the person we celebrate
        """
}
