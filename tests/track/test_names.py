"""Names in their normal form, and how far two of them agree."""

import pytest

from monitor.policy import Watch
from monitor.track.naming.indexing import MOST_LEFT_OUT, MOST_WORDS, keys
from monitor.track.naming.likeness import Likeness, likeness
from monitor.track.naming.normal import normal
from monitor.track.naming.sums import Sum
from monitor.track.naming.watching import Tie, tie
from tests.track.said import connected

SAME, SHORT, NONE = Likeness.SAME, Likeness.SHORT_FORM, Likeness.NONE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Harbour Grain Accord", "harbour grain accord"),
        ("Lisbon’s harbour grain accord", "Lisbon harbour grain accords"),
        ("Ford <F> contract", "Ford contract"),
        ("Resolution II on Malta", "second resolution on Malta"),
        ("deuxième commission Valmy", "seconde commission Valmy"),
        ("Große Anfrage", "GROSSE Anfrage"),
        ("l'accord de Bâle", "accord de Bale"),
        ("E.F. Dutton loan", "Dutton loan"),
        ("зернова угода", "зернової угоди"),
        ("прем'єра «Лісової пісні»", "прем'єру «Лісової пісні»"),
        ("Договір оренди № 14", "договору оренди № 14"),
        ("перемирие в Затонской области", "перемирием в Затонской области"),
        ("лицензия Волжского порта", "лицензию Волжского порта"),
        ("offer for 2.4 mln Alder Foods Corp shares", "offer for Alder Foods"),
        ("tender offer for 2,400,000 Alder Foods shares", "Alder Foods Inc tender offer"),
        ("$40 million Malta ferry loan", "Malta ferry loan"),
        ("offer of 35 dollars a share for Alder Foods", "offer of $40 for Alder Foods"),
        ("the country's standby programme", "standby programme"),
    ],
)
def test_one_name_has_one_normal_form(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    "text",
    [
        "the deal",
        "agreement",
        "It",
        "the current offer",
        "the second offer",
        "the 2023 deal",
        "the authority",
        "Section 1",
        "Sections 4",
        "Artikel 2",
        "Emergency Executive Order",
        "the ministerial decree",
        "",
    ],
)
def test_a_generic_name_tells_nothing_and_has_no_key(text: str) -> None:
    assert (normal(text).telling, keys(normal(text))) == (False, frozenset())


