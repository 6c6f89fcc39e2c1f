"""Changes of nothing, of a part or by a vote that was lost, and the day until which a thing was valid."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES, Change
from tests.make import document


def moves(text: str) -> list[tuple[str, str]]:
    """The old and new days of the moves that *text* tells, read on 13 May 2024."""
    return [
        (str(each.old_due), str(each.due)) for each in extract(document(text, "2024-05-13")) if each.change in MOVES
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The choir is pleased to extend its thanks for the Marlow lease until 28 June.",
        "The owners are glad to renew their offer to extend the lease until 28 June.",
        "The mayor renewed her call for an extension of the lease until 28 June.",
        "Deputies who voted on Monday to extend the armistice until 28 June were outnumbered.",
        "The mayor ruled out any further postponement of the toll, now due to start on 28 June.",
        "Most members voted to extend the armistice until 28 June but fell four votes short of the number needed.",
    ],
)
def test_what_moves_nothing_is_no_move(text: str) -> None:
    assert not moves(text)


@pytest.mark.parametrize(
    "text",
    [
        "The choir is pleased to extend its lease until 28 June.",
        "Ardent extended its offer for Corvath until 28 June.",
        "Deputies voted on Monday to extend the armistice until 28 June.",
    ],
)
def test_what_moves_a_thing_is_a_move(text: str) -> None:
    assert [new for _, new in moves(text)] == ["2024-06-28"]


@pytest.mark.parametrize(
    "text",
    [
        "The fish tax was taken off the table of subjects for Friday.",
        "The judge lifted the Marlow fishing ban for two of the five lakes.",
        "The port lifted its curfew briefly.",
        "The armistice talks in Marlow collapsed on Friday.",
        "Under the armistice a worn pier collapsed.",
        "Talks on a truce collapsed on Friday.",
    ],
)
def test_what_ends_in_part_or_beside_a_thing_does_not_end_it(text: str) -> None:
    told = extract(document(text, "2024-05-13"))
    assert not [each for each in told if each.change is Change.TERMINATED and "talks" not in each.subject.lower()]


@pytest.mark.parametrize(
    "text",
    [
        "The judge lifted the Marlow fishing ban.",
        "The truce in Marlow collapsed on Friday.",
        "The cease-fire between the two valleys has broken down.",
    ],
)
def test_what_ends_as_a_whole_ends(text: str) -> None:
    assert Change.TERMINATED in {each.change for each in extract(document(text, "2024-05-13"))}


def test_a_day_until_which_a_thing_was_valid_is_not_its_new_day() -> None:
    assert [new for _, new in moves("The licence, which was valid until 28 June, has been extended.")] == ["None"]


@pytest.mark.parametrize(
    "text",
    [
        "Moved that the quay lease not be extended to 28 June 2025. Motion carried.",
        "It was resolved that no quay lease be extended to 28 June 2025.",
        "Moved to table the motion that the quay lease be extended to 28 June 2025. Motion carried.",
        "Moved by Ms Dorn that the quay lease be extended to 28 June 2025. Carried to refer it to the panel.",
        "Moved that the quay lease be extended to 28 June 2025: declared lost by 4 votes to 5.",
    ],
)
def test_a_motion_that_was_not_simply_carried_moves_nothing(text: str) -> None:
    assert not [each for each in moves(text) if each[1] == "2025-06-28"]


@pytest.mark.parametrize(
    "text",
    [
        "The quay tunnel's cafe will not open on 28 June as planned.",
        "The opening concert of the quay tunnel was put on hold.",
        "The governor signed a bill that funds the piers until 28 June; the quay tunnel is unaffected.",
    ],
)
def test_what_befalls_something_beside_the_watched_thing_stays_in_doubt(text: str) -> None:
    told = [each for each in extract(document(text, "2024-05-13"), ("quay tunnel",)) if each.change in MOVES]
    assert told
    assert all(each.doubt for each in told)


def test_the_opening_of_the_watched_thing_is_its_own() -> None:
    text = "The opening of the quay tunnel was put on hold."
    told = [each for each in extract(document(text, "2024-05-13"), ("quay tunnel",)) if each.change in MOVES]
    assert [each.doubt for each in told] == [""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Efforts to avert the strike planned for 9 February collapsed."),
        ("en", "Last-minute talks to avoid the strike on 9 February broke down."),
        ("de", "Der Versuch, den für den 9. Februar geplanten Streik abzuwenden, ist gescheitert."),
        ("fr", "La tentative d'éviter la grève prévue le 9 février a échoué."),
        ("es", "Los intentos de evitar el paro del 9 de febrero fracasaron."),
        ("ru", "Попытка предотвратить забастовку 9 февраля провалилась."),
        ("uk", "Спроба відвернути страйк 9 лютого зазнала невдачі."),
    ],
)
def test_what_could_not_be_averted_goes_on(language: str, text: str) -> None:
    found = extract(document(text, "2026-02-05", language=language))
    assert [(each.change, str(each.due), each.open) for each in found] == [(None, "2026-02-09", True)]
