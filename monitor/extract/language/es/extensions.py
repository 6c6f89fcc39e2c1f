"""Spanish verbs and nouns by which an extension is told without its new day: prorrogó sus sanciones."""

from typing import Final

_RUNS: Final = (
    r"(?:sanci(?:ón|ones)|embargo|medidas? restrictivas?|restricci(?:ón|ones)|moratoria|estado de (?:alarma|emergencia|excepción|sitio)|prohibici(?:ón|ones)|veda|"
    r"toque de queda|tregua|alto el fuego|cese (?:del|al|de) (?:fuego|hostilidades)|acuerdos?|convenios?|mandatos?|licencias?|permisos?|concesi(?:ón|ones)|"
    r"autorizaci(?:ón|ones)|prisión|detención|arresto|suspensión|confinamiento|cuarentena|régimen|protección|plazos?|vigencia|validez|contrato|arrendamiento)"
)
"""Names of things that are in force for a time."""
_THE: Final = r"(?:el|la|los|las|sus?|este|esta|estos|estas) (?:[^\s,;.]+ ){0,2}?"
_HABIT: Final = r"(?![^.;]*\b(?:cada (?:año|mes|semana|vez)|todos los (?:años|meses)|si|siempre que|a condición|a menos|salvo|en caso)\b)"
_UNDATED: Final = r"(?![^.;]*\ue000)"
_FOR: Final = r"(?:por |en |durante )(?:otr[oa]s |un[oa]? )?\ue000\ue001*(?: más)?"

EXTENSIONS: Final = {
    "extended what runs": (
        rf"(?:prorrogó|prorrogaron|prolongó|prolongaron|(?:ha|han|hemos) (?:prorrogado|prolongado)) {_THE}{_RUNS}{_UNDATED}{_HABIT}"
    ),
    "extends for a time": rf"(?<!\bno )(?<!\bsi )(?<!\bse )(?<!\bque )(?:prorroga|prolonga|amplía)n? {_FOR} {_THE}{_RUNS}{_HABIT}",
    "agreed on an extension": (
        rf"(?<!\bno )(?<!\bno se )(?<!\bno se ha )(?<!\bno han )(?:alcanz|logr|cerr|firm|sell)(?:aron|ó|ado) (?:un|el) acuerdo (?:para|sobre|de) (?:prorrogar|prolongar|extender|(?:la )?(?:prórroga|prolongación|extensión)){_HABIT}"
        rf"|(?<!\bno )(?<!\bno se )(?<!\bno se ha )(?<!\bno han )lleg(?:aron|ó|ado) a un acuerdo (?:para|sobre|de) (?:prorrogar|prolongar|extender|(?:la )?(?:prórroga|prolongación|extensión)){_HABIT}"
    ),
}
"""Words by the names of their senses."""
