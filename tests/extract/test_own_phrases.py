"""The phrases of a watch list: they make commitments and report changes where they are said as true, and only there."""

import pytest

from monitor.extract import explain, extract
from monitor.model import Change, Kind, Mention
from monitor.policy import Phrase
from tests.make import document

PHRASES = (
    Phrase(say="is stood down on", kind=Kind.EXPIRY),
    Phrase(say="stood down on", kind=Kind.EXPIRY),
    Phrase(say="docket by", kind=Kind.DEADLINE),
    Phrase(say="given ... more time", change=Change.EXTENDED),
    Phrase(say="moved to the right", change=Change.POSTPONED),
    Phrase(say="a stay of execution", change=Change.EXTENDED),
    Phrase(say="greenlit", change=Change.AGREED),
    Phrase(say="est mis en sommeil le", kind=Kind.EXPIRY),
    Phrase(say="a été repoussé aux calendes", change=Change.POSTPONED),
    Phrase(say="wird abgestellt am", kind=Kind.EXPIRY),
)
CONTRACT = (
    "This Services Agreement (the “Agreement”) is made on 1 March 2023 between Alder Bay Ltd and Hollin Freight Ltd. "
    "WHEREAS the parties wish to set out the terms. The Supplier shall keep records of the Services. "
    "The night shuttle is stood down on 31 January 2027. "
)


def by_phrase(text: str, language: str = "en") -> list[Mention]:
    found = extract(document(text, language=language), (), PHRASES)
    return [each for each in found if each.cue.startswith("phrase “")]


@pytest.mark.parametrize(
    ("text", "kind", "due"),
    [
        ("The night shuttle is stood down on 3 May.", Kind.EXPIRY, "2023-05-03"),
        ("The night shuttle Is  STOOD\ndown on 3 May.", Kind.EXPIRY, "2023-05-03"),
        ("On 3 May the night shuttle will be stood down on Mr Reed's word.", Kind.EXPIRY, "2023-05-03"),
        ("The shuttle has not been renewed and is stood down on 3 May.", Kind.EXPIRY, "2023-05-03"),
        ("If nobody pays, the shuttle is stood down on 3 May.", Kind.EXPIRY, "2023-05-03"),
        ("Carriers may docket by 3 May.", Kind.DEADLINE, "2023-05-03"),
        ("Carriers are asked to docket by 3 May 2024.", Kind.DEADLINE, "2024-05-03"),
    ],
)
def test_a_phrase_makes_the_date_beside_it_a_commitment(text: str, kind: Kind, due: str) -> None:
    (mention,) = by_phrase(text)
    assert (mention.kind, str(mention.due), mention.change) == (kind, due, None)
    assert not mention.doubt


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The night shuttle is never stood down on 3 May.", "it is denied"),
        ("The night shuttle will not be stood down on 3 May.", "it is denied"),
        ("Carriers do not docket by 3 May.", "it is denied"),
        ("Will the night shuttle be stood down on 3 May?", "it stands in a question"),
        ("The mayor proposed that the shuttle is stood down on 3 May.", "it is only proposed or asked for"),
    ],
)
def test_a_date_beside_a_phrase_that_is_not_said_as_true_is_no_commitment_and_says_why(text: str, why: str) -> None:
    told = explain(document(text), (), PHRASES)
    assert told.mentions == ()
    assert [each.why.rpartition(", but ")[2] for each in told.unused] == [why]


def test_where_a_phrase_is_only_possible_other_cues_may_still_tell() -> None:
    assert by_phrase("The night shuttle may be stood down on 3 May.") == []
    assert by_phrase("If the shuttle is stood down on 3 May, nobody will weep.") == []


