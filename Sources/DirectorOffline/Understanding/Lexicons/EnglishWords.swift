import DirectorLanguage

/// English, beside whose rules the other languages stand.
enum EnglishWords {
    /// Before the listeners.
    static let openers =
        """
        for, to, with, before, audience, at, teach, tell, convince, persuade, show, address, addressing, among,
        the, my, our, aimed, :, is, are, of, in
        """

    /// Those that leave no doubt.
    static let strongOpeners =
        """
        for, to, before, audience, teach, tell, convince, persuade, show, addressing, address, be, is, are, with
        """

    /// Between an opener and the listeners.
    static let determiners =
        """
        the, my, our, your, a, an, some, of, group, bunch, class, room, all, their, his, her, audience, is, are,
        will, be, it's, they're, and, mostly, mainly, about, please, it, i, we, old, olds, present, presenting,
        so, that, this, these, want, need, make, do, by, from, more, suitable, meant, intended, instead, but,
        yes, on, in, at, speak, talk, speaking, talking, as, including, lecture, presentation, deck, slides
        """

    /// Of those, the ones behind which an opener still counts.
    static let articles = "the, my, our, your, a, an, some, all"

    /// Behind the listeners.
    static let followers =
        """
        in, on, at, about, with, who, that, to, and, or, of, from, aged, age, ages, for, so, between, this,
        next, tomorrow, today, meeting, lasting, during, regarding, by, please, instead, explaining, covering,
        only, mostly, using, including, without, is, are, should, will, not, audience, tonight, it's, they,
        under, over, as, how, why, what
        """

    /// Words that carry no meaning of their own beside what was understood.
    static let glue =
        """
        a, an, the, and, or, but, so, yes, yeah, yep, no, ok, okay, please, thanks, thank, you, it, its, it's,
        is, are, be, will, would, should, can, could, let's, lets, let, us, me, my, our, your, i, i'd, i'm,
        i'll, we, we'd, we'll, we're, i've, they, them, their, this, that, these, there, in, on, at, to, for,
        of, with, within, as, by, about, around, roughly, approximately, approx, maybe, perhaps, just, only,
        like, want, need, have, has, had, get, give, make, do, does, go, going, think, guess, say, really, very,
        quite, too, also, then, well, hi, hello, hey, great, good, nice, fine, cool, perfect, sounds, looks,
        actually, instead, rather, not, don't, change, use, total, long, max, maximum, most, least, minimum, up,
        up to, exactly, how, long?, time, slot, duration, length, talk, presentation, deck, slides, slide,
        audience, listeners, people, one, all, some, im, id, hmm, um, uh, oh, more, less, here, now, right,
        sure, keep
        """

    /// Words for the thing to be made.
    static let genres =
        """
        presentation, presentations, deck, talk, slides, slideshow, powerpoint, ppt, keynote, lecture, speech,
        workshop, session, training, webinar, pitch, report, lesson, class, seminar, briefing, tutorial,
        pitchdeck, review, update, course, slide, demo, overview, introduction, intro, comparison, story, toast,
        proposal, meeting
        """

    /// Kinds that carry no subject of their own.
    static let plainGenres =
        """
        presentation, presentations, deck, talk, slides, slideshow, powerpoint, ppt, keynote, lecture, session,
        webinar, pitch, pitchdeck, slide, lesson, seminar, tutorial, briefing, speech, course, class, workshop
        """

    /// Between the thing and its subject.
    static let connectors =
        """
        about, regarding, concerning, covering, explaining, on the topic of, on the subject of, on, titled,
        called, entitled, introducing, describing, to explain, that explains, which explains, to introduce,
        over, dealing with, that covers, of
        """

    /// Words a request begins with.
    static let leads =
        """
        please, can, could, would, will, you, help, me, us, i, we, i'd, i'm, we'd, we're, i'll, need, want,
        like, to, make, create, build, prepare, do, have, must, should, hold, give, giving, preparing, making,
        write, generate, design, draft, put, together, set, up, let's, lets, let, am, are, is, my, our, a, an,
        the, some, new, short, long, quick, brief, nice, good, great, simple, looking, for, present, presenting,
        hi, hello, hey, there, so, ok, okay, well, deliver, planning, plan, topic, subject, it's, it, be, start,
        develop, produce, get, got, thinking, of, with, in, at, this, that, show, interested, working, on,
        about, actually, now, next, week, tomorrow, today, monday, going, asked, title, theme, :, ,, small,
        little, full, complete, whole, professional, beautiful, engaging, just, what, director
        """

    /// Verbs that open the subject themselves: "explain photosynthesis to kids".
    static let openingVerbs =
        """
        explain, teach, introduce, present, pitch, sell, describe, discuss
        """

    /// Before what must appear.
    static let inclusions =
        """
        must include, must mention, must cover, must contain, must have, should include, should cover, should
        mention, be sure to include, be sure to mention, make sure to include, make sure to mention, don't
        forget, do not forget, with a section on, with a section about, with a slide on, with a slide about, add
        a section on, add a section about, add a slide on, add a slide about, add slides on, add slides about, a
        slide on, a slide about, add something about, something about, something on, with emphasis on, emphasis
        on, emphasise, emphasize, focus more on, focus on, focusing on, focused on, concentrate on, more about,
        more on, talk about, talk more about, say more about, include, including, mention, also cover, cover,
        highlight, add
        """

    /// Before what must not.
    static let omissions =
        """
        without, leave out, don't mention, do not mention, don't include, do not include, don't talk about,
        avoid, skip, drop, remove, less about, less on, no need for, exclude, nothing about, no
        """

    /// Asks for a third less.
    static let shorter =
        """
        shorter, fewer slides, less slides, too long, too many slides, more compact, more concise, shorten it, trim it,
        cut it down, less detail
        """

    /// Asks for a third more.
    static let longer =
        """
        longer, more slides, too short, too few slides, more detail, more detailed, in more depth, extend it
        """
}
