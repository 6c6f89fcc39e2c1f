"""What a bare noun stands for in a text that has just named what the watch follows."""

import pytest

from monitor.extract import extract
from tests.make import document

NAMES = ("Lease of Mossop Quay", "Mossop Quay lease", "quay lease")


def called(text: str, *names: str, title: str = "") -> bool:
    """Whether the first statement of *text* has the first of *names* among its own."""
    said = extract(document(text, "2018-03-01", title=title), names or NAMES)
    return (names or NAMES)[0] in (said[0].subject, *said[0].aliases)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("", "The fishermen have leased Mossop Quay from the county since 1991. The lease ends on 30 September 2018."),
        ("Mossop Quay: what next?", "The lease ends on 30 September 2018."),
        ("Mossop Quay: what next?", "The lease, renewed in May, runs at Mossop Quay until 30 September 2018."),
        ("", "Lease runs out in autumn\n\nThe lease of Mossop Quay ends on 30 September 2018."),
    ],
)
def test_the_bare_noun_stands_for_what_the_text_has_just_named(title: str, text: str) -> None:
    assert called(text, title=title)


@pytest.mark.parametrize(
    "text",
    [
        "The county has leased Dawlish Pier since 1991. The lease ends on 30 September 2018.",
        "The café at Mossop Quay is loved. The lease of the town hall ends on 30 September 2018.",
        "The fair was held on Mossop Quay. In Dawlish the lease ends on 30 September 2018.",
        "A kiosk by Mossop Quay has shut. Its keeper has another kiosk, and the lease ends on 30 September 2018.",
        "The café at Mossop Quay is loved. The licence ends on 30 September 2018.",
    ],
)
def test_the_noun_of_another_thing_does_not(text: str) -> None:
    assert not called(text)


def test_a_whole_name_that_leads_to_the_day_is_what_the_change_is_about() -> None:
    text = (
        "At the request of the Secretary, who cited late returns, the Committee extended the time for submission of the"
        " report on the census to 15 September 2018."
    )
    assert called(text, "Census report")


def test_a_name_in_another_clause_is_not() -> None:
    text = "The Committee, which awaits the census report, extended the lease of its hall to 15 September 2018."
    assert not called(text, "Census report")


def test_a_name_before_a_semicolon_does_not_lead_to_the_day_behind_it() -> None:
    text = "Support for Corvid 4 now ends on 30 June 2018; bug fixes still end on 30 April 2018."
    said = {str(each.due): each for each in extract(document(text, "2018-03-01"), ("support for Corvid 4",))}
    assert "support for Corvid 4" not in said["2018-04-30"].aliases


def test_whom_a_sentence_names_is_no_other_place() -> None:
    assert called("The lease has lapsed as the office of Mr Hale was shut.", title="Mossop Quay")


def test_what_calls_itself_new_is_the_new_one_of_that_name() -> None:
    text = "The fishermen have leased Mossop Quay since 1991. The new lease runs until 30 September 2046."
    (said,) = extract(document(text, "2018-03-01"), NAMES)
    assert "new Lease of Mossop Quay" in said.aliases
    assert not {*NAMES} & {*said.aliases}


@pytest.mark.parametrize(("subject", "ours"), [("closing date of this consultation", True), ("closing time", False)])
def test_the_last_day_of_the_bare_noun_is_that_of_what_the_text_has_named(subject: str, ours: bool) -> None:
    text = f"The {subject} has changed from 12 March to 9 April 2018."
    assert called(text, "minimum wage consultation", title="Have your say on the minimum wage") is ours


def test_what_has_another_number_than_the_watch_is_not_called_by_its_name() -> None:
    assert not called("Tern 6 ends on 9 April 2018.", "Tern 7 support", "Tern 7", title="Tern 7 support")
    assert called("Support ends on 9 April 2018.", "Tern 7 support", "Tern 7", title="Tern 7 support")


@pytest.mark.parametrize(("noun", "stands"), [("bridge", True), ("road", False)])
def test_a_common_noun_stands_for_a_name_only_where_it_ends_it(noun: str, stands: bool) -> None:
    text = f"The Orrin Road Bridge is near. The {noun} will be closed on 30 September 2018."
    assert called(text, "Orrin Road Bridge") is stands


GRANT = ("Meadow Grant scheme", "meadow grants")


@pytest.mark.parametrize(
    "text",
    [
        "The county runs the Meadow Grant scheme. Applications are due by 30 September 2018.",
        "Hay prices are up. Under the Meadow Grant scheme applications must be submitted by 30 September 2018.",
    ],
)
def test_what_is_filed_by_a_day_stands_for_what_the_text_has_just_called_for(text: str) -> None:
    assert called(text, *GRANT)


@pytest.mark.parametrize(
    "text",
    [
        "The county runs the Meadow Grant scheme. Applications for the parade are due by 30 September 2018.",
        "The county runs a museum. Applications are due by 30 September 2018.",
        "The county runs the Meadow Grant scheme. Taxes are due by 30 September 2018.",
    ],
)
def test_what_is_filed_for_another_thing_does_not(text: str) -> None:
    assert not called(text, *GRANT)


