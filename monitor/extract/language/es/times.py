"""Spanish words for time."""

from typing import Final

from monitor.extract.language.es.time_rules import RULES
from monitor.extract.language.es.time_words import COUNTS, ONES, TEENS, TWENTIES, WORDS
from monitor.extract.language.times import Times, Verb

TIMES: Final = Times(
    code="es",
    order="DMY",
    words=WORDS,
    shapes={
        "day": r"(?:0?[1-9]|[12][0-9]|3[01])(?:\.?[º°]|er|ro)?",
        "nth": r"(?:0?[1-9]|[12][0-9]|3[01])(?:\.?[º°]|er|ro)|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]",
        "daywords": rf"treinta(?: y uno)?|{'|'.join([*ONES, *TEENS, *TWENTIES])}|dieciseis|veintidos|primero",
        "n": rf"{{digits}}|una?|(?:{COUNTS})(?: (?:y )?(?:{COUNTS})){{0,3}}(?: \({{digits}}\))?",
        "yearwords": rf"(?:dos )?mil(?: (?:{COUNTS})(?: (?:y )?(?:{COUNTS})){{0,3}})?",
        "compact": "(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])",
    },
    tenses={
        word: verb
        for verb, words in (
            (
                Verb.AHEAD,
                "será serán tendrá tendrán deberá deberán debe deben podrá podrán puede pueden va van vence vencerá vencen expira expirará entra entran entrará "
                "comenzará comienza empezará empieza terminará termina finaliza finalizará prevé prevén planea planean espera hará harán abrirá debería "
                "deberían celebrará volverá regresará iré volveré regresaré vendrá concluye concluirá habrá quiere propone",
            ),
            (
                Verb.PAST,
                "fue fueron era eran ha han había habían dijo dijeron tuvo tuvieron hizo hicieron hubo estuvo estaba llegó murió nació anunció informó "
                "señaló afirmó indicó declaró aseguró explicó comenzó terminó ganó perdió cayó subió bajó firmó aprobó venció expiró desde hace publicó "
                "registró alcanzó volví volvió presentó ocurrió fui vi sido",
            ),
            (
                Verb.OPEN,
                "vencía vencían expiraba expiraban finalizaba finalizaban terminaba terminaban caducaba caducaban acababa acababan concluía concluían "
                "cumplía cumplían debía debían iba iban cerraba cerraban cesaba cesaban esperaba esperaban preveía preveían tenía tenían",
            ),
            (
                Verb.MOVE,
                "aplazó aplazaron pospuso pospusieron postergó postergaron trasladó trasladaron retrasó retrasaron prorrogó prorrogaron amplió ampliaron extendió "
                "extendieron fijó fijaron aplazado aplazada aplazados aplazadas pospuesto pospuesta pospuestos pospuestas trasladado trasladada trasladados trasladadas "
                "retrasado retrasada prorrogado prorrogada prorrogados prorrogadas ampliado ampliada adelantado adelantada adelantó adelantaron",
            ),
            (Verb.PLAN, "previsto prevista programado programada fijado fijada planeado planeada"),
        )
        for word in words.split()
    },
    aims=r"\b(?:al?|hasta|para)(?: el| la| finales de| principios de| mediados de)?\Z",
    infinitive=frozenset(),
    past_endings=("aron", "ieron", "aban"),
    ahead_endings=("rá", "rán", "remos"),
    articles=frozenset({"el", "la", "del"}),
    planned=r"\b(?:debían?|iban? a|estaban? previst[oa]s?)\b[^,]{0,40}@",
    broken=r"\W*(?:y|pero)(?: a[úu]n| todavía)? no\b",
    deadlines=frozenset(["hasta", "antes", "para", "más tardar"]),
    distances=frozenset({"en", "dentro"}),
    stretches=r"\b(?:subid|aument|alza|increment|bajad|caíd|reduc|recort|crec|sub|baj|cay)\w*[^.;]{0,40}?(?:%|por ciento|puntos)(?: [^\s,;.]+){0,3} en$",
    events=r" (?:después|antes|a partir|desde|siguientes|tras|de|del)\b",
    between=("entre", "y"),
    joint=r",? ?(?:a|al|y|e|o|-|–|—|/|,|hasta) ?(?:el )?",
    clock_link=r",? ?(?:a las?|a eso de las|desde las|hasta las|del?(?: día)?)? ?",
    byline=r"^\W*(?:publicado|actualizado|fecha|modificado)(?: el)?\s*:?\s*$",
    rules=RULES,
)
