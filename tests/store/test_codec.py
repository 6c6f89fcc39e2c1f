"""What is written is what is read."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from monitor.errors import Fault
from monitor.model import Change, Claim, DateOrder, Due, Evidence, Grain, Mention, Period
from monitor.store.codec import clean, dump, load, scrub
from tests.make import day, document, instant, mention, origin
from tests.store.facts import alert, commitment, decision, notification, transition

BERLIN = ZoneInfo("Europe/Berlin")
QUOTED = Evidence(mention="m1", quote="It ends on 18 March.", origin=origin(published_at=instant("2023-03-08T09:30")))


@pytest.mark.parametrize(
    "fact",
    [
        document("Grüße aus Kyjiw 🌾", language="de"),
        replace(document("02/03/2023"), date_order=DateOrder.DMY),
        mention(due="2023-03"),
        mention(due="2023-03-18", notice=Period(days=5, working=True), extension=Period(months=3), speaker="Russia"),
        mention(due="2023-03-18", obligor="Ministry of Health"),
        mention(
            readings=(Due.parse("2023-02-03"), Due.parse("2023-03-02")), aliases=("grain deal",), doubt="ambiguous"
        ),
        mention(change=Change.EXTENDED, old_due="2023-03-18", due="2023-05-17", provisional=True, open=False),
        decision(mention()),
        commitment(
            claims=(Claim(due=None, change=None, speaker="Ukraine", evidence=QUOTED),), act_by=day("2023-03-01")
        ),
        commitment(due=Due(start=day("2023-03-13"), stop=day("2023-03-18"), grain=Grain.WEEK), confidence=0.1 + 0.2),
        commitment(due=Due.day(day("2023-03-18"), time(12, 30), "Europe/Kyiv"), transitions=(transition(),)),
        transition(evidence=(QUOTED,), contradiction=True, awaited="1 of 2 sources", due_after=Due.parse("2023-Q3")),
        alert(late=timedelta(days=400, microseconds=3), evidence=(QUOTED,), act_by=date(2023, 3, 1)),
        notification("n1", "a1", "a2"),
        Fault(where="inbox/a.pdf", what="broken", line=3),
    ],
    ids=lambda fact: type(fact).__name__,
)
def test_every_fact_comes_back_as_it_was(fact: Any) -> None:
    assert load(dump(fact), type(fact)) == fact


@pytest.mark.parametrize("fold", [0, 1])
def test_an_instant_keeps_its_offset_in_the_hour_that_happens_twice(fold: int) -> None:
    told = datetime(2023, 10, 29, 2, 30, fold=fold, tzinfo=BERLIN)
    decided = decision(mention(), at=told)
    assert load(dump(decided), type(decided)).key == decided.key


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("plain", "plain"),
        ("Kyjiw 🌾 é", "Kyjiw 🌾 é"),
        ("a\x00b", "a�b"),
        ("é\x00é", "é�é"),
        ("a\ud800b", "a�b"),
        ("\ud83c\udf3e", "��"),
        ("a\\u0000b", "a\\u0000b"),
    ],
)
def test_what_postgresql_refuses_is_replaced_one_for_one(text: str, kept: str) -> None:
    assert scrub(text) == kept
    assert len(scrub(text)) == len(text)


def test_a_cleaned_mention_has_the_key_that_it_will_have_when_read_back() -> None:
    cleaned = clean(mention(subject="Grain\x00 deal \udcff"))
    assert load(dump(cleaned), Mention).key == cleaned.key


def test_a_field_that_an_older_text_lacks_takes_its_default() -> None:
    older = dump(alert()).replace('"escalation":0,', "").replace(',"escalation":0', "")
    assert "escalation" not in older
    assert load(older, type(alert())) == alert()


def test_a_field_that_only_a_newer_text_has_is_passed_over() -> None:
    assert load(dump(alert())[:-1] + ',"colour":"red"}', type(alert())) == alert()
