"""A day to which somebody only proposes, asks or wonders whether to move something is nobody's."""

import pytest

from monitor.extract import extract
from tests.make import document


def told(text: str, language: str) -> list[tuple[str, str | None]]:
    """Return (due, change) of all that a *text* of 3 February 2026 tells."""
    found = extract(document(text, "2026-02-03", language=language))
    return [(str(each.due), each.change.value if each.change else None) for each in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can we extend the deadline until 10 March?"),
        ("en", "The council did not reauthorize the ferry licence until 30 June."),
        ("en", "The bank proposed to roll over the loan until 30 June."),
        ("en", "The council failed to extend the permit until 30 June."),
        ("en", "The council is trying to extend the permit until 30 June."),
        ("en", "There is little appetite to extend the permit until 30 June."),
        ("en", "In order to extend the permit until 30 June, the council must hold a hearing."),
        ("en", "Two votes were missing to extend the permit until 30 June."),
        ("en", "The law forbids the council to postpone the fair to 30 June."),
        ("de", "Wir schlagen vor, die Bewerbungsfrist bis zum 1. Juni zu verlängern."),
        ("de", "Die Anwältin beantragte, die Verhandlung auf den 3. März zu verlegen."),
        ("de", "Die Gewerkschaft fordert, dass die Frist bis zum 1. Juni verlängert wird."),
        ("fr", "Nous proposons de reporter la braderie au 3 mars."),
        ("fr", "L'avocat a demandé que l'audience soit reportée au 3 mars."),
        ("fr", "Peut-on prolonger le délai jusqu'au 10 mars ?"),
        ("es", "Proponemos aplazar la asamblea al 3 de marzo."),
        ("es", "El sindicato pide que el plazo se amplíe hasta el 10 de marzo."),
        ("uk", "Пропонуємо перенести зустріч на 3 березня."),
        ("uk", "Чи можна продовжити строк до 10 березня?"),
        ("ru", "Предлагаем перенести встречу на 3 марта."),
        ("de", "Der Rat ist bereit, die Pacht bis zum 30. Juni zu verlängern."),
        ("de", "Das Gesetz verbietet dem Rat, die Pacht bis zum 30. Juni zu verlängern."),
        ("fr", "Le conseil a failli prolonger le bail jusqu'au 30 juin."),
        ("fr", "Pour prolonger le bail jusqu'au 30 juin, il faut deux voix de plus."),
        ("es", "La ley prohíbe al consejo prorrogar el permiso hasta el 30 de junio."),
        ("es", "El consejo está dispuesto a prorrogar el permiso hasta el 30 de junio."),
        ("uk", "Рада намагається продовжити дозвіл до 30 червня."),
        ("uk", "Щоб продовжити дозвіл до 30 червня, потрібні два голоси."),
        ("ru", "Совет не смог продлить разрешение до 30 июня."),
        ("ru", "Закон запрещает совету продлевать разрешение до 30 июня."),
        ("de", "Der Verein möchte das Turnier auf den 3. April verlegen."),
        ("fr", "Le club souhaite repousser le tournoi au 3 avril."),
        ("es", "El club quiere aplazar el torneo al 3 de abril."),
        ("uk", "Клуб хоче перенести турнір на 3 квітня."),
        ("ru", "Клуб хочет перенести турнир на 3 апреля."),
        ("ru", "Можно ли продлить срок до 10 марта?"),
        ("en", "The firm is asking for an extension of the contract until 10 March."),
        ("de", "Die Firma hat eine Verlängerung des Vertrags bis 10. März beantragt."),
        ("fr", "L'entreprise a sollicité le report de l'audience au 10 mars."),
        ("es", "La empresa solicita una prórroga del contrato hasta el 10 de marzo."),
        ("uk", "Слідство клопоче про продовження арешту до 10 березня."),
        ("ru", "Следствие ходатайствует о продлении ареста до 10 марта."),
    ],
)
def test_a_day_only_asked_for_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The closing date shall be automatically extended to 31 March if the ministry has not decided.",
        "The lease shall be extended to 31 March, provided that all rent has been paid.",
    ],
)
def test_a_day_to_which_something_will_be_moved_on_a_condition_is_none(text: str) -> None:
    assert told(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Können Sie den Antrag bis zum 5. März einreichen?", "2026-03-05"),
        ("es", "El sindicato propone prorrogar el convenio que vence el 10 de marzo.", "2026-03-10"),
        ("uk", "Депутати просять продовжити мораторій, який діє до 10 березня.", "2026-03-10"),
        ("de", "Der Verein bittet alle, den Beitrag bis zum 10. März zu zahlen.", "2026-03-10"),
        ("de", "Bitte denken Sie daran, Ihren Ausweis bis zum 10. März zu verlängern.", "2026-03-10"),
        ("ru", "Не забудьте продлить полис до 10 марта.", "2026-03-10"),
        ("fr", "Si vous avez un billet, le concert sera reporté au 10 mars.", "2026-03-10"),
        ("ru", "Если он не продлит лицензию до 10 марта, её отзовут.", "2026-03-10"),
        ("de", "Es ist sinnvoll, den Pass bis zum 10. März zu verlängern.", "2026-03-10"),
        ("en", "The bond, presently in force to 10 March, shall be prolonged.", "2026-03-10"),
        ("en", "The club had no choice but to postpone the race to 10 March.", "2026-03-10"),
        ("en", "The two sides have reached a deal to extend the truce until 10 March.", "2026-03-10"),
        ("en", "You can extend your loan until 10 March.", "2026-03-10"),
        ("en", "The permit can be extended once and is valid until 10 March.", "2026-03-10"),
        ("en", "If you have not yet applied, the deadline will be extended until 10 March for everyone.", "2026-03-10"),
        ("en", "The committee meets on 10 March and wants to extend the permit.", "2026-03-10"),
        ("en", "If you want to move your appointment you must tell us by 10 March.", "2026-03-10"),
        ("en", "The school will move to its new hall on 10 March, if all goes well.", "2026-03-10"),
        ("en", "The lease ends on 10 March and will be extended if all rent has been paid.", "2026-03-10"),
        ("de", "Die Frist endet am 10. März und wird verlängert, wenn der Rat zustimmt.", "2026-03-10"),
        ("en", "A request for an extension must be made by 10 March.", "2026-03-10"),
        ("de", "Anträge auf Verlängerung müssen bis 10. März gestellt werden.", "2026-03-10"),
        ("fr", "Les demandes de prolongation doivent être déposées avant le 10 mars.", "2026-03-10"),
        ("es", "Las solicitudes de prórroga se presentan hasta el 10 de marzo.", "2026-03-10"),
        ("ru", "Ходатайства о продлении принимаются до 10 марта.", "2026-03-10"),
        ("ru", "Суд удовлетворил ходатайство следствия о продлении ареста до 10 марта.", "2026-03-10"),
    ],
)
def test_what_is_due_all_the_same_stands(language: str, text: str, day: str) -> None:
    assert day in {due for due, _ in told(text, language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Якщо хочете продовжити оренду, напишіть до 10 березня."),
        ("ru", "Если вы планируете перенести занятие, сообщите нам до 10 марта."),
        ("de", "Wer einen Ausweis hat, sollte ihn bis 10. März verlängern."),
        ("de", "Müssen Sie Ihr Visum noch bis 10. März verlängern?"),
        ("en", "The museum wants to put the coins on show until 10 March."),
        ("en", "The guild wants to put pressure on the owners with a strike until 10 March."),
        ("en", "The shop hopes to push sales with a voucher valid until 10 March."),
        ("en", "The town wants to move its library, open until 10 March."),
        ("en", "The fishing permit is valid until 10 March and will not be renewed."),
        ("en", "The stall's lease runs until 10 March but cannot be extended."),
        ("en", "The mooring is paid up to 10 March, and the owner does not want to prolong it."),
        ("de", "Der Angelschein gilt bis zum 10. März und wird nicht verlängert."),
        ("fr", "Le permis de pêche est valable jusqu'au 10 mars et ne sera pas renouvelé."),
        ("es", "La licencia de pesca vale hasta el 10 de marzo y no será renovada."),
        ("uk", "Дозвіл на вилов діє до 10 березня і не буде продовжений."),
        ("ru", "Разрешение на лов действует до 10 марта и продлено не будет."),
    ],
)
def test_a_day_of_another_clause_or_verb_or_of_a_duty_is_not_only_asked_for(language: str, text: str) -> None:
    assert [day for day, _ in told(text, language)] == ["2026-03-10"]


