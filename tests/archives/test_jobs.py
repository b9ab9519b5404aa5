"""Saving many addresses."""

import asyncio
from contextlib import aclosing
from itertools import pairwise

import msgspec
import pytest

from srccheck.archives.jobs import Limits, State, Step, save_all
from srccheck.archives.journal import FileJournal
from srccheck.archives.saving import Keys, Saver
from srccheck.archives.spn2 import Job
from support.archiving import answer
from support.saving import (
    BUSY,
    LATE,
    NOW,
    PENDING,
    ROOT,
    SUCCESS,
    A,
    B,
    C,
    Clock,
    D,
    Service,
    error,
    save,
    soon,
    states,
    told,
)

S = State
BUSY_SESSIONS = error("user-session-limit")


def test_saves_each_address_once():
    """Every address has an outcome; those that are sent alike are one question."""
    outcomes, service, _, _ = save(A, B, A, f"{A}#part", limits=Limits())

    assert states(outcomes) == {A: S.SAVED, B: S.SAVED, f"{A}#part": S.SAVED}
    assert outcomes[A].saved.url == f"{ROOT}/web/20261123120005/{A}"
    assert outcomes[f"{A}#part"].saved == outcomes[A].saved
    assert [name for name, _ in service.at if name.startswith("send")] == ["send ash", "send beech"]


def test_tells_each_step():
    """A caller can show what goes on."""
    outcomes, _, _, events = save(A, look_ash=[PENDING, SUCCESS])

    assert [(event.step, event.url) for event in events] == [
        (Step.SUBMITTED, A),
        (Step.WAITING, A),
        (Step.DONE, A),
    ]
    assert events[-1].outcome == outcomes[A]


def test_sends_at_the_services_pace():
    """Nine seconds lie between two addresses, and looks at a job grow rarer up to a limit."""
    _, service, _, _ = save(A, B, C, look_ash=[PENDING] * 8 + [error("no-access")])

    sent = [at for name, at in service.at if name.startswith("send")]
    assert all(later - earlier >= 9 for earlier, later in pairwise(sent))
    looks = service.times("look ash")
    gaps = [later - earlier for earlier, later in pairwise(looks)]
    assert looks[0] == 5
    assert gaps == pytest.approx([5, 7.5, 11.25, 16.875, 25.3125, 30, 30, 30])


@pytest.mark.parametrize(("available", "most"), [(0, 1), (1, 1), (2, 2), (3, 3), (12, 3), (None, 3)])
def test_keeps_few_jobs_open(available, most):
    """As many as the account may have, and never more than a few; none for now counts as one."""
    numbers = {} if available is None else {"available": available}
    pending = {
        f"look_{name}": [PENDING] * 6 + [error("no-access")] for name in ("ash", "beech", "cedar", "date")
    }
    outcomes, service, _, _ = save(A, B, C, D, limits=Limits(gap=0.1), account=[told(**numbers)], **pending)

    assert set(states(outcomes).values()) == {S.FAILED}
    assert service.most == most


@pytest.mark.parametrize(
    ("code", "sent"),
    [("no-access", 1), ("not-found", 1), ("job-failed", 3), ("too-many-requests", 3), ("brand-new", 2)],
)
def test_sends_again_what_failed_for_a_passing_reason(code, sent):
    """Twice, with growing pauses; once where the code is not known; never where it is final."""
    outcomes, service, clock, _ = save(A, look_ash=[error(code)])

    assert (outcomes[A].state, outcomes[A].code) == (S.FAILED, code)
    assert outcomes[A].words == f"the archive says: {code}."
    assert len(service.times("send ash")) == sent
    assert [pause for pause in clock.slept if pause in (20, 60)] == [20, 60][: sent - 1]


def test_what_failed_may_go_well_later():
    """The second attempt is an attempt like the first."""
    outcomes, _, _, _ = save(
        A,
        send_ash=[error("celery"), told(job_id="job-ash")],
        look_ash=[error("job-failed"), PENDING, SUCCESS],
    )

    assert outcomes[A].state is S.SAVED