@pytest.mark.parametrize(
    ("text", "change", "due"),
    [
        ("The ferry operator was given more time.", Change.EXTENDED, None),
        ("The ferry operator was given six weeks more time, to 3 June.", Change.EXTENDED, "2023-06-03"),
        ("The council agreed that the operator be given more time.", Change.EXTENDED, None),
        ("The ferry operator will be given more time until 3 June.", Change.EXTENDED, "2023-06-03"),
        ("The launch was moved to the right.", Change.POSTPONED, None),
        ("The launch has moved to the right, from 3 May to 3 June.", Change.POSTPONED, "2023-06-03"),
        ("The tenants won a stay of execution until 3 June.", Change.EXTENDED, "2023-06-03"),
        ("The works were greenlit.", Change.AGREED, None),
    ],
)
def test_a_phrase_reports_a_change_with_its_new_due(text: str, change: Change, due: str | None) -> None:
    (mention,) = by_phrase(text)
    assert mention.change is change
    assert mention.due == mention.due if due is None else str(mention.due) == due
    assert mention.quote == text


@pytest.mark.parametrize(
    "text",
    [
        "The ferry operator will not be given more time.",
        "The ferry operator has not been given any more time.",
        "The ferry operator was never given more time.",
        "The ferry operator asked to be given more time.",
        "The ferry operator hopes to be given more time.",
        "The ferry operator could be given more time.",
        "The ferry operator may be given more time until 3 June.",
        "If the operator is given more time, it will stay.",
        "Was the operator given more time?",
        "The operator will be given more time.",
        "The minister proposed that the operator be given more time.",
        "The launch will not be moved to the right.",
        "The launch might have moved to the right.",
        "The court refused a stay of execution.",
        "The tenants sought a stay of execution.",
        "The tenants will receive a stay of execution.",
        "The judge denied the tenants a stay of execution.",
        "The works have yet to be greenlit.",
        "Nobody has greenlit the works.",
    ],
)
def test_a_phrase_that_is_denied_wished_supposed_or_asked_changes_nothing(text: str) -> None:
    assert by_phrase(text) == []


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("Le service de nuit est mis en sommeil le 3 mai.", "fr", Kind.EXPIRY),
        ("Le chantier a été repoussé aux calendes.", "fr", Change.POSTPONED),
        ("Le chantier n'a pas été repoussé aux calendes.", "fr", None),
        ("Der Nachtbus wird abgestellt am 3. Mai.", "de", Kind.EXPIRY),
        ("Wird abgestellt am 3. Mai der Nachtbus?", "de", None),
    ],
)
def test_phrases_hold_in_every_language(text: str, language: str, says: Kind | Change | None) -> None:
    assert [each.change or each.kind for each in by_phrase(text, language)] == ([says] if says else [])


def test_one_date_has_one_commitment_even_where_two_phrases_and_a_cue_know_it() -> None:
    found = extract(document("The night shuttle ends and is stood down on 3 May."), (), PHRASES)
    assert [(str(each.due), each.cue) for each in found] == [("2023-05-03", "phrase “stood down on”")]


def test_a_change_is_told_once_by_the_phrase_that_knows_it() -> None:
    found = extract(document("The deadline was extended and the operator given two weeks more time."), (), PHRASES)
    assert [each.cue for each in found if each.change is Change.EXTENDED] == ["phrase “given ... more time”"]


def test_no_rule_for_contracts_takes_a_phrase_back() -> None:
    (mention,) = by_phrase(CONTRACT)
    assert (mention.quote, str(mention.due)) == ("The night shuttle is stood down on 31 January 2027.", "2027-01-31")
    filler = "The Supplier shall keep records of the Services for each Party. " * 200
    assert [str(each.due) for each in by_phrase(CONTRACT + filler)] == ["2027-01-31"]


def test_without_the_phrases_the_text_says_what_it_said_before() -> None:
    text = "The works were greenlit. The night shuttle is painted green on 3 May 2019."
    assert extract(document(text), (), PHRASES)[1:] == extract(document(text))


def test_explain_names_the_phrase_as_the_cue() -> None:
    told = explain(document("The night shuttle is stood down on 3 May."), (), PHRASES[:1])
    (mention,) = told.mentions
    assert mention.cue == "phrase “is stood down on”"
    assert told.reasons(mention) == []
