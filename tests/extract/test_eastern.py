"""Russian and Ukrainian: of what kind a day is where words leave no doubt, and how a thing is named beside its verb."""

import pytest

from monitor.extract import extract
from monitor.model import Change, Kind
from tests.make import document


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Комиссия обязалась представить доклад до 10 апреля.", Kind.PROMISE),
        ("ru", "Мы ответим Вам до 10 апреля.", Kind.PROMISE),
        ("ru", "«Новый вагон прибудет 10 апреля», – пообещал директор.", Kind.PROMISE),
        ("ru", "Ожидается, что мост откроют к 10 апреля.", Kind.FORECAST),
        ("ru", "Аналитики полагают, что деньги закончатся к 10 апреля.", Kind.FORECAST),
        ("ru", "Регистрация участников открыта до 10 апреля.", Kind.DEADLINE),
        ("ru", "Показания счётчиков передавайте до 10 апреля.", Kind.DEADLINE),
        ("ru", "Арендатору надлежит освободить помещение до 10 апреля.", Kind.DEADLINE),
        ("ru", "Срок подачи заявок перенесён на 10 апреля.", Kind.DEADLINE),
        ("ru", "Срок подачи апелляции перенесён на 10 апреля.", Kind.DEADLINE),
        ("ru", "Перенесён на 10 апреля срок подачи апелляции.", Kind.DEADLINE),
        ("ru", "Подача заявок на турнир перенесена на 10 апреля.", Kind.DEADLINE),
        ("ru", "Рассмотрение апелляции перенесено на 10 апреля.", Kind.EVENT),
        ("ru", "Суд начнёт рассматривать иск 10 апреля.", Kind.EVENT),
        ("ru", "Правительство отсрочило открытие моста до 10 апреля.", Kind.EVENT),
        ("ru", "С 1 апреля льготная ставка отменяется.", Kind.EXPIRY),
        ("ru", "Поликлиника закрыта на ремонт до 10 апреля.", Kind.EXPIRY),
        ("ru", "Скорее всего, анкету нужно сдать до 10 апреля.", Kind.DEADLINE),
        ("ru", "Скорее всего, до 10 апреля нужно внести аванс.", Kind.DEADLINE),
        ("ru", "Ожидаем от вас оплату счёта до 10 апреля.", Kind.DEADLINE),
        ("ru", "Суд ожидает отзыва ответчика до 10 апреля.", Kind.DEADLINE),
        ("ru", "По оценкам юристов, срок подачи жалоб истекает 10 апреля.", Kind.DEADLINE),
        ("ru", "Контракт предполагает, что подрядчик завершит укладку труб до 10 апреля.", Kind.DEADLINE),
        ("ru", "Эксперт обещает сдать заключение до 10 апреля.", Kind.PROMISE),
        ("ru", "Синоптики обещают снег до 10 апреля.", Kind.FORECAST),
        ("uk", "Комісія зобов’язалася подати доповідь до 10 квітня.", Kind.PROMISE),
        ("uk", "Ми відповімо Вам до 10 квітня.", Kind.PROMISE),
        ("uk", "«Новий вагон прибуде 10 квітня», – пообіцяв директор.", Kind.PROMISE),
        ("uk", "Очікується, що міст відкриють до 10 квітня.", Kind.FORECAST),
        ("uk", "Аналітики вважають, що гроші закінчаться до 10 квітня.", Kind.FORECAST),
        ("uk", "Реєстрація учасників відкрита до 10 квітня.", Kind.DEADLINE),
        ("uk", "Показники лічильників передавайте до 10 квітня.", Kind.DEADLINE),
        ("uk", "На оскарження рішення сторони мають час до 10 квітня.", Kind.DEADLINE),
        ("uk", "Строк подання апеляції перенесено на 10 квітня.", Kind.DEADLINE),
        ("uk", "Розгляд апеляції перенесено на 10 квітня.", Kind.EVENT),
        ("uk", "Суд розпочне розгляд позову 10 квітня.", Kind.EVENT),
        ("uk", "Правила конкурсу передбачають подання анкет до 10 квітня.", Kind.DEADLINE),
        ("uk", "Ймовірно, анкету слід подати до 10 квітня.", Kind.DEADLINE),
        ("uk", "Очікуємо від вас підписаний акт до 10 квітня.", Kind.DEADLINE),
        ("uk", "Експерт обіцяє здати висновок до 10 квітня.", Kind.PROMISE),
        ("uk", "Синоптики обіцяють сніг до 10 квітня.", Kind.FORECAST),
        ("uk", "З 1 квітня пільгова ставка скасовується.", Kind.EXPIRY),
        ("uk", "Договір оренди діє до 10 квітня.", Kind.EXPIRY),
        ("uk", "Пункт видачі на Садовій працюватиме до 10 квітня.", Kind.EXPIRY),
        ("ru", "Склад в Кыштыме работает до конца апреля.", Kind.EXPIRY),
        ("uk", "Прийом заявок триває до 10 квітня.", Kind.DEADLINE),
        ("uk", "Останній день подання заявок – 10 квітня.", Kind.DEADLINE),
        ("uk", "Просимо вас надіслати акти до 10 квітня.", Kind.DEADLINE),
        ("ru", "Просим вернуть подписанные акты до 10 апреля.", Kind.DEADLINE),
        ("uk", "Протокол надішлемо в понеділок.", Kind.PROMISE),
        ("ru", "Точный день сообщим в понедельник.", Kind.PROMISE),
        ("uk", "Посібник опублікуємо наступного понеділка.", Kind.PROMISE),
        ("uk", "Знижка для тих, хто оформить картку до 10 квітня.", Kind.DEADLINE),
        ("ru", "Скидка для тех, кто оформит карту до 10 апреля.", Kind.DEADLINE),
        ("uk", "Строк – 10 квітня.", Kind.DEADLINE),
        ("uk", "Строк дії: до 10 квітня.", Kind.EXPIRY),
        ("ru", "Мировое соглашение стороны подпишут на следующей неделе, рассчитывает судья.", Kind.FORECAST),
        ("ru", "Карты перестанут приниматься в метро с 10 апреля.", Kind.EXPIRY),
        ("uk", "Квитки старого зразка перестануть діяти з 10 квітня.", Kind.EXPIRY),
    ],
)
def test_words_that_leave_no_doubt_tell_the_kind_of_a_day(language: str, text: str, kind: Kind) -> None:
    assert [each.kind for each in extract(document(text, language=language)) if each.change is None] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Правительство области перенесло заседание комиссии на 10 апреля.", "заседание комиссии"),
        ("ru", "Стороны договорились о продлении договора аренды до 30 июня.", "договора аренды"),
        ("ru", "Решением областного совета открытие моста перенесено на 10 апреля.", "открытие моста"),
        ("ru", "В связи с непогодой заседание комиссии перенесено на 10 апреля.", "заседание комиссии"),
        ("ru", "Договор аренды продлил министр – до 30 июня.", "Договор аренды"),
        ("ru", "Признать утратившим силу приказ № 5.", "приказ"),
        ("uk", "Визнати таким, що втратив чинність, наказ № 5.", "наказ"),
        ("uk", "У Полтаві перенесли на 10 квітня засідання комісії.", "засідання комісії"),
        ("uk", "Сторони домовилися про продовження договору оренди до 30 червня.", "договору оренди"),
        ("uk", "Рішенням обласної ради відкриття мосту перенесено на 10 квітня.", "відкриття мосту"),
    ],
)
def test_a_change_is_named_by_what_is_moved_not_by_the_act_that_moves_it(language: str, text: str, name: str) -> None:
    changes = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [each.called for each in changes] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Просимо продовжити дозвіл до 10 квітня."),
        ("ru", "Просим продлить договор до 10 апреля."),
        ("ru", "Завод просит перейти на новый график с 10 апреля."),
        ("ru", "Курс составил 80,5 рублей на 10 апреля."),
        ("uk", "Залишок на рахунку становив 3,2 млн грн на 1 березня."),
        ("uk", "Обмін, про який домовилися 4 березня, чекає на згоду."),
        ("ru", "Стороны вправе отказаться от договора, уведомив друг друга за 30 дней."),
    ],
)
def test_a_day_that_is_only_asked_for_or_mentioned_is_none(language: str, text: str) -> None:
    assert [each for each in extract(document(text, language=language)) if each.change is None and not each.doubt] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Матч 5 квітня скасовано. Нову дату оргкомітет назве до кінця тижня."),
        ("ru", "Матч 5 апреля отменён. Новую дату назовут до конца недели."),
    ],
)
def test_the_day_on_which_a_new_date_will_be_named_is_not_that_date(language: str, text: str) -> None:
    changes = [each for each in extract(document(text, language=language)) if each.change is not None]
    assert [(each.change, each.due) for each in changes] == [(Change.TERMINATED, None)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("uk", "Порівняльну таблицю депутати отримають до 10 квітня.", "Порівняльну таблицю"),
        ("uk", "Рішення міськрада повинна виконати до 10 квітня.", "Рішення"),
        ("uk", "Скаргу адвокатів суд розгляне 10 квітня.", "Скаргу адвокатів"),
        ("uk", "Заставу в 4,2 млн грн слід внести до 10 квітня.", "Заставу"),
        ("ru", "Отчёт комитет получит до 10 апреля.", "Отчёт"),
        ("ru", "Списки участников клуб опубликует 10 апреля.", "Списки участников"),
        ("ru", "Ремонт моста подрядчик закончит к 10 апреля.", "Ремонт моста"),
    ],
)
def test_a_thing_before_its_verb_is_not_named_with_who_acts(language: str, text: str, name: str) -> None:
    assert [each.called.partition(" в 4")[0] for each in extract(document(text, language=language))] == [name]