def test_an_error_page_is_no_copy():
    """It is told with the address at which it stands."""
    outcomes, _, _, _ = save(
        A, look_ash=[told(status="success", timestamp="20261123120005", http_status=404)]
    )

    assert (outcomes[A].state, outcomes[A].code) == (S.FAILED, "http-status-404")
    assert outcomes[A].saved.http_status == 404
    assert outcomes[A].words == "the archive saved a page that answered with status 404"


def test_waits_for_a_session():
    """A minute each time, and for everybody; after five times nothing more is sent."""
    outcomes, service, _, events = save(A, B, send_ash=[BUSY_SESSIONS, BUSY_SESSIONS, told(job_id="job-ash")])
    assert states(outcomes) == {A: S.SAVED, B: S.SAVED}
    assert service.times("send ash") == [0, 60, 120]
    assert (Step.WAITING, "the archive says: user-session-limit.") in [(e.step, e.words) for e in events]

    outcomes, service, _, _ = save(A, send_ash=[BUSY_SESSIONS])
    assert (outcomes[A].state, outcomes[A].code) == (S.LIMIT, "user-session-limit")
    assert len(service.times("send ash")) == 6

    outcomes, service, _, _ = save(A, B, send_ash=[BUSY_SESSIONS])
    assert states(outcomes) == {A: S.LIMIT, B: S.LIMIT}
    assert service.times("send beech") == []


def test_stops_at_the_days_limit():
    """What the account may still do is done, open jobs end, and the rest is not sent."""
    day = told(available=3, daily_captures=8, daily_captures_limit=9)
    outcomes, service, _, _ = save(A, B, C, account=[day])
    assert states(outcomes) == {A: S.SAVED, B: S.LIMIT, C: S.LIMIT}
    assert outcomes[B].words == "the account has had its captures of today"
    assert len(service.at) == 3

    full = told(available=3, daily_captures=9, daily_captures_limit=9)
    outcomes, service, _, _ = save(A, B, account=[full])
    assert states(outcomes) == {A: S.LIMIT, B: S.LIMIT}
    assert service.at == [("account", 0)]


def test_a_limit_of_one_address_stops_nothing_else():
    """An address that was captured often enough today says nothing of the account, which is asked."""
    full = error("too-many-daily-captures")
    outcomes, service, _, _ = save(A, B, send_ash=[full])
    assert states(outcomes) == {A: S.LIMIT, B: S.SAVED}
    assert len(service.times("account")) == 2

    day = [told(available=3), told(available=3, daily_captures=9, daily_captures_limit=9)]
    outcomes, service, _, _ = save(A, B, send_ash=[full], account=day)
    assert states(outcomes) == {A: S.LIMIT, B: S.LIMIT}
    assert service.times("send beech") == []


def test_the_accounts_limit_stops_the_sending():
    """Words without a code are understood."""
    words = told(message="You cannot make more than 30,000 captures per day.")
    outcomes, service, _, _ = save(A, B, send_ash=[words])

    assert states(outcomes) == {A: S.LIMIT, B: S.LIMIT}
    assert len(service.at) == 2


@pytest.mark.parametrize("question", ["account", "send_ash", "look_ash"])
@pytest.mark.parametrize("status", [401, 403])
def test_refused_keys_end_all(question, status):
    """One question tells; no other is asked."""
    outcomes, service, _, _ = save(A, B, C, **{question: [answer(status)]})

    assert set(states(outcomes).values()) == {S.DENIED}
    assert {outcome.words for outcome in outcomes.values()} == {
        f"the archive refused {'the keys' if status == 401 else 'access'} (status {status})"
    }
    assert service.at[-1][0] == question.replace("_", " ")
    assert outcomes[A].job == ("job-ash" if question == "look_ash" else None)


def test_refused_keys_weigh_more_than_a_limit():
    """A refusal for the day that comes later does not make the questions begin again."""
    day = error("max-daily-bandwidth")
    outcomes, service, _, _ = save(
        A, B, limits=Limits(jobs=2), look_ash=[PENDING, answer(401)], look_beech=[PENDING, day]
    )

    assert states(outcomes)[A] is S.DENIED
    assert states(outcomes)[B] in (S.DENIED, S.LIMIT)
    assert len(service.times("look ash")) == 2