@pytest.mark.parametrize("text", ["grain deal", "Brexit", "Resolution 2781", "Article 50", "spy power", "Угода Київ"])
def test_a_name_of_its_own_tells_what_is_meant(text: str) -> None:
    assert normal(text).telling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Harbour Grain Accord of Malta", "grain accord, Harbour", id="a shorter form"),
        pytest.param("Ford contract", "the Ford deal", id="another sort"),
        pytest.param("Qintex Princeville", "Quintex Princeville", id="another spelling"),
        pytest.param("Harbour Grain", "Harbour Grain Malta Odesa", id="2 of 4 words"),
        pytest.param("Resolution 2781", "resolution 2781 of the", id="a number and its sort"),
        pytest.param("A B Alpha Beta Gamma Delta", "Alpha Beta Gamma", id="as many left out as may be"),
    ],
)
def test_names_that_may_agree_are_found_by_each_other(one: str, other: str) -> None:
    assert connected(keys(normal(one)), keys(normal(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Malta fisheries treaty", "Malta shipping treaty", id="each has a word of its own"),
        pytest.param("Alder Bay ferry", "Alder Bay bridge", id="two words in common and one each"),
        pytest.param("Harbour Grain", "Harbour Grain Malta Odesa Kyiv", id="2 of 5 words"),
        pytest.param("Resolution 2781", "Resolution 2791", id="two numbers"),
        pytest.param("Harbour", "Harbour Grain", id="one word"),
    ],
)
def test_names_that_cannot_agree_are_never_compared(one: str, other: str) -> None:
    assert not connected(keys(normal(one)), keys(normal(other)))


def test_a_name_of_one_word_is_found_by_that_word_alone_and_with_its_sort() -> None:
    assert keys(normal("the Brexit deal")) == {"brxt", "pact brxt"}


def test_a_shorter_form_is_found_up_to_the_words_that_it_may_leave_out() -> None:
    words = [f"Word{letter}" for letter in "bcdfghjk"[:MOST_WORDS]]
    whole = keys(normal(" ".join(words)))
    assert connected(whole, keys(normal(" ".join(words[MOST_LEFT_OUT:]))))
    assert not connected(whole, keys(normal(" ".join(words[MOST_LEFT_OUT + 1 :]))))


def test_a_subject_as_long_as_a_sentence_has_a_bounded_number_of_short_keys() -> None:
    found = keys(normal(" ".join(f"Word{'x' * 200}{letter} " for letter in "abcdefghijklmnop")))
    assert len(found) <= 64
    assert max(map(len, found)) <= 121


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Ford contract", "the Ford deal", SAME, id="one sort by two words"),
        pytest.param("Ford contract", "Ford offer", NONE, id="two sorts"),
        pytest.param("Harbour Grain Accord", "Harbour Grain", SAME, id="with and without the sort"),
        pytest.param("Rule 230 on masks", "Rule 241 on masks", NONE, id="two numbers"),
        pytest.param("first mediation board Septa", "second mediation board Septa", NONE, id="two ordinals"),
        pytest.param("Plan B for Malta", "Plan C for Malta", NONE, id="two letters"),
        pytest.param("Manifest V2 phase-out", "Manifest V3 phase-out", NONE, id="two versions"),
        pytest.param("Malta lease", "new Malta lease", NONE, id="a successor"),
        pytest.param("New York ferry pact", "New York ferry deal", SAME, id="new in both"),
        pytest.param("Qintex Princeville", "Quintex Princeville", SHORT, id="one spelling: ratio 92"),
        pytest.param("Austria rail treaty", "Australia rail treaty", NONE, id="two spellings: ratio 87.5"),
        pytest.param("Iran oil curbs", "Iraq oil curbs", NONE, id="words too short to misspell"),
        pytest.param("Harbour Grain", "Harbour Grain Malta Odesa", SHORT, id="2 of 4 words: Dice 0.67"),
        pytest.param("Harbour Grain", "Harbour Grain Malta Odesa Kyiv", NONE, id="2 of 5 words: Dice 0.57"),
        pytest.param("Harbour", "Harbour Grain", NONE, id="one word in common"),
        pytest.param("Hutton offer for Purolator", "Emery offer for Purolator", NONE, id="each has a word of its own"),
        pytest.param("the deal", "the deal", NONE, id="nothing told"),
        pytest.param("Istanbul", "Istanbul agreement", NONE, id="one word without its sort"),
        pytest.param("Brexit", "Brexit", SAME, id="one word that has no sort"),
    ],
)
def test_two_names_agree_as_far_as_nothing_sets_them_apart(one: str, other: str, expected: Likeness) -> None:
    assert likeness(normal(one), normal(other)) is expected
    assert likeness(normal(other), normal(one)) is expected


WATCH = Watch(watch="Harbour Grain Accord", aliases=("grain deal", "the lease", "Brexit"))


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Harbour Grain Accord", Tie.ITSELF),
        ("Harbour Grain", Tie.ITSELF),
        ("the Harbour grain deal", Tie.ITSELF),
        ("grain accord", Tie.ITSELF),
        ("the lease", Tie.ITSELF),
        ("Harbour Grain Accord (Maltese count)", Tie.NEAR),
        ("Harbour Grain Accord inspection regime for vessels in Odesa", Tie.ABOUT),
        ("Brexit customs rules", Tie.ABOUT),
        ("grain export deal", Tie.ABOUT),
        ("grain harvest", Tie.NONE),
        ("the deal", Tie.NONE),
        ("Malta lease", Tie.NONE),
    ],
)
def test_a_name_is_tied_to_the_watch_as_closely_as_its_words(subject: str, expected: Tie) -> None:
    assert tie([normal(subject)], WATCH) is expected


@pytest.mark.parametrize(
    ("form", "ended", "expected"),
    [
        ("ferry agreement", False, Tie.PART),
        ("ferry agreement", True, Tie.PART),
        ("the agreement", False, Tie.PART),
        ("the agreement", True, Tie.NONE),
        ("ferry offer", False, Tie.NONE),
        ("ferry agreement talks", False, Tie.NONE),
    ],
)
def test_one_word_of_the_name_with_its_sort_is_a_shorter_form_where_the_text_names_it(
    form: str, ended: bool, expected: Tie
) -> None:
    assert tie([normal(form)], Watch(watch="Malta-Gozo ferry agreement"), named=True, ended=ended) is expected


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [
        ("Alder Foods Inc", "Birch tender offer for Alder Foods", NONE),
        ("Alder Foods Inc", "Alder Foods", SAME),
        ("Quintex Ltd", "Quintex", SAME),
        ("Birch Corp tender offer for Alder Foods", "Birch tender offer for Alder Foods Inc", SAME),
        ("Sarhad cease-fire", "Sarhad truce", SAME),
    ],
)
def test_a_firm_is_not_what_it_makes(one: str, other: str, like: Likeness) -> None:
    assert likeness(normal(one), normal(other)) is like