def moved(text: str) -> bool:
    """Whether the change that *text* tells is told of the loyalty plan."""
    (change,) = (each for each in extract(document(text, "2018-03-01"), ("Loyalty plan",)) if each.change)
    return "Loyalty plan" in change.aliases


def test_a_deed_that_the_text_has_just_told_is_called_by_its_noun() -> None:
    assert moved(
        "The Loyalty plan will close on 30 September 2018. The closure has been brought forward to 30 June 2018."
    )


@pytest.mark.parametrize(
    "text",
    [
        "The Loyalty plan will close on 30 September 2018. The launch was brought forward to 30 June 2018.",
        "The Loyalty plan will close on 30 September 2018. The closure of Mill Road was put back to 9 December 2018.",
    ],
)
def test_another_deed_or_that_of_another_thing_is_not(text: str) -> None:
    assert not moved(text)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("We have agreed in writing that the 2016 agreement will go on until 30 November 2018.", True),
        ("We have agreed in writing that the 2017 agreement will go on until 30 November 2018.", False),
    ],
)
def test_a_name_that_the_sentence_has_letter_by_letter_is_that(text: str, known: bool) -> None:
    said = extract(document(text, "2018-03-01"), ("Quay wages accord", "the 2016 agreement"))
    assert ("the 2016 agreement" in said[0].aliases) is known


LIDO = ("Marlow Lido reopening", "Marlow Lido")


@pytest.mark.parametrize(
    "text",
    [
        "The pool will reopen on Saturday 2 May, in time for the bank holiday.",
        "After eight months of work the pool reopens on 2 May.",
    ],
)
def test_the_deed_after_which_a_thing_is_called_tells_what_a_bare_noun_means(text: str) -> None:
    assert called(text, *LIDO, title="Marlow Lido: works under way")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Marlow Lido: works under way", "Season tickets go on sale on 2 May."),
        ("Marlow Lido: works under way", "The water will be tested on 2 May."),
        ("Town hall: works under way", "The pool will reopen on Saturday 2 May."),
        ("Marlow Lido: works under way", "The lido in Harwell will reopen on 2 May."),
        ("Marlow Lido: works under way", "Harwell Baths will reopen on 2 May."),
    ],
)
def test_another_deed_or_another_thing_is_none_of_it(title: str, text: str) -> None:
    assert not called(text, *LIDO, title=title)


def test_who_owes_a_debt_stands_beside_it() -> None:
    text = "Sarvia's finance ministry has written to holders of a $1.2 billion eurobond that falls due on March 9."
    assert called(text, "Sarvia eurobond repayment")
    assert not called(text.replace("Sarvia", "Norland"), "Sarvia eurobond repayment")


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        (
            "Vacancy: Head of Collections",
            "Closing date for applications: Sunday 29 March 2018.",
            "Head of Collections vacancy",
        ),
        (
            "Small Shops Fund",
            "The window for applications closes on 29 March 2018.",
            "Small Shops Fund",
        ),
    ],
)
def test_what_is_called_for_in_the_title_is_what_is_filed(title: str, text: str, name: str) -> None:
    assert called(text, name, title=title)


def test_how_long_a_strike_lasts_is_no_part_of_its_name() -> None:
    text = "Los trabajadores de la limpieza viaria de Almenara iniciarán el 16 de marzo una huelga indefinida."
    names = ("huelga de limpieza viaria en Almenara",)
    said = extract(document(text, "2018-03-01", language="es"), names)
    assert names[0] in said[0].aliases


@pytest.mark.parametrize(
    ("language", "text", "names", "tied"),
    [
        ("en", "Corvid 5 is in maintenance. It will get security fixes until 30 June 2018.", ("Corvid 5",), True),
        ("en", "Corvid 5 is old. Corvid 6 will get security fixes until 30 June 2018.", ("Corvid 5",), False),
        ("fr", "La trêve humanitaire doit durer jusqu'au 20 mars à Tarn.", ("trêve à Tarn",), True),
        ("fr", "À Holm, la trêve doit durer jusqu'au 20 mars, loin de Tarn.", ("trêve à Tarn",), False),
        ("es", "Los bomberos de Andara votan la huelga el 20 de marzo.", ("huelga de médicos en Andara",), False),
        ("de", "Die Müllabfuhr in Lenz legt am 16. März die Arbeit nieder.", ("Streik der Müllabfuhr in Lenz",), True),
    ],
)
def test_a_thing_of_others_is_not_that_of_the_watch(
    language: str, text: str, names: tuple[str, ...], tied: bool
) -> None:
    said = extract(document(text, "2018-03-01", language=language), names)
    assert any(names[0] in each.aliases for each in said) is tied


def test_what_is_filed_for_another_call_that_the_text_named_last_is_none_of_the_watch() -> None:
    text = (
        "Neben dem Förderprogramm Wiesenschutz gibt es das Programm Streuobst. "
        "Dort sind Anträge bis 15. Juli 2018 möglich."
    )
    names = ("Förderprogramm Wiesenschutz",)
    said = extract(document(text, "2018-05-20", language="de"), names)
    assert not any(names[0] in each.aliases for each in said)