@pytest.mark.parametrize("question", ["account", "send_ash", "look_ash"])
def test_an_archive_that_wants_peace_is_left_alone(question):
    """429 without a time, with a long one, and again and again, ends the run; a short wait is waited for."""
    for refusals, asked in (([answer(429)], 1), ([soon(3600)], 1), ([soon(7)], 3)):
        outcomes, service, _, _ = save(A, B, **{question: refusals})
        assert set(states(outcomes).values()) == {S.UNAVAILABLE}
        assert len(service.times(question.replace("_", " "))) == asked
        assert service.at[-1][0] == question.replace("_", " ")

    outcomes, _, clock, _ = save(
        A,
        B,
        **{
            question: [
                soon(7),
                soon(0),
                told(job_id="job-ash", status="pending"),
                PENDING,
                SUCCESS,
            ]
        },
    )
    assert states(outcomes) == {A: S.SAVED, B: S.SAVED}
    assert 7 in clock.slept


@pytest.mark.parametrize(
    "lost", [LATE, BUSY, answer(200, b"<html>"), answer(302, location="https://elsewhere.example/"), told()]
)
@pytest.mark.parametrize("question", ["send_ash", "look_ash"])
def test_a_lost_answer_is_asked_for_again(question, lost):
    """Twice, with growing pauses; then the address is given up, and after a second one all."""
    outcomes, service, clock, _ = save(A, B, **{question: [lost]})
    assert states(outcomes) == {A: S.UNAVAILABLE, B: S.SAVED}
    assert len(service.times(question.replace("_", " "))) == 3
    assert [pause for pause in clock.slept if pause in (20, 60)] == [20, 60]
    assert outcomes[A].job == ("job-ash" if question == "look_ash" else None)
    assert "elsewhere" not in outcomes[A].words

    both = {question: [lost], question.replace("ash", "beech"): [lost]}
    outcomes, service, _, _ = save(A, B, C, D, **both)
    assert set(states(outcomes).values()) == {S.UNAVAILABLE}
    assert service.times("send cedar") == []

    outcomes, _, _, _ = save(
        A,
        **{
            question: [
                lost,
                lost,
                told(job_id="job-ash", status="pending"),
                SUCCESS,
            ]
        },
    )
    assert outcomes[A].state is S.SAVED


def test_a_long_retry_after_is_not_waited_for():
    """A server error that asks for an hour loses the question at once."""
    outcomes, service, clock, _ = save(A, send_ash=[soon(3600, 503)])

    assert outcomes[A].state is S.UNAVAILABLE
    assert len(service.times("send ash")) == 1
    assert max(clock.slept, default=0) < 60


def test_an_account_that_cannot_be_read_stops_nothing():
    """Its numbers are a courtesy."""
    outcomes, _, _, _ = save(A, account=[answer(404)])

    assert outcomes[A].state is S.SAVED


def test_a_job_is_not_waited_for_for_ever(tmp_path):
    """After ten minutes it is left open, and remembered; the time for all ends sooner."""
    journal = FileJournal(tmp_path, lambda: NOW)
    outcomes, _, clock, _ = save(A, B, look_ash=[PENDING], journal=journal)
    assert states(outcomes) == {A: S.PENDING, B: S.SAVED}
    assert outcomes[A].job == "job-ash"
    assert 600 <= clock.now < 640
    assert journal.get(A).id == "job-ash"
    assert journal.get(B) is None

    limits = Limits(jobs=1, total=100)
    outcomes, service, clock, _ = save(B, C, look_beech=[PENDING], journal=journal, limits=limits)
    assert states(outcomes) == {B: S.PENDING, C: S.NOT_ASKED}
    assert outcomes[C].words == "the time for saving was over"
    assert clock.now == 100
    assert service.times("send cedar") == []


@pytest.mark.parametrize("question", ["send_ash", "look_ash"])
def test_the_time_for_all_ends_what_is_tried_again(question):
    """Pauses are cut short, and nothing is asked after them."""
    for fault in (error("job-failed"), BUSY, soon(50)):
        outcomes, _, clock, _ = save(A, **{question: [fault]}, limits=Limits(total=10))
        assert outcomes[A].state in (S.FAILED, S.UNAVAILABLE)
        assert clock.now == 10


