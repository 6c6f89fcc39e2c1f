"""Spanish words that tell what became of a thing: it ended, ran out, was not done by its day, was agreed on."""

from typing import Final

_WAS_DUE: Final = r"(?:deb[íi]an?|tenían? que|había(?:n)? que|(?:había|habían|ha|han) prometido|se comprometi(?:ó|eron) a|se había(?:n)? comprometido a)"
_DID_SO: Final = r"(?:entregó|entregaron|llegó|llegaron|presentó|presentaron|pagó|pagaron|terminó|terminaron|envió|enviaron|remitió|remitieron|abonó|abonaron|devolvió|devolvieron|hizo|hicieron|abrió|abrieron|publicó|publicaron|apareció|aparecieron)"
_OUTRIGHT: Final = r"(?![^.;]*\b(?:si|siempre que|a condición|sujet[oa]s? a|a menos|salvo|en (?:su )?caso|o no)\b)"
_ENDED: Final = (
    r"(?:suspendid|cancelad|anulad|finalizad|concluid|terminad|rot|clausurad|extinguid|disuelt|acabad)[oa]s?"
)
_PLANNED: Final = r"(?:previst|anunciad|prometid|programad|convocad|fijad|planead)[oa]s? (?:para|desde|a partir)"
_RUNS: Final = r"(?:plazo|permiso|licencia|contrato|convenio|acuerdo|seguro|póliza|carné|pasaporte|visado|garantía|autorización|concesión|abono|certificado|medicamento|mandato)"
_MOVES: Final = r"prorrog|ampli|aplaz|pospon|posterg|adelant|retras|extend|renov|traslad|suspend|cancel|anul|rescind|manten|prolong|alarg|levant|derog|revoc|desconvoc|diferi|mov|cambi|dar|pedir|solicit"

OUTCOMES: Final = {
    "still owed": (
        rf"{_WAS_DUE} (?:[^\s,;]+ ){{1,8}}?\ue000\ue001*,? (?:y|pero|aunque|mas) (?:[^\s,;.\ue000]+ ){{0,3}}?{_DID_SO} (?:recién |solo |sólo |apenas |finalmente )?(?:el |en |la )*(?:\ue000|tarde\b|con (?:retraso|demora)\b|fuera de (?:plazo|fecha)\b)"
        rf"|que {_WAS_DUE} (?:[^\s,;]+ ){{1,8}}?\ue000\ue001*,(?: [^\s,;.\ue000]+)? {_DID_SO} (?:recién |solo |sólo |apenas |finalmente )?(?:el |en |la )*(?:\ue000|tarde\b|con (?:retraso|demora)\b|fuera de (?:plazo|fecha)\b)"
        rf"|{_WAS_DUE} (?:[^\s,;]+ ){{1,8}}?\ue000\ue001*,? (?:y|pero|aunque) (?:[^\s,;.]+ ){{0,5}}?(?:no|ni) (?:l[oa]s? |se )?(?:ha|han|había|habían) (?:\w+[ai]do|hecho|abierto|dicho|escrito|puesto)\b"
        r"|(?:aún|todavía|a (?:día|fecha) de hoy) (?:no |ni )(?:l[oa]s? |se )?(?:ha|han) (?:presentado|entregado|pagado|firmado|publicado|abierto|terminado|devuelto|enviado|radicado|remitido)\b|no (?:ha|han|había|habían) (?:radicado|presentado|entregado|pagado) (?:ni |un solo|una sola|ningún)"
    ),
    "missed": (
        r"llegó fuera de (?:fecha|plazo|término)|llegaron fuera de (?:fecha|plazo|término)|(?:entreg|present|pag|abon|remit)(?:ó|aron|ió|ieron) (?:[^\s,;.]+ ){0,4}?(?:tarde|fuera de (?:plazo|fecha|término)|con (?:\w+ )?(?:\ue000\ue001* de )?(?:retraso|demora))|\ue000\ue001* pasó (?:sin|de largo)|(?:quedó|quedaron) en nada"
        r"|no (?:había|habían) (?:salido|llegado|entrado|ingresado|sido (?:entregad|presentad|remitid|pagad)[oa]s?)"
    ),
    "terminated": (
        rf"(?:dio|dieron|da|dan|daba|(?:ha|han) dado) por {_ENDED}|se (?:da|dan|dio|dieron) por {_ENDED}|(?:queda|quedan|quedó|quedaron|deja|dejó|dejan) sin (?:objeto|efecto|vigor|valor)|(?:deja|dejó|dejaron|dejan) (?:[^\s,;.]+ ){{1,4}}?sin (?:objeto|efecto|vigor)"
        r"|se (?:ha|han) (?:suprimido|cancelado|anulado|eliminado|desconvocado|levantado|retirado)|(?:renunci(?:ó|aron)|desist(?:ió|ieron)) (?:a|de) (?:(?:la|el|los|las|su|sus) )?(?:subida|alza|proyecto|plan|idea|huelga|paro|viaje|gira|obra|compra|reforma|tasa|medida|cierre|marcha|recurso|demanda)s?"
        r"|da(?:n)? marcha atrás|(?:dio|dieron) marcha atrás con|ya no (?:se (?:celebrar|har|abrir|construir|cobrar|aplicar|hac)\w*|habrá|viene|vendrá|tendrá lugar)|(?:no se (?:hace|hacen|celebra|celebran)(?= ?[.,;!]|$))|se vino abajo|se desconvoc(?:ó|aron)|levant(?:aron|an|a) (?:el|la) (?:paro|huelga|bloqueo|corte|encierro|veto|amenaza)"
        r"|no habrá (?:paro|huelga|función|partido|concierto|vuelos?|trenes|clases?|feria|fiesta|votación|sesión|asamblea|reunión|desfile)"
    ),
    "calls off": (
        rf"(?:renunci(?:ó|aron|a|an) a|desist(?:ió|ieron|e|en) de|descart(?:ó|aron|a|an)) [^.;]{{1,60}}?{_PLANNED}{_OUTRIGHT}"
    ),
    "expired": (
        rf"(?:dejó|dejaron) de (?:regir|valer|aplicarse|funcionar(?= el \ue000))|perd(?:ió|ieron) (?:su |toda )?(?:vigencia|validez|vigor)|ya no (?:cubre|cubren|vale|valen|rige|rigen|sirve|está vigente|están vigentes|es válid[oa]|son válid[oa]s)|se (?:le|les|nos|me|te) (?:venció|vencieron|caducó|caducaron|acabó|terminó)(?: [^\s,;.]+){{0,2}} {_RUNS}"
        r"|(?:quedó|quedaron|está|están) (?:caducad|expirad)[oa]s?"
    ),
    "agreed": (
        rf"(?:acordaron|pactaron|convinieron(?: en)?|quedaron en|(?:han|hemos) (?:acordado|pactado|convenido|quedado en)) (?:(?!(?:que|si|no)\b)[^\s,;.]+ ){{0,6}}?(?!{_MOVES})\w{{2,}}[aei]r(?:se)?\b|(?:acta|acuerdo|pacto|convenio|entendimiento) (?:\w+ )?(?:fija|establece|prevé|estipula|dispone|contempla) que|(?:acordaron|pactaron|convinieron) (?:[^\s,;.]+ )?(?:una? |el |la )?(?:tregua|calendario|reunión|encuentro|pausa|paz|cita)"
    ),
}
"""Words by the names of their senses."""
