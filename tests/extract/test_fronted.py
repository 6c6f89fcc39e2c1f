"""Names in Russian and Ukrainian sentences that do not open with their thing: what a noun may govern, what leads in."""

import pytest

from monitor.extract import extract
from monitor.model import Change
from tests.make import document


def named(language: str, text: str) -> set[str]:
    return {each.called for each in extract(document(text, language=language))}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "По просьбам читателей приём рассказов на конкурс продлён до 22 мая 2030 года.", "приём рассказов"),
        ("ru", "По решению штаба режим тишины продлён до 1 июня 2030 года.", "режим тишины"),
        ("ru", "После жалобы соседей договор аренды гаража расторгнут.", "договор аренды гаража"),
        ("ru", "По итогам торгов контракт с пекарней продлили до 31 мая 2030 года.", "контракт с пекарней"),
        ("ru", "В связи с этим срок подачи анкет продлён до 31 мая 2030 года.", "срок подачи анкет"),
        ("ru", "Из-за нехватки врачей выездная вакцинация собак отложена до 19 мая 2030 года.", "выездная вакцинация"),
        ("ru", "По данным штаба регистрация добровольцев завершится 5 мая 2030 года.", "регистрация добровольцев"),
        ("uk", "За даними штабу реєстрація добровольців завершиться 5 травня 2030 року.", "реєстрація добровольців"),
        ("uk", "На вимогу прокуратури угоду з пекарнею розірвано.", "угоду з пекарнею"),
        ("uk", "За рішенням штабу режим тиші продовжено до 1 червня 2030 року.", "режим тиші"),
        ("uk", "Після скарги сусідів договір оренди гаража розірвано.", "договір оренди гаража"),
        ("uk", "Через хворобу кота карантин у притулку продовжено до 9 червня 2030 року.", "карантин у притулку"),
        ("uk", "У зв'язку з цим строк подання анкет продовжено до 31 травня 2030 року.", "строк подання анкет"),
        ("uk", "За підсумками торгів угоду з пекарнею продовжили до 31 травня 2030 року.", "угоду з пекарнею"),
    ],
)
def test_what_leads_in_is_no_part_of_the_name(language: str, text: str, name: str) -> None:
    called = named(language, text)
    assert called
    assert all(each.startswith(name) for each in called)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Годовой отчёт театра нужно сдать до 20 мая 2030 года.", "Годовой отчёт театра"),
        ("ru", "Городской марафон пройдёт 20 мая 2030 года.", "Городской марафон"),
        ("ru", "Новая льгота действует до 31 мая 2030 года.", "льгота"),
        ("ru", "Договор аренды нежилого помещения действует до 5 мая 2030 года.", "Договор аренды нежилого помещения"),
        ("uk", "Пільгову оренду залу продовжено до 5 травня 2030 року.", "Пільгову оренду залу"),
        ("uk", "Річний звіт театру треба здати до 20 травня 2030 року.", "Річний звіт театру"),
        ("uk", "Пільгова угода діє до 31 травня 2030 року.", "Пільгова угода"),
    ],
)
def test_an_adjective_stays_with_its_noun(language: str, text: str, name: str) -> None:
    assert named(language, text) == {name}


@pytest.mark.parametrize(
    ("language", "text", "dues"),
    [
        ("ru", "Матч 19-го тура перенесён на 24 мая 2030 года.", {"2030-05-24"}),
        ("uk", "Матч 19-го туру перенесено на 24 травня 2030 року.", {"2030-05-24"}),
        ("uk", "Відпочинок дітей 3-го класу відбудеться 24 травня 2030 року.", {"2030-05-24"}),
    ],
)
def test_what_is_counted_is_no_day_of_a_month(language: str, text: str, dues: set[str]) -> None:
    found = extract(document(text, language=language))
    assert {str(each.due.start) for each in found if each.due is not None} == dues


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Кабмин ввёл запрет на вывоз зерна. Мера действует до 31 мая 2030 года.", "запрет на вывоз зерна"),
        (
            "uk",
            "Уряд увів заборону на вивезення брухту. Обмеження діє до 31 травня 2030 року.",
            "заборону на вивезення брухту",
        ),
        ("ru", "Введены меры поддержки. Меры действуют до 31 мая 2030 года.", "Меры"),
    ],
)
def test_what_only_points_at_a_ban_is_called_by_it(language: str, text: str, name: str) -> None:
    assert named(language, text) == {name}


@pytest.mark.parametrize(
    ("language", "text", "watch", "done"),
    [
        ("ru", "Сегодня открылось движение по Сенному мосту.", "Открытие Сенного моста", {"Сенному мосту"}),
        ("ru", "Сегодня открылось кафе на Сенном мосту.", "Открытие Сенного моста", set()),
        ("uk", "Сьогодні відкрили рух транспорту на Сінному мосту.", "Відкриття Сінного мосту", {"Сінному мосту"}),
        ("ru", "Вчера сыграли финал кубка.", "Финал кубка", {"финал кубка"}),
    ],
)
def test_what_is_done_to_the_traffic_is_done_to_the_bridge(
    language: str, text: str, watch: str, done: set[str]
) -> None:
    found = extract(document(text, language=language), names=(watch,))
    assert {each.called for each in found if each.deeds and each.change is not None} == done


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Суд по делу о складе сегодня отложили: судья заболел. Следующая дата – 28 апреля 2030 года."),
        ("uk", "Суд у справі про склад сьогодні відклали: суддя захворів. Наступна дата – 28 квітня 2030 року."),
    ],
)
def test_what_is_put_off_today_gets_the_next_date(language: str, text: str) -> None:
    found = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [(each.change, str(each.due)) for each in found] == [(Change.POSTPONED, "2030-04-28")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Суд по делу о складе сегодня не отложили. Следующая дата – 28 апреля 2030 года."),
        ("uk", "Суд просять відкласти. Наступна дата – 28 квітня 2030 року."),
    ],
)
def test_what_is_not_put_off_gets_none(language: str, text: str) -> None:
    assert not [each for each in extract(document(text, language=language)) if each.change is not None]
