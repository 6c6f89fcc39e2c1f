"""Russian nouns for what can expire or fall due, as a text names it and refers back to it."""

from monitor.extract.language.statements import bag
from monitor.extract.language.things import Things

THINGS = Things(
    named=(
        r"\b(?:[А-ЯЁ][\w-]+ (?:[\w-]+ ){0,2}(?:инициатив|сделк|соглашени|конвенци)\w*|(?:[Дд]оговор|[Сс]оглашени|[Лл]ицензи|[Мм]оратори|[Мм]андат|[Пп]еремири)\w*(?: [а-яё]+)?(?: (?:с|со|о|на|между))? (?:«[^»\n]+»|[А-ЯЁ][\w-]+))"
    ),
    references=bag(
        "сделка сделку соглашение соглашения договор договора лицензия лицензию инициатива инициативу мораторий мандат перемирие документ"
    ),
    pointing=bag("этот эта это эту этого этой тот та его её их"),
    says=(
        r"(?P<who>[А-ЯЁ][\w-]*(?: [А-ЯЁ][\w-]*){0,2}) (?:сказал|сказала|заявил|заявила|сообщил|сообщила|заявляет),? что "
    ),
)
