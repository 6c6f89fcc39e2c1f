"""What somebody may move is not moved, nor is the day to which he may move it one; until which he may is his last."""

import pytest

from monitor.extract import extract
from monitor.model import MOVES
from tests.make import document


def told(text: str, language: str) -> list[tuple[str, bool]]:
    """Return (due, whether it is told as a move) of all that a *text* of 8 November 2023 surely tells."""
    found = extract(document(text, "2023-11-08", language=language))
    return [(str(each.due), each.change in MOVES) for each in found if not each.doubt]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The amendment permits either party to extend the outside date to May 1, 2024."),
        ("en", "The law lets ministers prolong the ban until 1 May 2024."),
        ("en", "The vote empowers the board to extend the offer until 1 May 2024."),
        ("en", "The tenant has an option to extend the lease until 30 June 2030."),
        ("en", "The council may postpone the fair to 1 May 2024."),
        ("en", "The lease can be extended until 30 June 2030."),
        ("de", "Der Mieter kann den Vertrag bis zum 30. Juni 2030 verlängern."),
        ("de", "Der Vertrag erlaubt es dem Mieter, die Pacht bis zum 30. Juni 2030 zu verlängern."),
        ("fr", "Le bail peut être prolongé jusqu'au 30 juin 2030."),
        ("fr", "L'accord permet au locataire de prolonger le bail jusqu'au 30 juin 2030."),
        ("es", "El club tiene la opción de ampliar el contrato hasta junio de 2026."),
        ("es", "El acuerdo permite al inquilino prorrogar el contrato hasta el 30 de junio de 2030."),
        ("ru", "Клуб имеет право продлить контракт до июня 2026 года."),
        ("ru", "Соглашение позволяет арендатору продлить аренду до 30 июня 2030 года."),
        ("uk", "Орендар може продовжити договір до 30 червня 2030 року."),
    ],
)
def test_what_may_be_moved_is_not(language: str, text: str) -> None:
    assert not any(moved for _, moved in told(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The amendment permits either party to extend the outside date to May 1, 2024."),
        ("en", "The council may postpone the fair to 1 May 2024."),
        ("de", "Der Rat kann den Markt auf den 1. Mai 2024 verlegen."),
        ("fr", "Le conseil peut reporter la foire au 1er mai 2024."),
        ("es", "El consejo puede aplazar la feria al 1 de mayo de 2024."),
        ("ru", "Совет может перенести ярмарку на 1 мая 2024 года."),
    ],
)
def test_the_day_to_which_something_may_be_moved_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "day", "moved"),
    [
        ("en", "The tenant has exercised its option to extend the lease until 30 June 2030.", "2030-06-30", True),
        ("en", "The council, which may move the fair, has extended the permit until 1 May 2024.", "2024-05-01", True),
        ("en", "The permit, which may be extended again, was extended until 1 May 2024.", "2024-05-01", True),
        ("en", "Passes can be renewed until 30 June 2024.", "2024-06-30", False),
        ("de", "Bücher können bis zum 30. Juni 2024 verlängert werden.", "2024-06-30", False),
        ("de", "Der Mieter kann den Vertrag verlängern und muss das bis 30. Juni 2024 mitteilen.", "2024-06-30", False),
        ("de", "Anträge können nur bis zum 30. Juni 2024 gestellt und nicht verlängert werden.", "2024-06-30", False),
        ("fr", "Le contrat peut être prolongé et court jusqu'au 30 juin 2024.", "2024-06-30", False),
        ("es", "Los abonados pueden prorrogar su abono hasta el 30 de junio de 2024.", "2024-06-30", False),
        ("ru", "Клуб может играть дома и решил перенести матч на 5 апреля 2024 года.", "2024-04-05", False),
        ("ru", "Совет разрешает работы и решил продлить их до 30 июня 2024 года.", "2024-06-30", True),
        ("en", "The lease runs until 30 June 2024 and may be extended.", "2024-06-30", False),
        ("de", "Der Vertrag läuft bis 30. Juni 2024 und kann verlängert werden.", "2024-06-30", False),
        ("de", "Anträge können bis zum 30. Juni 2024 gestellt werden.", "2024-06-30", False),
        ("fr", "Le bail court jusqu'au 30 juin 2024 et peut être prolongé.", "2024-06-30", False),
        ("es", "Las solicitudes pueden presentarse hasta el 30 de junio de 2024.", "2024-06-30", False),
        ("ru", "Заявки можно подать до 30 июня 2024 года.", "2024-06-30", False),
    ],
)
def test_what_was_moved_or_is_due_stands_beside_what_may_be(language: str, text: str, day: str, moved: bool) -> None:
    assert (day, moved) in told(text, language)