def test_takes_open_jobs_up_again(tmp_path):
    """The second run looks at the first one's job and sends nothing."""
    journal = FileJournal(tmp_path, lambda: NOW)
    save(A, look_ash=[PENDING], journal=journal)
    outcomes, service, _, events = save(A, journal=journal)

    assert outcomes[A].state is S.SAVED
    assert [name for name, _ in service.at] == ["account", "look ash"]
    assert service.times("look ash") == [0]
    assert events[0].step is Step.RESUMED
    assert list(tmp_path.iterdir()) == []


def test_open_jobs_end_though_the_day_is_over(tmp_path):
    """The account's limit is on sending."""
    journal = FileJournal(tmp_path, lambda: NOW)
    save(A, look_ash=[PENDING], journal=journal)
    full = told(available=3, daily_captures=9, daily_captures_limit=9)
    outcomes, _, _, _ = save(A, B, journal=journal, account=[full])

    assert states(outcomes) == {A: S.SAVED, B: S.LIMIT}


def test_a_job_that_the_service_forgot_is_begun_again(tmp_path):
    """A journal is believed as long as the service knows the job."""
    journal = FileJournal(tmp_path, lambda: NOW)
    save(A, look_ash=[PENDING], journal=journal)
    gone = error("job-not-found")
    done = SUCCESS
    outcomes, service, _, _ = save(A, look_ash=[gone, done], journal=journal)

    assert outcomes[A].state is S.SAVED
    assert len(service.times("send ash")) == 1


def test_a_job_of_another_archive_is_not_taken_up(tmp_path):
    """Two archives may share a journal."""
    journal = FileJournal(tmp_path, lambda: NOW)
    journal.put(A, Job(id="other", url=A, root="https://archive.example", began=NOW))
    _, service, _, _ = save(A, journal=journal)

    assert len(service.times("send ash")) == 1


def test_what_is_interrupted_is_in_the_journal(tmp_path):
    """A caller that stops after the first outcome leaves the open jobs to the next run, and no task behind."""
    journal = FileJournal(tmp_path, lambda: NOW)
    clock = Clock()
    service = Service(clock, look_beech=[PENDING], look_cedar=[PENDING])
    saver = Saver(ROOT, Keys("access", "s3cret"), service, now=lambda: NOW)

    async def go():
        run = save_all(
            saver, [A, B, C], journal=journal, limits=Limits(gap=0.1), clock=clock, sleep=clock.sleep
        )
        async with aclosing(run):
            async for outcome in run:
                if outcome.url == A:
                    break
        return len(asyncio.all_tasks())

    assert asyncio.run(go()) == 1
    assert [journal.get(url) is not None for url in (A, B, C)] == [False, True, True]


def test_a_fault_of_ours_is_raised():
    """A programming error ends the run, with nothing left behind."""
    with pytest.raises(AttributeError):
        save(A, B, look_ash=[None])


@pytest.mark.parametrize("url", ["https://user:s3cret@ash.example/", "https://ash.example/?token=s3cret"])
def test_secrets_are_sent_to_nobody(url):
    """Such an address is refused before anything is asked; its outcome can be printed."""
    outcomes, service, _, events = save(url)

    assert states(outcomes) == {url: S.REFUSED}
    assert "s3cret" not in outcomes[url].words + outcomes[url].shown
    assert service.at == []
    assert events[-1].outcome == outcomes[url]


def test_keys_are_in_no_outcome(tmp_path):
    """A service that repeats the keys in all that it says gets them into nothing that is kept or told."""
    keys = ("acce55canary", "s3cretcanary")
    echo = {"message": "LOW acce55canary:s3cretcanary", "status_ext": "error:s3cretcanary"}
    answers = {
        "send_ash": [told(**echo)],
        "look_beech": [told(status="error", **echo)],
        "look_cedar": [
            told(status="success", timestamp="20261123120005", original_url="https://s3cretcanary.example/")
        ],
        "look_date": [answer(403, msgspec.json.encode(echo))],
    }
    journal = FileJournal(tmp_path, lambda: NOW)
    outcomes, _, _, events = save(A, B, C, D, keys=keys, journal=journal, **answers)

    assert states(outcomes) == {A: S.FAILED, B: S.FAILED, C: S.SAVED, D: S.DENIED}
    assert "canary" not in repr((outcomes, events))
    assert not any(b"canary" in file.read_bytes() for file in tmp_path.iterdir())
