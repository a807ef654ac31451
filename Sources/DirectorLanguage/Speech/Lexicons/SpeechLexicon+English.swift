extension SpeechLexicon {
    static let english = SpeechLexicon(
        language: .english,
        phrases: [
            .yes: """
            yes, yeah, yep, yup, yea, ya, yess, yesss, yessir, y, aye, k, kk, okay, ok, okey, okie, okey dokey, oki, ok dokey,
            alright, all right, alrighty, sure, sure thing, of course, certainly, absolutely, definitely, totally, indeed,
            exactly, precisely, correct, right, true, agree, agreed, i agree, am agree, approve, approved, i approve,
            has my approval, have my approval, my approval, you have my blessing, accept, accepted, i accept, acceptable,
            confirm, confirmed, endorse, endorsed, i confirm, lgtm, sgtm, roger, affirmative, deal, sold, granted, permission granted,
            go, go ahead, go on, go for it, go go go, good to go, let's go, lets go, let's roll, lets roll, let's gooo,
            do it, do that, do so, let's do it, lets do it, let's do this, lets do this, let's do that, make it so,
            make it happen, proceed, carry on, continue, keep going, move on, moving on, move forward, move ahead, press on,
            crack on, fire away, full speed ahead, onwards, next, next step, next please, ship it, run with it, roll with it,
            take it away, get going, get started, get on with it, let's get started, let's start, lets start, please start, start now, start building,
            start already, start away, begin now, let's begin, you may begin, you can begin, you can start, you may start, you can go, you may go,
            you can proceed, you may proceed, we can proceed, we can go, we can start, green light, thumbs up, by all means, why not,
            no brainer, can't wait, cannot wait, cant wait, you can make, you can create, you can generate, you can build, you can write, you can do it, you can do that, ready to go, all set, we're set, we are set,
            that will do, that'll do, this will do, it'll do, it will do, good enough, that's enough, that is enough, that's it, that is it, this is it, done, all done, we're done, i'm done, we are done, i am done,
            that's all, that is all, thats all, thats it, works, works for me, work for me, works for us, that works, this works, it works, fine by me,
            ok by me, okay by me, you got it, you nailed it, nailed it, spot on, on point, bang on, bingo, boom, bravo,
            hell yeah, heck yes, heck yeah, hell yes, fuck yeah, you bet, as you wish, as planned, as proposed, as presented, as is, as it is,
            exactly what i need, exactly what i needed, exactly what i want, exactly what i wanted, exactly what i meant,
            exactly what i had in mind, exactly what we need, exactly what we needed, exactly what we want, exactly what we wanted,
            just what i need, just what i needed, just what i wanted, just what we need, just what we wanted, what i was looking for, what we were looking for,
            exactly what i asked for, exactly what we asked for, all i need, all i wanted, what i had in mind, meets our requirements,
            meets my requirements, meets our needs, meets my needs, meets our expectations, meets expectations, suits me, suits us, suits our needs, fits the bill, does the job, does the trick
            """,
            .no: """
            no, nope, nah, nay, noo, nooo, no way, hell no, no thanks, no thank you, negative, not really, not quite, not exactly, no no
            """,
            .not: """
            not, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, arent, wasn't, wasnt, won't, wont, can't, cant,
            cannot, couldn't, couldnt, shouldn't, shouldnt, wouldn't, wouldnt, haven't, havent, hasn't, hasnt, hadn't, ain't,
            never, don't think, dont think, do not think, don't believe, can't think of anything, cannot think of anything, can't find anything, can't see anything, don't see anything, without, nothing, none, nobody, no one, nowhere, hardly, barely, neither, nor, zero
            """,
            .good: """
            good, gud, great, gr8, fine, perfect, perfectly, excellent, awesome, wonderful, fantastic, brilliant, amazing, superb, super,
            terrific, marvellous, marvelous, splendid, outstanding, stellar, lovely, beautiful, beautifully, gorgeous, neat, sweet, nice, nicely, cool, sick, dope, lit, rad,
            fab, fabulous, ace, solid, sound, ideal, impressive, magnificent, delightful, satisfactory, satisfied, satisfying, agreeable, decent,
            happy, glad, pleased, content with, comfortable, love, loved, loving, like, liking, likes, liked, enjoy, enjoyed, dig, fan of,
            looks good, looks great, sounds good, sounds great, all good, all fine, in order, in good shape, on track, better, best, much better, way better,
            enough, suitable, fitting, fits, fit, suits, convincing, convinced, reasonable, sensible, crystal clear, logical, thorough, complete, spotless, flawless,
            kudos, chapeau, hooray, hurray, woohoo, wow, yay, magic, a treat, top, top notch, 10/10, ten out of ten, five stars, a winner, winner
            """,
            .bad: """
            bad, badly, no good, no use, wrong, poor, poorly, terrible, awful, horrible, boring, dull, dumb, stupid, ugly, lame, weak, off, totally off, way off, meh, sucks, suck, crap, crappy,
            rubbish, garbage, nonsense, useless, unacceptable, unsuitable, unhappy, disappointed, disappointing, unconvinced, dislike, hate, hated,
            reject, rejected, decline, refuse, disagree, disapprove, problem, problems, issue, issues, objection, objections, complaint, complaints, complain,
            concerns, concern, reservations, doubt, doubts, mistake, mistakes, error, errors, against, misunderstood, misunderstand, misses the point,
            missed the point, generic, too generic, bland, confusing, unclear, irrelevant, incorrect, inappropriate, amiss, worse, worst, terribly, lacking, mess, messy
            """,
            .build:
                "build, building, finish, finish up, finalize, finalise, complete it, publish, produce, construct, deliver",
            .make: "create, generate, make, write, start, begin, prepare, draft, implement, render, compile",
            .work: """
            plan, plans, proposal, outline, structure, strawman, straw man, draft, version, layout, order, concept, sequence,
            deck, decks, slides, slide deck, presentation, ppt, powerpoint, slideshow, pitch, final deck, final presentation, final slides, final version,
            assumptions, assumption, all assumptions, everything, whole thing, the rest, thing, stuff, result, content, titles, revised, proposed, updated, new version, approach, suggestion, suggestions
            """,
            .change: """
            change, changes, changed, changing, adjust, adjustment, adjustments, alter, alteration, alterations, modify, modification, modifications, amend, amendment, amendments,
            edit, edits, correction, corrections, revise, revision, revisions, tweak, tweaks, fix, fixes, add, remove, improve, improvement, improvements, improved, to do, feedback, comment, comments, remarks, input, wishes,
            anything else, else
            """,
            .shift: """
            more, less, fewer, shorter, longer, shorten, lengthen, extend, extended, expand, reduce, reducing, cut, trim, drop, skip, omit, exclude, leave out, take out, get rid of, include, insert, replace, swap,
            instead, rather, focus, focus on, emphasise, emphasize, emphasis, emphasis on, only, simpler, funnier, warmer, playful, formal, serious, fun, too long, too short, too many, too much, too few, too little,
            too formal, too technical, too generic, mention, cover, bigger, smaller, plus, as well, also, missing, lacks, merge, split, move, rename, delete, undo, another, different, other, again, use, using, put, start with, begin with, end with, limit
            """,
            .but:
                "but, except, except for, except that, however, although, though, tho, apart from, aside from, besides, other than, still",
            .hedge: """
            if, unless, when, whenever, once, until, till, before, after, while, as soon as, as long as, provided, provided that, in case, assuming, otherwise, would, wouldn't it, i'd, could, might, may,
            maybe, perhaps, possibly, probably, i guess, i suppose, guess so, suppose so, kind of, kinda, sort of, sorta, almost, nearly, somewhat, so far, at first glance, on the whole, mostly, largely,
            yet, not sure, i'm not sure, unsure, undecided, uncertain, hopefully, wish, hope, should be, either, or, whether, unfortunately, supposedly, apparently, ish, goodish, okayish
            """,
            .wait: """
            wait, waiting, wait a minute, hold on, hang on, hold off, hold your horses, hold it, stop, pause, cancel, halt, abort, not yet, not now, not so fast, no hurry, no rush, slow down, easy, later, later on,
            one moment, one second, one sec, one minute, just a moment, just a second, just a sec, just a minute, a sec, a second, a minute, a moment, some time, more time, need time, give me a minute, give me a sec,
            give me some time, let me think, let me check, let me read, let me see, let me look, let me ask, let me show, let me review, let me sleep, lemme, let me get back, think about it, think it over, think, thinking, thought,
            sleep on, sleep on it, get back to you, come back to you, back to you, revert to you, check with, check, checked, checking, ask my, ask our, ask the, asked my, ask, asked, talk to, speak to, speak with, discuss, discussion, consult, consultation,
            review, reviewing, decide later, decided yet, decide, decided, not ready, i'm ready, ready, not done, still reading, reading, still thinking, still checking, tomorrow, tonight, next week, on monday, this evening, today, soon, eventually, in a bit,
            my boss, my manager, my chef, my colleagues, my colleague, my team lead, my wife, my husband, our boss, our manager, the boss, the manager has, the board has, has to approve, have to approve, must approve, must say yes, needs to approve, says yes, first, beforehand, in the meantime, nevermind, never mind, for now, hmm, hmmm, hm, mmm
            """,
            .want: """
            need, needs, needed, want, wants, wanted, require, requires, required, prefer, prefers, would like, i'd like, we'd like, i would like, we would like, would love, i'd love, would appreciate, would prefer, i'd prefer, i'd rather, would rather,
            must, should, shall, have to, has to, ought to, supposed to, had better, make sure, ensure, expect, looking for, miss, lack, suggest, recommend, propose, request, insist, demand, aim, the aim, goal
            """,
            .ask: """
            what, what's, whats, why, how, how's, hows, who, who's, whos, when's, where, where's, wheres, which, whose, whom, wat, y tho, how come
            """,
            .auxiliary: """
            is, are, am, was, were, do, does, did, will, can, has, have, had, isn't it, aren't you, don't you, may i, might i, must i, shall i, should i, should we, shall we, is there, are there, is it, is this, is that, will it, does it, does this, do i, do you, can i, are you, will you, am i
            """,
            .subject: "i, you, he, she, it, we, they, there, u, one, someone, anyone, this, that, these, those",
            .tell: """
            explain, clarify, describe, elaborate, tell me, show me, let me know, remind me, walk me through, talk me through, give me an example, help me understand, i wonder, wondering, wonder, curious, i'd like to know, want to know, would like to know, do you know, any idea, no clue what, don't understand, dont understand, do not understand, not understand, don't get, dont get, do not get, get what, i'm confused, i am confused, confused, lost here, repeat, say that again, come again, pardon, excuse me, elaborate on, more about the assumptions, mean by, you mean, what do you mean, is mean, what is mean
            """,
            .speech: """
            say, says, said, saying, tell, told, press, pressed, pressing, click, clicked, clicking, hit, tap, type, typed, write yes, button, word, mean, means, meant, answer, reply, call, called, quote
            """,
            .request: """
            can you, can u, could you, could u, would you, will you, can we, could we, can i get, can i have, could i get, could i have, may i have, would it be possible to, is it possible to, would it be possible,
            how about, what about, why don't we, why don't you, why not, shall we, should we, would you mind, do you think you could, could slide, can slide, could it, can it, could the, can the, could this, can this, could that, i would be grateful if you could, i'd be grateful if you could
            """,
            .greeting: """
            hi, hello, hey, heya, hiya, howdy, helo, hullo, greetings, yo, sup, what's up, whats up, wassup, good morning, good afternoon, good evening, good day, morning, hi there, hello there, hey there, dear sir or madam, dear director, how are you, how are you doing, how do you do, how's it going, nice to meet you, is anyone there, anyone there, anybody there, bye, goodbye, good bye, see you, see ya, cya, good night, ciao
            """,
            .thanks: """
            thanks, thank you, thx, thanx, tx, ty, tysm, cheers, much appreciated, appreciated, appreciate it, i appreciate it, thanks a lot, thanks a million, many thanks, thank u, thanks so much, grateful, for your help, for your assistance, for the help, for your work, for everything, for that, for this
            """,
            .help: "help, help me, help please, sos, i'm stuck, i am stuck, stuck, i'm lost, what can you do",
            .chatter: """
            lol, lmao, rofl, haha, hahaha, hehe, hihi, omg, omfg, wtf, uh, uhh, um, umm, uhm, er, erm, eh, ah, aha, oh, ooh, oooh, ooo, hm ok, huh, tbh, imo, imho, fyi, btw, jk, xd, ugh, phew, whoa, yikes, oops, sorry, pardon me, anyway, gosh, gee, blah, tsk, damn
            """,
            .pass: """
            you decide, can you decide, can you choose, you choose, you pick, you can decide, you can choose, up to you, your choice, your call, as you like, as you think best, what you think is best, whatever, whatever you think, whatever you like, anything, anything goes, surprise me, skip, skip it, pass, no preference, no preferences, no idea, idk, dunno, dont know, don't know, i don't know, i dont know, do not know, doesn't matter, don't care, dont care, no matter, n/a, na, none, nothing special, nothing in particular, not sure, decide that for me, decide for me, choose for me, do what you think, the rest is up to you, rest is up to you, rather not say
            """,
            .filler: """
            a, an, the, and, of, to, for, with, on, in, at, by, from, as, about, all, any, both, so much, very, really, quite, pretty, truly, absolutely everything, extremely, just, simply, now, then, already, too, also too, actually, honestly, personally, please, pls, plz, plaese, plse, kindly, you can, you may, done with
            my, your, our, his, her, its, their, me, us, him, them, myself, yourself, i'm, im, i am, i've, i have, i'll, i will, you're, you've, you'll, it's, its all, it'll, that's, thats, that'll, this is, there's, theres, we're, we've, we'll, they're, let, let's, lets, be, been, being, get, got, give, gives, given, take, takes, see, seen, find, found, look, looks, looking, sound, sounds, feel, feels, seem, seems, read, reads,
            well, here, hereby, overall, altogether, whatsoever, at all, a lot, lots, much, so, side, part, end, way, moment please, this time, right away, immediately, straight away, asap, at once, accordingly, further, furthermore, more to, other wishes, of mine, completely, fully, entirely, wholly, whole, entire, final, current, present, actual, next up, everything else, same,
            man, dude, bro, mate, buddy, pal, boss, guys, guy, folks, friend, my friend, director, deckster, sir, madam, team, chief, captain, honey, you guys, you rock, you rule, genius, job, great job, good job, nice job, good work, nice work, great work, well done, what a, such
            """,
            .open: """
            to slide, correct it, correct that, correct this, correct the, go with, go to, go back, like this, like that, back, slower, faster, slowly, question, a question, questions, one question, idea, ideas, point, good point, good question, good idea, good luck, to know, good to know, good start, nice start, great start, nice try, cost, caution, care, carefully, tune, fine tune, short, long, goodness, god, something else, anything but, half, partly, partially, parts, some, few, several, first one, second one, not all, mind, changed my mind, fun fact, not bad idea
            """,
        ]
    )
}
