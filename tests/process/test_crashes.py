"""kill -9, again and again, while two hundred alerts go out."""

import random
import re
import time
from collections import defaultdict
from datetime import timedelta

import pytest

from tests.process.world import Mailbox, Service, today, wait_for

ALERTS = 200
KILLS = 20
AT_ONCE = 8
"""How many mails the service sends side by side: what one kill can catch on its way."""
PAST_THE_LEASE = timedelta(minutes=3)

MONITOR = """
receivers:
  desk: mailtos://reader:secret@localhost:${MAIL_PORT}?mode=starttls&from=monitor@example.org&to=desk@example.org
to: [desk]
"""
WATCH = """
watch: Buoys
zone: UTC
known:
{known}
alerts: {{lead: [7d], at: '00:00'}}
"""


@pytest.mark.timeout(400)
def test_no_alert_is_lost_and_a_repeat_carries_the_same_id(service: Service, mailbox: Mailbox) -> None:
    due = today() + timedelta(days=5)
    names = [f"Buoy {number:03}" for number in range(ALERTS)]
    known = "\n".join(f"  - {{subject: {name}, kind: expiry, due: {due}}}" for name in names)
    service.write("monitor.yaml", MONITOR)
    service.write("watches/buoys.yaml", WATCH.format(known=known))
    mailbox.pause = 0.5
    chance = random.Random(8)  # noqa: S311 - moments, not secrets

    caught = 0
    for kill in range(1, KILLS + 1):
        service.start()
        time.sleep(chance.uniform(0.1, 2))
        service.kill()
        caught += len(mailbox.messages) < ALERTS
        service.move_clock(kill * PAST_THE_LEASE)
    service.started()
    wait_for(lambda: len(_ids(mailbox)) == ALERTS, "every alert", 120)
    outbox = wait_for(lambda: _settled(service), "an empty outbox", 120)

    assert outbox["dead"] == {}
    ids = _ids(mailbox)
    assert sorted(ids) == names
    assert all(len(each) == 1 for each in ids.values())
    assert len(set.union(*ids.values())) == ALERTS
    assert len(mailbox.messages) - ALERTS <= KILLS * AT_ONCE
    assert caught >= KILLS / 2, "the kills came too late to prove anything"


def _ids(mailbox: Mailbox) -> dict[str, set[str]]:
    """Return the ids under which each subject was told."""
    found: dict[str, set[str]] = defaultdict(set)
    for message in list(mailbox.messages):
        subject = re.search(r"Buoy \d{3}", message["Subject"])
        assert subject is not None
        found[subject[0]].add(message["X-Alert-ID"])
    return found


def _settled(service: Service) -> dict[str, dict[str, int]]:
    """Return how the outbox stands once nothing waits in it."""
    outbox: dict[str, dict[str, int]] = service.json("status", status=None)["outbox"]
    return {} if outbox["waiting"] else outbox
