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
        ("en", "The union denied that Saturday's strike had been called off."),
        ("en", "The mayor dismissed as false a report that Thursday's summit had been cancelled."),
        ("en", "The bishop declined to comment on reports that the permit had been renewed until 4 April."),
        (
            "en",
            "Reports in the harbour press that the ban on eel fishing has been scrapped are wrong, the ministry said.",
        ),
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
        "After weeks of talks, the two ports signed a protocol extending the pilotage accord until 4 April 2024.",
        "The skippers, who have not left the quay, signed an accord extending the truce until 4 April 2024.",
        "The order extending the curfew until 4 April 2024 was signed on Friday.",
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
        "The mayor declined to sign an order extending the curfew until 4 April 2024.",
        "The mayor refused to approve an order that extends the curfew until 4 April 2024.",
        "The skippers have not signed an accord extending the truce until 4 April 2024.",
        "Neither port has signed the protocol extending the pilotage accord until 4 April 2024.",
        "Nobody signed the agreement that extends the truce until 4 April 2024.",
        "The skippers never signed a protocol that extends the truce until 4 April 2024.",
        "The navy denied it had signed an accord extending the truce until 4 April 2024.",
        "The ports are close to signing an accord extending the truce until 4 April 2024.",
        "The mayor did not sign a bill that extends the fishing ban until 4 April 2024.",
        "The senate did not take up a bill that extends the fishing ban until 4 April 2024.",
        "The agency published a draft decree extending the fishing ban until 4 April 2024.",
        "The agency published a proposal that extends the fishing ban until 4 April 2024.",
        "Council approves plan extending the fishing ban until 4 April 2024.",
        "The council approved a draft bill that extends the curfew until 4 April 2024.",
        "The bill that extends the fishing ban until 4 April 2024 was rejected by the senate.",
        "The protocol extending the truce until 4 April 2024 has not been signed.",
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


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The Assembly on Thursday prolonged MINURV until 4 April 2024.", "MINURV"),
        ("Harrow Foods and the union extended the canteen contract until 4 April 2024.", "canteen contract"),
    ],
)
def test_what_is_moved_is_the_object_of_the_verb_and_not_who_moves_it(text: str, thing: str) -> None:
    assert {each.subject for each in extract(document(text, "2023-03-08"))} == {thing}


def test_a_regulator_that_withdraws_a_bulletin_ends_it() -> None:
    text = "The agency on Friday withdrew its airspace bulletin."
    (ended,) = (each for each in extract(document(text, "2023-03-08")) if each.change is Change.TERMINATED)
    assert ended.subject == "airspace bulletin"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Hiermit kündigen wir den Mietvertrag über die Halle zum 30. Juni 2023."),
        ("de", "Wir kündigen den Mietvertrag über die Halle hiermit fristlos."),
    ],
)
def test_who_writes_that_he_hereby_gives_notice_ends_the_contract(language: str, text: str) -> None:
    assert "terminated" in [change for change, _ in said(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Bitte schreiben Sie: „Hiermit kündige ich den Mietvertrag zum 30. Juni 2023.“",
        "Muster: Hiermit kündige ich meinen Vertrag fristgerecht zum 30. Juni 2023.",
        'Wer "hiermit kündigen wir den Vertrag zum 30. Juni 2023" schreibt, muss unterschreiben.',
    ],
)
def test_words_that_a_text_only_quotes_or_gives_as_a_sample_end_nothing(text: str) -> None:
    assert "terminated" not in [change for change, _ in said(text, "de")]


def test_a_notice_that_names_something_in_quotation_marks_ends_it() -> None:
    told = said("Hiermit kündigen wir den Vertrag „Rahmen 7“ zum 30. Juni 2023.", "de")
    assert "terminated" in [change for change, _ in told]


@pytest.mark.parametrize("told", ["was signed on Friday", "was adopted by the lower house on Friday"])
def test_what_a_law_extends_ends_on_the_next_such_day_whenever_it_was_signed(told: str) -> None:
    assert ("extended", "2023-07-31") in said(f"The law that extends the levy until 31 July {told}.")


