"""How archives are asked: pace, refusals, faults, and how much one link may ask."""

import asyncio

import pytest

from srccheck.archives.base import NoAnswer
from srccheck.archives.manners import LIMITS, MOST_ASKED, Endpoint, Inquiry, Limit, Manners
from support.archiving import Shelf, Time, answer, memento

ONE = "https://one.example/a"
TWO = "https://two.example/a"
SLOW = {("one.example", Endpoint.INDEX): Limit(2, 30)}


def asking(answers, **more):
    """Return what is asked, an inquiry's maker, the clock and the manners."""
    shelf, time = Shelf(answers), Time()
    manners = Manners(shelf, clock=time, sleep=time.sleep, **more)
    return shelf, manners, time


def told(question):
    """Return what came of a question: its status, or the words of a refusal."""
    try:
        return asyncio.run(question).exchange.status
    except NoAnswer as silence:
        return str(silence)


def test_a_host_with_a_limit_is_asked_at_its_pace():
    """So many at once, then one as often as the minute allows; other parts and other hosts are not held up."""
    shelf, manners, time = asking({ONE: answer(200), TWO: answer(200)}, limits=SLOW)
    times = []
    for _ in range(5):
        told(Inquiry(manners).index(ONE, cap=1))
        times.append(time.now)
    told(Inquiry(manners).replay(ONE))
    told(Inquiry(manners).index(TWO, cap=1))
    assert times == [0, 0, 2, 4, 6]
    assert time.now == 6
    assert len(shelf.asked) == 7


def test_a_bucket_fills_up_again():
    """After a rest a host may be asked at once again, and `has_time` says so beforehand."""
    _, manners, time = asking({ONE: answer(200)}, limits=SLOW)
    for _ in range(2):
        told(Inquiry(manners).index(ONE, cap=1))
    assert not manners.has_time(ONE)
    time.now += 2
    assert manners.has_time(ONE)


@pytest.mark.parametrize(
    ("endpoint", "known"),
    [(Endpoint.REPLAY, 600), (Endpoint.INDEX, 30)],
)
def test_the_wayback_machine_is_asked_less_than_it_allows(endpoint, known):
    """In no minute, the first one included, are its limits reached."""
    limit = LIMITS["web.archive.org", endpoint]
    assert limit.burst + limit.a_minute < known


def test_a_429_ends_the_questions_to_that_part_of_that_archive():
    """Without a pause that is named it is believed at once, for the whole run; other parts stay open."""
    shelf, manners, _ = asking({ONE: answer(429), TWO: answer(200)})
    words = [told(Inquiry(manners).index(ONE, cap=1)) for _ in range(3)]
    assert words == ["answered 429"] * 3
    assert shelf.asked == [ONE]
    assert told(Inquiry(manners).index(TWO, cap=1)) == 200
    assert manners.remarks == ["one.example answered 429; nothing more was asked of its index in this run"]
    assert told(Inquiry(manners).replay(ONE)) == "answered 429"
    assert len(shelf.asked) == 3


@pytest.mark.parametrize(
    ("wait", "second", "came", "asked"),
    [
        (1.0, answer(200), 200, 2),
        (1.0, answer(429, retry_after=1.0), "answered 429", 2),
        (3600.0, answer(200), "answered 429", 1),
    ],
    ids=["a short pause is waited for", "but only once", "a long one is a refusal"],
)
def test_a_429_with_a_pause_is_asked_once_more(wait, second, came, asked):
    """Who names a short pause is asked again after it; who refuses again is left alone."""
    shelf, manners, _ = asking({ONE: [answer(429, retry_after=wait), second]})
    assert told(Inquiry(manners).replay(ONE)) == came
    assert len(shelf.asked) == asked
    assert bool(manners.remarks) is (came != 200)


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_busy_archive_is_asked_once_more(status):
    """One more attempt after a moment; then the question has no answer."""
    shelf, manners, time = asking({ONE: [answer(status), answer(200)], TWO: answer(status)})
    assert told(Inquiry(manners).replay(ONE)) == 200
    assert time.now > 0
    assert told(Inquiry(manners).replay(TWO)) == f"answered {status}"
    assert len(shelf.asked) == 4


@pytest.mark.parametrize("given", [answer(None), answer(500), answer(503)])
def test_three_failures_in_a_row_end_the_questions(given):
    """An archive that is down is not asked by every link of a run."""
    shelf, manners, _ = asking({ONE: given})
    for _ in range(6):
        told(Inquiry(manners).replay(ONE))
    assert len(shelf.asked) <= 6
    assert len(manners.remarks) == 1
    asked = len(shelf.asked)
    told(Inquiry(manners).replay(ONE))
    assert len(shelf.asked) == asked


def test_an_answer_between_failures_counts():
    """Only failures in a row end the questions."""
    _, manners, _ = asking(
        {ONE: [answer(500), answer(500), answer(200), answer(500), answer(500), answer(200)]}
    )
    assert [told(Inquiry(manners).replay(ONE)) for _ in range(6)][5] == 200
    assert manners.remarks == []


def test_lists_that_cannot_be_read_end_the_questions_too():
    """Three pages in place of an index are as good as none."""
    shelf, manners, _ = asking({ONE: answer(200)})
    for _ in range(3):
        Inquiry(manners).useless(ONE)
    assert "no list of captures" in told(Inquiry(manners).index(ONE, cap=1))
    assert shelf.asked == []


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_was_captured_is_an_answer(status):
    """An error with a Memento-Datetime is the source's own, not the archive's."""
    _, manners, _ = asking({ONE: memento(status=status)})
    assert told(Inquiry(manners).replay(ONE)) == status
    assert manners.remarks == []


def test_a_link_asks_no_more_than_it_may():
    """Eight requests at all archives, further attempts among them; some may be kept for archives that come later."""
    shelf, manners, _ = asking({ONE: answer(200), TWO: [answer(503), answer(200), answer(503), answer(200)]})
    inquiry = Inquiry(manners)
    inquiry.keep_back(2)
    assert [told(inquiry.replay(TWO)) for _ in range(2)] == [200, 200]
    assert [told(inquiry.replay(ONE)) for _ in range(2)] == [200, 200]
    assert inquiry.spent
    assert "as often as one link may" in told(inquiry.replay(ONE))
    inquiry.keep_back(0)
    assert [told(inquiry.replay(ONE)) for _ in range(2)] == [200, 200]
    assert inquiry.spent
    assert len(shelf.asked) == MOST_ASKED == 8
