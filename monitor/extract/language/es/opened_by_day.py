"""Spanish clauses that open with their day and tell what ends on it: hoy vence el plazo."""

from typing import Final

from monitor.extract.language.opened_by_day import opened_by_day

OPENED: Final = opened_by_day(
    leads=r"el|la|los|en|a|al|este|esta|día|finales|fines|principios|mediados|de|del|próximo|ya",
    runs_out=r"vencen?|expiran?|caducan?",
    ends=r"terminan?|acaban?|finalizan?|concluyen?|se cierran?|cierran?|llegan? a su fin",
    articles=r"también|el|la|los|las|un|una|su|sus|nuestro|nuestra|este|esta",
    deadlines=r"plazos?|inscripción|inscripciones|matrícula|convocatoria|ultimátum|término para",
    terms=r"contratos?|convenios?|acuerdos?|mandatos?|tregua|alto el fuego|cese (?:al|del) fuego|cese|moratoria|licencias?|permisos?|concesi(?:ón|ones)|garantías?|soporte|estado de (?:alarma|excepción|emergencia|sitio)|veda|prohibición|toque de queda|sanciones|embargo|medidas?|prórroga|vigencia|autorizaci(?:ón|ones)|régimen|período|periodo|promoción|oferta|cuarentena|arrendamiento|alquiler",
    unsaid=r"\b(?:no|si|salvo|cada|quizás?|tal vez|suele\w*)\b|\?",
)