def test_a_court_that_sets_an_extension_aside_does_not_end_the_thing() -> None:
    text = "The port extended the waiver until 1 August after a court set the earlier extension aside."
    told = said(text)
    assert ("extended", "2023-08-01") in told
    assert "terminated" not in [change for change, _ in told]


def test_who_hereby_announces_something_ends_nothing() -> None:
    assert "terminated" not in [change for change, _ in said("Hiermit kündigen wir eine neue Runde an.", "de")]


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("The new organ will not be ready by 4 April.", "2023-04-04"),
        ("The new organ cannot be finished in April.", "2023-04"),
        ("The atlas, promised for the end of this month, will not be ready.", "2023-03-31"),
        ("The new organ will not be finished in time.", "None"),
    ],
)
def test_what_will_not_be_ready_is_put_off_without_a_day(text: str, old: str) -> None:
    (late,) = (each for each in extract(document(text, "2023-03-08")) if each.change)
    assert (late.change, str(late.old_due), late.due) == (Change.POSTPONED, old, None)


@pytest.mark.parametrize(
    "text",
    [
        "The new organ will be ready by 4 April.",
        "If the pipes are late, the new organ will not be ready by 4 April.",
        "Lunch will not be ready for everybody who comes without a ticket.",
    ],
)
def test_what_is_only_supposed_or_will_be_ready_is_not(text: str) -> None:
    assert not [each for each in extract(document(text, "2023-03-08")) if each.change]


@pytest.mark.parametrize(
    ("language", "text", "change"),
    [
        ("en", "The storm prompted the rowers to postpone the regatta to 4 June.", "postponed"),
        ("de", "Der Sturm zwang den Verein, die Regatta auf den 4. Juni zu verschieben.", "postponed"),
        ("fr", "La tempête a contraint le club à reporter la régate au 4 juin.", "postponed"),
        ("es", "La lluvia obligó al club a aplazar la regata al 4 de junio.", "postponed"),
        ("es", "La avería ha obligado a la oficina a ampliar el plazo de solicitud hasta el 4 de junio.", "extended"),
        ("uk", "Негода змусила клуб перенести регату на 4 червня.", "postponed"),
        ("ru", "Непогода вынудила клуб перенести регату на 4 июня.", "postponed"),
    ],
)
def test_what_somebody_was_forced_to_do_is_done(language: str, text: str, change: str) -> None:
    assert (change, "2023-06-04") in said(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rain could force the rowers to postpone the regatta to 4 June."),
        ("fr", "La tempête n'a pas contraint le club à reporter la régate au 4 juin."),
        ("es", "La lluvia podría obligar al club a aplazar la regata al 4 de junio."),
    ],
)
def test_what_somebody_could_be_forced_to_do_is_not(language: str, text: str) -> None:
    assert not {"postponed", "extended"} & {change for change, _ in said(text, language)}


@pytest.mark.parametrize(
    ("text", "extended"),
    [
        ("The rowers signed with the port on Friday. That takes the lease to 4 June 2031.", True),
        ("The rowers met the port on Friday. That takes the number of lease talks to 4.", False),
    ],
)
def test_what_takes_a_lease_to_a_day_extends_it(text: str, *, extended: bool) -> None:
    assert (("extended", "2031-06-04") in said(text)) is extended


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("The court set the dredging permit aside on Tuesday.", True),
        ("The court refused to set the dredging permit aside.", False),
        ("The port set the money for the dredging aside.", False),
    ],
)
def test_a_court_that_sets_a_permit_aside_ends_it(text: str, *, ended: bool) -> None:
    assert ("terminated" in [change for change, _ in said(text)]) is ended


@pytest.mark.parametrize(
    "text",
    [
        "It was unclear whether the truce, due to expire on 18 March, had been extended.",
        "It is not known if the truce, which expires on 18 March, has been extended.",
        "A clerk declined to comment on reports that the truce, which expires on 18 March, had been renewed.",
        "The embassy could not immediately confirm that the truce, which expires on 18 March, had been extended.",
    ],
)
def test_what_nobody_knows_leaves_the_day_awaited(text: str) -> None:
    said = [(each.change, str(each.due), each.open) for each in extract(document(text, "2023-03-08"))]
    assert said == [(None, "2023-03-18", True)]
