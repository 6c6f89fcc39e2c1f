"""kill -9, again and again, while two hundred alerts go out."""

import random
import time
from collections import defaultdict
from datetime import timedelta

import pytest

from tests.process.world import Service, Web, today, wait_for

ALERTS = 200
KILLS = 20


@pytest.mark.timeout(300)
def test_no_alert_is_lost_and_a_repeat_carries_the_same_id(service: Service, web: Web) -> None:
    due = today() + timedelta(days=5)
    known = "\n".join(f"  - {{subject: Buoy {number:03}, kind: expiry, due: {due}}}" for number in range(ALERTS))
    service.write("monitor.yaml", f"receivers: {{hook: 'json://127.0.0.1:{web.port}/'}}\nto: [hook]\n")
    service.write(
        "watches/buoys.yaml", f"watch: Buoys\nzone: UTC\nknown:\n{known}\nalerts: {{lead: [7d], at: '00:00'}}\n"
    )
    web.delay = 0.05
    chance = random.Random(8)  # noqa: S311 - moments, not secrets
    for _ in range(KILLS):
        service.start()
        time.sleep(chance.uniform(0.3, 3.5))
        service.kill()
    service.move_clock(timedelta(minutes=10))
    service.started()
    wait_for(lambda: not service.json("status", status=None)["outbox"]["waiting"], "an empty outbox", 120)

    ids: dict[str, set[str]] = defaultdict(set)
    posts = list(web.posts)
    for post in posts:
        subject = next(f"Buoy {n:03}" for n in range(ALERTS) if f"Buoy {n:03}" in post["title"])
        ids[subject].add(
            next(
                word
                for word in post["message"].split()
                if len(word) == 12 and word.isalnum() and word.islower() and not word.isalpha()
            )
        )
    assert len(ids) == ALERTS
    assert all(len(each) == 1 for each in ids.values())
    assert len(posts) - ALERTS <= KILLS * 8, "a kill repeats at most the batch that was on its way"
