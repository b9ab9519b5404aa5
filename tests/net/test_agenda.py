"""Which link is next."""

from hypothesis import given
from hypothesis import strategies as st

from srccheck.net.agenda import Agenda


def agenda(urls, *, per_host=1, paused=(), **limits):
    return Agenda(urls, per_host=per_host, pause=lambda host: 9.0 if host in paused else 0.0, **limits)


def path(turn):
    return turn.url.removeprefix("http://") if turn else None


def drain(plan, now=0.0):
    """Take every turn, each over before the next begins."""
    taken = []
    while (turn := plan.next(now)) is not None:
        taken.append(path(turn))
        plan.done(turn)
    return taken


def test_goes_breadth_first_over_hosts():
    """Every host has its first turn before one has its second."""
    urls = ["http://a/1", "http://a/2", "http://a/3", "http://b/1", "http://c/1", "http://b/2"]

    assert drain(agenda(urls)) == ["a/1", "b/1", "c/1", "a/2", "b/2", "a/3"]


def test_a_host_comes_back_while_its_connection_is_open():
    """Over more hosts than the ring holds, those that have begun go on before others begin."""
    urls = [f"http://{host}/{n}" for n in (1, 2) for host in "abcd"]

    assert drain(agenda(urls, ring=1)) == ["a/1", "b/1", "a/2", "b/2", "c/1", "d/1", "c/2", "d/2"]


def test_a_host_has_so_many_turns_at_once():
    """A host whose slots are taken waits; when one is free it goes on."""
    plan = agenda(["http://a/1", "http://a/2", "http://a/3", "http://b/1"], per_host=2)
    first = plan.next(0.0)
    others = [path(plan.next(0.0)) for _ in range(3)]
    plan.done(first)

    assert others == ["b/1", "a/2", None]
    assert path(plan.next(0.0)) == "a/3"


def test_a_paused_host_waits():
    """A paused host is passed over, and told when to look again."""
    paused = {"a"}
    plan = agenda(["http://a/1", "http://b/1"], paused=paused)

    assert drain(plan) == ["b/1"]
    assert plan.wait(0.0) == 9.0
    paused.clear()
    assert drain(plan) == ["a/1"]


def test_another_try_comes_after_all_others():
    """A link that is put back waits for every fresh one, its own host's too, and for its time."""
    plan = agenda(["http://a/1", "http://a/2", "http://b/1"])
    first = plan.next(0.0)
    plan.done(first)
    plan.later(first, 5.0)

    assert drain(plan, 7.0) == ["b/1", "a/2", "a/1"]


def test_another_try_waits_for_its_time():
    """Before its time nothing begins, and the wait is known."""
    plan = agenda(["http://a/1"])
    turn = plan.next(0.0)
    plan.done(turn)
    plan.later(turn, 5.0)

    assert (plan.next(2.0), plan.wait(2.0), bool(plan)) == (None, 3.0, True)
    assert path(plan.next(5.0)) == "a/1"


def test_a_fresh_link_that_waits_for_a_slot_goes_before_another_try():
    """As long as a fresh link only waits for a slot, nobody has a second turn."""
    plan = agenda(["http://a/1", "http://b/1", "http://b/2"])
    first, second = plan.next(0.0), plan.next(0.0)
    plan.done(first)
    plan.later(first, 0.0)

    assert (path(second), plan.next(1.0), plan.wait(1.0)) == ("b/1", None, None)
    plan.done(second)
    assert drain(plan, 1.0) == ["b/2", "a/1"]


def test_too_many_waiting_go_first():
    """The links that wait for another try are bounded: when there are too many, they go before fresh ones."""
    plan = agenda([f"http://a/{n}" for n in range(4)], backlog=1)
    first = plan.next(0.0)
    plan.done(first)
    plan.later(first, 0.0)

    assert drain(plan, 1.0) == ["a/0", "a/1", "a/2", "a/3"]


def test_draws_no_more_than_it_needs():
    """The input is read ahead by the window, not by its length."""
    drawn = []

    def urls():
        for n in range(1000):
            drawn.append(n)
            yield f"http://h{n}/"

    plan = agenda(urls(), window=10)
    plan.next(0.0)

    assert len(drawn) == 10
    assert len(drain(plan)) == 999


@given(st.lists(st.integers(0, 3), max_size=30), st.integers(1, 3), st.integers(1, 5), st.data())
def test_every_link_has_its_turns(hosts, per_host, window, data):
    """Whatever fails and in whatever order turns end, none is lost, doubled or crowded."""
    urls = [f"http://h{host}/{n}" for n, host in enumerate(hosts)]
    again = {url for url in urls if data.draw(st.booleans())}
    plan = agenda(iter(urls), per_host=per_host, window=window, backlog=3)
    running, ended = [], []
    while plan or running:
        while (turn := plan.next(0.0)) is not None:
            running.append(turn)
        assert all(sum(t.host == one.host for t in running) <= per_host for one in running)
        turn = running.pop(data.draw(st.integers(0, len(running) - 1)))
        plan.done(turn)
        ended.append(turn.url)
        if turn.url in again:
            again.remove(turn.url)
            plan.later(turn, 0.0)

    assert set(ended) == set(urls)
    assert len(ended) >= len(urls)