@pytest.mark.parametrize(
    "text",
    [
        "The club wants to move the match to 3 April.",
        "The club wants to put the match back to 3 April.",
        "The board hopes to extend the lease until 3 April.",
    ],
)
def test_a_day_to_which_somebody_wants_to_move_something_is_none(text: str) -> None:
    assert told(text, "en") == []


def test_what_was_decided_on_a_proposal_stands() -> None:
    text = "Совет рассмотрел предложение и решил продлить мораторий до 10 марта."
    assert ("2026-03-10", "extended") in told(text, "ru")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В ведомстве опровергли, что срок продлён до июня."),
        ("uk", "У відомстві спростували, що строк подовжено до червня."),
    ],
)
def test_a_day_of_what_is_denied_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Движение будет перекрыто 5 февраля с 9:00 до 17:00."),
        ("uk", "Рух буде перекрито 5 лютого з 9:00 до 17:00."),
    ],
)
def test_hours_are_those_of_the_day_beside_them(language: str, text: str) -> None:
    assert [due for due, _ in told(text, language)] == ["2026-02-05"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The court granted the firm's request for an extension of the contract until 10 March."),
        ("es", "El juez aprobó la solicitud de prórroga del contrato hasta el 10 de marzo."),
        ("ru", "Суд удовлетворил ходатайство следствия о продлении ареста до 10 марта."),
    ],
)
def test_a_day_that_was_asked_for_and_granted_is_due(language: str, text: str) -> None:
    assert ("2026-03-10", None) in told(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "The strike is still on, the union said, despite talks to delay it to 21 May 2030.",
        "The contract may be extended to 31 December 2030 at the option of the buyer.",
        "The parties seek to extend the deadline for sixty days, from March 4, 2030 to May 3, 2030.",
    ],
)
def test_a_day_to_which_something_might_be_moved_is_not_due(text: str) -> None:
    assert not {"2030-05-21", "2030-12-31", "2030-05-03"} & {str(each.due) for each in extract(document(text))}


@pytest.mark.parametrize(
    "text",
    [
        "We have decided not to shut down Classic Maps on 1 May 2030 as previously announced.",
        "The brewery dropped its plan to close the Elm Street plant on 1 May 2030.",
    ],
)
def test_the_day_of_a_plan_that_was_given_up_is_over(text: str) -> None:
    assert [each.open for each in extract(document(text)) if each.change is None] == [False]
