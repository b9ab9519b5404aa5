"""The front saves as Save Page Now does, and what it saves is in the archive."""

import json
import re
from urllib.parse import urlencode

from pywb.holdings import page, shows
from pywb.loopback import ask
from pywb.saving import AUTHORIZATION

LOGIN = {"Authorization": AUTHORIZATION, "Accept": "application/json"}


def save(front, url, headers=LOGIN, **more):
    form = urlencode({"url": url, **more}).encode()
    answer = ask(front.port, "/save", method="POST", headers=headers, body=form)
    return answer.status, json.loads(answer.body)


def status(front, job, headers=LOGIN):
    return json.loads(ask(front.port, f"/save/status/{job}", headers=headers).body)


def test_saving_needs_a_login(front):
    """Without the key nothing is begun."""
    assert save(front, "https://ink.example/", {"Accept": "application/json"})[0] == 401
    assert status(front, "user", {})["message"].startswith("You need")


def test_what_is_saved_is_archived(front):
    """A job is pending, then has a timestamp; the capture is in the archive."""
    url = "https://ink.example/recipes/oak-gall"
    front.saves[url] = page("Oak gall ink")
    code, begun = save(front, url)
    assert (code, begun["url"]) == (200, url)
    assert re.fullmatch(r"spn2-[0-9a-f]{40}", begun["job_id"])

    states = [status(front, begun["job_id"]) for _ in range(4)]

    assert [state["status"] for state in states] == ["pending", "pending", "success", "success"]
    assert states[2] == states[3]
    assert (states[3]["original_url"], states[3]["http_status"]) == (url, 200)
    assert ask(front.port, f"/web/{states[3]['timestamp']}id_/{url}").body == page("Oak gall ink")
    assert status(front, "user") == {
        "available": 12,
        "processing": 0,
        "daily_captures": 1,
        "daily_captures_limit": 40000,
    }

    again = save(front, url, if_not_archived_within="3600")[1]
    assert "same snapshot" in again["message"]
    assert status(front, again["job_id"])["timestamp"] == states[3]["timestamp"]
    assert [row["timestamp"] for row in front.pywb.index(url)] == [states[3]["timestamp"]]


def test_another_address_may_be_saved(front):
    """A capture tells its own time and address, as after a redirect."""
    front.saves["http://quill.example/cut"] = shows(
        "20260101000000", "https://quill.example/cut/", "Cutting quills"
    )
    front.pending = 0
    job = save(front, "http://quill.example/cut")[1]["job_id"]

    done = status(front, job)

    assert (done["timestamp"], done["original_url"]) == ("20260101000000", "https://quill.example/cut/")


def test_saving_can_fail(front):
    """A job's error, a refusal to begin, and an address that leads nowhere all come with status 200."""
    front.pending = 0
    front.saves["https://wax.example/"] = "error:no-access"
    job = save(front, "https://wax.example/")[1]["job_id"]
    assert status(front, job)["status_ext"] == "error:no-access"
    job = save(front, "https://nowhere.example/")[1]["job_id"]
    assert status(front, job)["status_ext"] == "error:invalid-host-resolution"
    assert status(front, "spn2-0")["status"] == "error"

    front.available = 0
    assert save(front, "https://wax.example/")[1]["status_ext"] == "error:user-session-limit"
    front.available, front.daily = 1, (5, 5)
    assert save(front, "https://wax.example/")[1]["status_ext"] == "error:too-many-daily-captures"
