"""Two clauses of a sentence, each with a thing of its own: the change of the one leaves the day of the other alone."""

import pytest

from monitor.extract import extract
from monitor.model import Mention
from tests.make import document


def _said(text: str, language: str) -> list[Mention]:
    return extract(document(text, language=language, published="2023-02-20"))


def _moved(text: str, language: str = "en") -> tuple[str | None, bool]:
    """The day from which the one change of *text* leads, and whether 18 April is still ahead."""
    said = _said(text, language)
    (change,) = (each for each in said if each.change is not None)
    ahead = [each.open for each in said if each.change is None and str(each.due) == "2023-04-18"]
    return str(change.old_due) if change.old_due else None, all(ahead)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The contract with Aldo ends on 18 April; the contract with Brenk was extended to 30 June."),
        ("en", "The truce in Tarn expires on 18 April, but the truce in Holm has been extended to 30 April."),
        ("en", "The bus contract ends on 18 April, but the city extended the ferry contract to 30 June."),
        ("en", "The licence of the Crown expires on 18 April, and that of the Bell was renewed until 30 April 2025."),
        ("en", "The state of emergency expires on 18 April, but the curfew has been extended to 30 April."),
        ("en", "Although the lease of the mill ends on 18 April, the lease of the quay was extended to 30 June."),
        ("de", "Der Vertrag mit Aldo endet am 18. April, der Vertrag mit Brenk wurde bis zum 30. Juni verlängert."),
        ("de", "Der Notstand endet am 18. April, die Ausgangssperre wurde bis zum 30. April verlängert."),
        ("fr", "La trêve à Tarn expire le 18 avril, mais la trêve à Holm a été prolongée jusqu'au 30 avril."),
        ("es", "La tregua en Tarn vence el 18 de abril, pero la tregua en Holm se ha prorrogado hasta el 30 de abril."),
        ("fr", "La trêve à Tarn expire le 18 avril, celle de Holm a été prolongée jusqu'au 30 avril."),
        ("es", "La tregua en Tarn vence el 18 de abril y la de Holm se ha prorrogado hasta el 30 de abril."),
        ("de", "Der Vertrag mit Aldo endet am 18. April, der mit Brenk wurde bis 30. Juni verlängert."),
        ("de", "Die Waffenruhe in Tarn endet am 18. April, und die in Holm wurde bis zum 30. April verlängert."),
        ("ru", "Контракт с Альдо истекает 18 апреля, а с Бренком продлён до 30 июня."),
        ("uk", "Договір з Альдо спливає 18 квітня, а з Бренком продовжено до 30 червня."),
        ("de", "Die Frist für Anträge endet am 18. April, die für Nachweise wurde bis zum 30. Juni verlängert."),
        ("ru", "Выставка в музее закончится 18 апреля, а в галерее продлена до 30 июня."),
        ("ru", "Перемирие в Тарне истекает 18 апреля, а перемирие в Холме продлено до 30 апреля."),
        ("uk", "Перемир'я в Тарні закінчується 18 квітня, а перемир'я в Холмі продовжено до 30 квітня."),
    ],
)
def test_a_change_does_not_lead_from_the_day_of_another_thing(language: str, text: str) -> None:
    assert _moved(text, language) == (None, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The contract with Aldo ends on 18 April, but the parties have extended the contract to 30 June."),
        ("en", "The Halden agreement expires on 18 April, but the deal has been extended to 30 June."),
        ("en", "The truce expires on 18 April, but the ceasefire has been extended to 30 April."),
        ("en", "The lease expires on 18 April, but it has been extended to 30 June."),
        ("en", "Bids are due on 18 April, but the deadline has been extended to 30 April."),
        ("en", "The licence expires on 18 April, but the regulator has extended the Calder licence to 30 June."),
        ("en", "The council's contract with Aldo, which ends on 18 April, was extended to 30 June."),
        ("en", "The mandate of the mission ends on 18 April, but the mission's mandate was extended to 30 June."),
        ("en", "The mandate of the mission ends on 18 April, but the Council extended the peace mandate to 30 June."),
        ("en", "The port's licence ends on 18 April, but the ministry extended the ferry licence to 30 June."),
        ("en", "The agreement with Alder ends on 18 April, but Holm extended the trade agreement to 30 June."),
        ("en", "The lease of Holm Mill ends on 18 April, but the owner extended the tenant's lease to 30 June."),
        ("de", "Der Vertrag mit Aldo endet am 18. April, wurde aber bis zum 30. Juni verlängert."),
        ("de", "Die Genehmigung endet am 18. April, die Frist wurde aber bis zum 30. Juni verlängert."),
        ("fr", "Le contrat expire le 18 avril, mais les parties ont prolongé le contrat jusqu'au 30 juin."),
        ("de", "Der Vertrag mit Aldo, der am 18. April endet, wurde bis zum 30. Juni verlängert."),
        ("ru", "Контракт с Альдо истекает 18 апреля, а по решению суда продлён до 30 июня."),
        ("ru", "Соглашение истекает 18 апреля, но действие документа продлено до 30 июня."),
    ],
)
def test_what_may_be_the_same_thing_is_moved_from_the_day_told_before(language: str, text: str) -> None:
    assert _moved(text, language) == ("2023-04-18", False)


@pytest.mark.parametrize(
    ("language", "text", "one", "other"),
    [
        (
            "de",
            "Der Vertrag mit Aldo endet am 18. April, der mit Brenk wurde bis zum 30. Juni 2025 verlängert.",
            "Vertrag mit Aldo",
            "Vertrag mit Brenk",
        ),
        (
            "ru",
            "Контракт с Альдо истекает 18 апреля, а с Бренком продлён до 30 июня 2025 года.",
            "Контракт с Альдо",
            "контракт с Бренком",
        ),
        (
            "en",
            "The discharge permit expires on 18 April, but the abstraction licence was renewed until 30 June 2025.",
            "discharge permit",
            "abstraction licence",
        ),
        (
            "en",
            "The deadline for bids is 18 April, but the deadline for questions was extended to 30 June 2025.",
            "deadline for bids",
            "deadline for questions",
        ),
    ],
)
def test_neither_has_the_name_of_the_other(language: str, text: str, one: str, other: str) -> None:
    called = {str(each.due): {each.subject, *each.aliases} for each in _said(text, language) if each.due}
    assert one in called["2023-04-18"] - called["2025-06-30"]
    assert other in called["2025-06-30"] - called["2023-04-18"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Mietvertrag endet am 18. April, der in Tarn wurde um zwei Jahre verlängert."),
        ("fr", "Le bail expire le 18 avril, celui de Tarn a été prolongé de deux ans."),
        ("es", "El contrato vence el 18 de abril; el de Tarn se ha prorrogado dos años."),
        ("en", "The lease ends on 18 April, that in Tarn has been extended by two years."),
    ],
)
def test_the_bare_thing_goes_on_while_another_is_extended(language: str, text: str) -> None:
    said = _said(text, language)
    assert [each.open for each in said if each.change is None and str(each.due) == "2023-04-18"] == [True]
    assert [each.old_due for each in said if each.change is not None] == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Mietvertrag endet am 18. April, er wurde um zwei Jahre verlängert."),
        ("de", "Der Mietvertrag, der am 18. April endet, wurde um zwei Jahre verlängert."),
        ("fr", "Le bail expire le 18 avril ; il a été prolongé de deux ans."),
    ],
)
def test_what_is_told_of_it_or_in_a_relative_clause_is_of_the_same(language: str, text: str) -> None:
    said = _said(text, language)
    assert [str(each.old_due) for each in said if each.change is not None] == ["2023-04-18"]
