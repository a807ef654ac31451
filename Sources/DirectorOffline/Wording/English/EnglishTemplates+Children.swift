import DirectorLanguage

extension EnglishTemplates {
    static let children = """
        parts: Look | Listen | Think | Do

        [opening] Who is {person}? || Let's discover {thing}! || {question} || {left} or {right}? || {Title}
        - {if.story}A story for today
        ~ - Let's find out together
        > Wake their curiosity with a question before anything is explained.
        * Greet the children and let them guess before you say anything. Take two or three answers.
        ! Make them curious at first sight | One big, friendly picture of {name}, nothing else

        [summary] What we will find out today
        - Something to look at
        - Something to listen to
        - Something to try
        > Three promises in words they know.
        * Show on your fingers what is coming: looking, listening, trying.

        [known] What do you already know?
        - Who has seen this before? | Hands up: who has seen or heard of this before?
        - What do you think of first? | What is the first thing that comes to your mind?
        - What would you like to know? | What would you like to find out today?
        > Collect what the children bring along; it makes the rest theirs.
        * Collect answers without correcting them. Come back to one or two of them later.

        [meet] Meet {person} || A close look at {thing} || {left} and {right} meet || Let's look closely
        ? What {he} looks like | What the children should notice in the picture
        ~ ? What it looks like | What the children should notice first in the picture
        ? What {he} carries | The thing that always belongs to {name}
        ~ ? Where we can find it | A place the children know
        ? Who {his} friends are | The friends or family the children will meet in the story
        ~ ? What is surprising about it | One thing they would never have guessed
        > One big picture the children can explore before they hear more.
        * Point at one thing after the other and let the children name it. Fill in: the three things they should notice.
        ! Let the children meet {name} at first sight | {person} large in the middle, friendly face, the most important thing in the hand, friends around || {Name} large in the middle, close enough to discover details

        [size] Big or small? Near or far?
        = Bigger than we think | Smaller than we think
        ? Something to compare it with | A thing from the classroom to compare it with
        ? Something to measure together | Something you can show with your hands
        > Size becomes real when it is compared with something they know.
        * Bring an object to compare with. Fill in: which one.

        [story] One story about {name}
        ? How it begins | How it begins: who is there, and where
        ? What goes wrong | What goes wrong: the moment everyone holds their breath
        ? How it ends | How it ends: what is good again
        > The heart of the session: one story, told in three pictures.
        * Choose one story you tell well.[[ You mentioned: “{material}”.]] Fill in: the three moments you want the pictures to show.
        ! Carry the story without words | Three pictures in a row: beginning, trouble, happy end; the same figures in each

        [exciting] The most exciting moment
        ? What everyone is waiting for | The one moment of the story worth a whole picture
        > Stop at the turning point and let them guess.
        * Stop here and ask: what would you do now? Fill in: the moment you stop at.
        ! Hold the breath for a moment | The turning point of the story, seen from very close

        [order] What happens, one after the other
        ? In the morning | What happens first
        ? In the middle of the day | What happens then
        ? In the evening | How the day ends
        > Retelling in order is how children remember a story.
        * Let three children retell the three parts. Fill in: the keyword for each picture.
        ! Put the story in order | Three small pictures on a path from morning to evening

        [lesson] What can we learn from {him}? || {if.story}What can we learn from it? || What can we try ourselves?
        - One thing to try at home | Choose one thing you will try at home.
        - One thing to share | Choose one thing you will share with a friend.
        - One question to ask | Think of one question you will ask your family.
        > From the story to their own day.
        * Ask first, then show. Fill in: the one thing you want them to try.
        ! Turn the story into three small deeds | Three steps like stepping stones, one picture each

        [explain] What makes {person} special? || {if.pair}How are they different? || {if.question}Step by step || How does it work?
        ? What happens first | What happens first, in one short sentence
        ? What happens then | What happens then, in another short sentence
        ? What comes out of it | What we can see at the end
        > The one thing worth explaining, in three steps.
        * Act the three steps out together with hands and voices. Fill in: one short sentence for each step.
        ! Show how one thing leads to the next | Three simple drawings joined by arrows

        [true] True or false?
        = True! | False!
        ? Something true that sounds false | Something true that sounds made up
        ? Something false that sounds true | Something made up that sounds true
        > A guessing game checks what has arrived, without a test.
        * Stand up for true, sit down for false. Fill in: three or four sentences to guess.

        [words] New words we learned
        = Word | What it means
        ? The first new word | A new word
        ? The second new word | Another new word
        ? The funniest word | The word that is most fun to say
        > Three words to take home.
        * Say the words loudly together, then whisper them. Fill in: the three words.

        [sentence] A sentence to remember
        ? The sentence in their words | One short sentence every child can say by heart
        > One sentence everyone can say by heart.
        * Say it together, first softly, then loudly. Fill in: the sentence.

        [act] Let's act it out
        - Find a partner | Find a partner and choose who you are.
        - Show it without words | Show the moment without a single word.
        - Let the others guess | The others guess which moment it is.
        > Moving together wakes everybody up again.
        * Make space in the middle. Two minutes of preparation are enough.
        ! Invite them to move | Children playing a scene, no text

        [everyone] A question for everyone
        - What surprised you most? | What surprised you most today?
        - What would you have done? | What would you have done?
        - Whom will you tell? | Whom will you tell about it tonight?
        > Everyone gets one sentence.
        * Pass something around; whoever holds it may speak.

        [song] A song or a sound to end with
        ? What we sing together | A song, a rhyme or a sound everyone can join
        - Clap along | Clap along, first slowly, then fast.
        > Music ends a session better than a summary.
        * Fill in: the song or rhyme, and where you start it.
        ! Show that everybody joins in | Children singing and clapping

        [closing] Your turn!
        - Draw your favourite moment | Draw the moment you liked best.
        - Tell it to someone | Tell someone at home about it today.
        > End with something to do, so that it stays.
        * Hand out paper and let everyone start drawing. Fill in: where the pictures will hang afterwards.
        """
}
