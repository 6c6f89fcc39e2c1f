"""What a text tells only to deny it, and what a paper does that is in force, or is not."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def said(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each statement of a text: its change or kind, and its due."""
    return [
        (str(each.change or each.kind), str(each.due))
        for each in extract(document(text, "2023-03-08", language=language))
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The port on Monday dismissed a radio report that it had prolonged the salvage concession until 4 April.",
        ),
        ("en", "The owners rejected claims that the brewery lease had been renewed until 4 April 2031."),
        ("en", "There is no truth in the rumour that the ferry subsidy was extended by two years."),
        ("en", "The bishop denied having extended the truce to 4 April."),
        ("de", "Die Werft wies Berichte zurück, wonach die Bürgschaft bis zum 4. April verlängert worden sei."),
        ("fr", "La mairie a démenti les rumeurs selon lesquelles le bail avait été prolongé jusqu'au 4 avril 2026."),
        ("es", "El puerto desmintió los rumores de que la concesión se había prorrogado hasta el 4 de abril de 2026."),
        ("uk", "Порт спростував чутки про те, що концесію продовжили до 4 квітня 2026 року."),
        ("ru", "Порт опроверг сообщения о том, что концессия продлена до 4 апреля 2026 года."),
    ],
)
def test_a_report_that_somebody_denies_tells_nothing(language: str, text: str) -> None:
    assert said(text, language) == []


def test_what_an_aside_says_of_the_thing_is_not_denied() -> None:
    text = "A clerk played down talk that the fish quota, which runs out on 4 April, had been extended by a month."
    assert said(text) == [("expiry", "2023-04-04")]


@pytest.mark.parametrize(
    "text",
    [
        "The minister dismissed reports of a rift and said the fish quota was extended on Monday until 4 April 2024.",
        "The board dismissed talk of a strike and said on Monday the fish quota was extended until 4 April 2024.",
    ],
)
def test_what_is_said_beside_a_denial_stands(text: str) -> None:
    assert ("extended", "2024-04-04") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The two ports signed a protocol on Tuesday that extends the pilotage accord until 4 April 2024.",
        "The senate adopted a decree prolonging the drought emergency until 4 April 2024.",
        "The trustees voted on Tuesday to adopt an order that extends the curfew until 4 April 2024.",
    ],
)
def test_a_paper_that_somebody_signed_or_adopted_does_what_it_says(text: str) -> None:
    assert ("extended", "2024-04-04") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The two ports are to sign a protocol that extends the pilotage accord until 4 April 2024.",
        "Deputies drafted a decree that extends the drought emergency until 4 April 2024.",
        "Norway circulated a resolution extending the mandate of the force until 4 April 2024.",
        "The governor vetoed a measure extending the fishing ban until 4 April 2024.",
        "The bill, which extends the fishing ban until 4 April 2024, was rejected.",
        "The trustees hope to adopt an order that extends the curfew until 4 April 2024.",
        "The council will vote on Tuesday on an ordinance that extends the curfew until 4 April 2024.",
    ],
)
def test_a_paper_that_is_not_in_force_does_nothing(text: str) -> None:
    assert "extended" not in [change for change, _ in said(text)]


def test_what_an_aside_says_of_an_offer_leaves_no_step_open_for_its_extension() -> None:
    text = "The offer, which remains subject to the consent of the regulator, has been extended until 4 April."
    (moved,) = (each for each in extract(document(text, "2023-03-08")) if each.change is Change.EXTENDED)
    assert not moved.provisional


def test_an_extension_that_is_itself_subject_to_consent_is_provisional() -> None:
    text = "The offer has been extended until 4 April, subject to the consent of the regulator."
    (moved,) = (each for each in extract(document(text, "2023-03-08")) if each.change is Change.EXTENDED)
    assert moved.provisional


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Gunners shelled the mill overnight, hours after the general declared the truce over.", "truce"),
        (
            "The appeals court on Friday dissolved the stay that had kept a ruling on the weir from taking effect.",
            "stay",
        ),
        ("The mayor lifted the curfew that had shut the bars of the old port.", "curfew"),
    ],
)
def test_what_is_ended_is_the_noun_within_the_words_of_the_end(text: str, thing: str) -> None:
    (ended,) = (each for each in extract(document(text, "2023-03-08")) if each.change is Change.TERMINATED)
    assert ended.subject == thing


def test_a_reopened_period_ends_on_the_day_until_which_the_next_sentence_lets_people_file() -> None:
    text = "The agency is reopening the comment period on tower paint. Interested persons may file until 4 April."
    assert ("extended", "2023-04-04") in said(text)


def test_the_next_sentence_about_another_thing_gives_it_no_day() -> None:
    text = "The agency is reopening the comment period on tower paint. Its library stays shut until 4 April."
    assert ("extended", "2023-04-04") not in said(text)