def test_an_alias_that_tells_nothing_ties_nothing_to_the_watch() -> None:
    assert tie([normal("Malta fisheries"), normal("the lease")], WATCH) is Tie.NONE


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("a loan of $1.5 billion", "1500000000", "$"),
        ("US$300m notes", "300000000", "$"),
        ("1,500 mln dlr loan", "1500000000", "$"),
        ("EUR 5 million bond", "5000000", "€"),
        ("Anleihe über 12,5 Mio. €", "12500000", "€"),
        ("Kredit von 300.000 Euro", "300000", "€"),
        ("prêt de 3 milliards d'euros", "3000000000", "€"),
        ("préstamo de 2 mil millones de dólares", "2000000000", "$"),
        ("кредит на 500 тис. грн", "500000", "₴"),
        ("заём на 40 млрд рублей", "40000000000", "₽"),
        ("100 crore rupees of debt", "1000000000", "₹"),
        ("offer for 2,400,000 Alder Foods shares", "2400000", "share"),
        ("a fund of 300 million", "300000000", ""),
    ],
)
def test_a_sum_is_read_as_it_is_written_in_its_language_and_is_no_mark(text: str, value: str, unit: str) -> None:
    name = normal(text)
    assert (set(name.sums), set(name.marks)) == ({Sum(value, unit)}, set())


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Order 12,333", {"12333"}),
        ("Order No. 40 shares", {"40"}),
        ("Claim 7,115 Alder Foods shares", {"7115"}),
        ("Mark 48 torpedo", {"48"}),
        ("Regulation 2023/441", {"2023", "441"}),
        ("offer of $40 a share", set()),
    ],
)
def test_a_number_behind_a_noun_and_a_price_for_each_piece_are_no_sums(text: str, marks: set[str]) -> None:
    assert (set(normal(text).sums), set(normal(text).marks)) == (set(), marks)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Order 391", "Emergency Order 391", SHORT),
        ("Order 391", "Emergency Order 389", NONE),
        ("Order 391", "Emergency Order 391 on gas storage", NONE),
        ("Northgate's offer", "Northgate Capital … offer for Halden", SHORT),
        ("Bramwell's offer", "Northgate Capital … offer for Halden", NONE),
        ("Halden's offer", "Northgate Capital … offer for Halden", NONE),
        ("Northgate's loan", "Northgate Capital … offer for Halden", NONE),
        ("phase two", "completion of phase 2", SHORT),
        ("Phase II", "phase two", SAME),
        ("phase one", "completion of phase 2", NONE),
    ],
)
def test_a_bare_number_or_owner_names_the_thing_that_another_text_names_in_full(
    one: str, other: str, agree: Likeness
) -> None:
    assert likeness(normal(one), normal(other)) is agree
    if agree is not NONE:
        assert connected(keys(normal(one)), keys(normal(other)))


def test_another_process_finds_a_name_under_the_same_keys_whatever_the_case_of_its_words() -> None:
    one, other = keys(normal("нова угода про Калинівський міст")), keys(normal("новий договір про Калинівський міст"))
    words = {"калинівськ міст новый", "~калинівськ міст", "~калинівськ новый", "~міст новый"}
    assert one == other == words | {"~pact калинівськ", "~pact міст", "~pact новый"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("European Union sanctions on Orava", "EU sanctions on Orava"),
        ("state utility's gas contract with Norva", "gas contract with Norva"),
        ("the city council's lease of Tarn Mill", "lease of Tarn Mill"),
    ],
)
def test_who_has_a_thing_by_no_name_and_letters_for_a_union_leave_its_name_the_same(one: str, other: str) -> None:
    assert normal(one) == normal(other)


def test_what_leads_to_an_owner_without_a_name_is_kept() -> None:
    assert normal("Halden council's lease") == normal("Halden lease")
    assert normal("gas contract with the city's agency") != normal("agency")


@pytest.mark.parametrize(("name", "close"), [("version 4.0", True), ("version 3.9", False), ("editor 4.0", False)])
def test_a_number_alone_is_the_watched_thing_where_its_text_names_that(name: str, close: bool) -> None:
    watch = Watch(watch="Quarn 4.0")
    assert (tie((normal(name),), watch, named=True) >= Tie.PART) is close
    assert tie((normal(name),), watch) < Tie.PART
