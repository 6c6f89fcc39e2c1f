"""Of two dates that each have a verb none is given the name that the other's verb is said of."""

import pytest

from monitor.extract import extract
from tests.make import document


def _named(text: str, language: str = "en") -> dict[str, str]:
    said = extract(document(text, language=language))
    return {str(each.due): each.called for each in said if each.due is not None and each.change is None}


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        (
            "en",
            "The lease on the mill runs until 14 May, and a licence that lets the town draw water expires on 20 June.",
            "lease on the mill",
            "licence",
        ),
        (
            "en",
            "The gas contract runs until 14 May, and the contract for oil ends on 20 June.",
            "gas contract",
            "contract for oil",
        ),
        (
            "en",
            "Alder's offer of 12 dollars is open until 14 May; Holm's offer of 11 dollars in cash lapses on 20 June.",
            "Alder's offer",
            "Holm's offer",
        ),
        (
            "de",
            "Der Mietvertrag für die Mühle läuft bis 14. Mai, und die Lizenz für das Wasser endet am 20. Juni.",
            "Mietvertrag für die Mühle",
            "Lizenz für das Wasser",
        ),
        (
            "en",
            "The ferry licence runs until 14 May, and it will be reviewed on 20 June.",
            "ferry licence",
            "ferry licence",
        ),
        (
            "en",
            "The evacuation order is extended to 14 May; the current one runs until 20 April.",
            "evacuation order",
            "evacuation order",
        ),
    ],
)
def test_each_of_two_dates_with_a_verb_has_its_own_thing(language: str, text: str, first: str, second: str) -> None:
    named = list(_named(text, language).values())
    assert len(named) == 2
    assert named[0].startswith(first)
    assert named[1].startswith(second)


@pytest.mark.parametrize(
    ("language", "text", "first", "second"),
    [
        (
            "en",
            "The truce in Tarn runs until 14 May, that in Holm until 20 June.",
            "truce in Tarn",
            "truce in Holm",
        ),
        (
            "en",
            "The licence for the mill expires on 14 May and that for the quarry on 20 June.",
            "licence for the mill",
            "licence for the quarry",
        ),
        ("fr", "Le bail du moulin expire le 14 mai, celui du quai le 20 juin.", "bail du moulin", "bail du quai"),
        (
            "es",
            "El Ayuntamiento informa: la licencia del molino vence el 14 de mayo; la del muelle, el 20 de junio.",
            "licencia del molino",
            "licencia del muelle",
        ),
    ],
)
def test_that_of_another_place_is_another_of_the_sort(language: str, text: str, first: str, second: str) -> None:
    assert _named(text, language) == {"2023-05-14": first, "2023-06-20": second}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alder has extended the deadline for completing the merger to 14 May.", "merger"),
        ("The deadline for repaying the loan is 14 May.", "loan"),
        ("The deadline to apply is 14 May.", "deadline"),
        ("The deadline for applications is 14 May.", "deadline for applications"),
    ],
)
def test_a_last_day_goes_by_the_thing_that_must_be_done_by_then(text: str, name: str) -> None:
    said = extract(document(text))
    assert {each.subject for each in said if each.due is not None} == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The clerk of works reported that two bids had been received by 10 February.", "bids"),
        ("The order requires that the dam be removed by 30 April.", "order … dam"),
        ("The minister said that he would resign on 14 May.", "minister … resign"),
    ],
)
def test_who_only_tells_of_a_thing_gives_it_no_name(text: str, name: str) -> None:
    assert set(_named(text).values()) == {name}
