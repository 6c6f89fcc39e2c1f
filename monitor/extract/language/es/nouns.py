"""Spanish nouns that tell by their sort what a day is to the thing: the last to act, the end of a term, somebody who acts."""

from collections.abc import Mapping
from typing import Final

from monitor.extract.language.inflection import inflected

_S: Final = "- s es"
_SORTS: Final = {
    "call": (
        (
            "oferta candidatura solicitud expediente inscripción reclamación recurso alegación apelación pregunta consulta respuesta "
            "cuestionario formulario declaración reserva pedido proposición propuesta convocatoria matrícula plica impugnación plazo "
            "ultimátum",
            _S,
        ),
        (
            "inscripcion alegacion reclamacion",
            _S,
        ),
    ),
    "term": (
        (
            "acuerdo contrato convenio pacto tratado anexo concesión licencia permiso autorización certificado mandato tregua "
            "moratoria prohibición veto exención excepción medida reglamento régimen garantía seguro póliza tarifa abono suscripción "
            "pasaporte visado visa carné tarjeta bono vale descuento promoción aval préstamo soporte mantenimiento patente alquiler "
            "arrendamiento embargo sanción suspensión congelación restricción cierre toque prima ayuda subsidio protección vigencia "
            "validez precio repositorio versión cesión alto canje estado emergencia",
            _S,
        ),
        (
            "concesion",
            _S,
        ),
    ),
    "appointment": (
        (
            "reunión junta asamblea sesión conferencia cumbre encuentro negociación vista juicio audiencia elección comicios "
            "votación referéndum concierto festival estreno función partido carrera torneo fiesta desfile manifestación huelga paro "
            "visita viaje feria taller seminario lectura charla apertura reapertura inauguración subasta sorteo obras arranque "
            "lanzamiento verbena actuación excursión cita examen entrega ceremonia",
            _S,
        ),
        (
            "reunion sesion",
            _S,
        ),
    ),
    "work": (
        (
            "informe estudio proyecto plan lista decreto fallo sentencia decisión entrega puente túnel carretera escuela hospital "
            "fábrica reparación construcción publicación resultado mapa respuesta actualización balsa resolución borrador memoria",
            _S,
        ),
    ),
    "money": (
        (
            "pago cuota alquiler recibo factura deuda interés salario sueldo adelanto saldo impuesto tasa devolución dividendo "
            "indemnización subvención fianza derrama importe vencimiento cupón nómina",
            _S,
        ),
    ),
    "measure": (
        (
            "beneficio pérdida crecimiento inflación producción demanda venta economía tráfico déficit",
            _S,
        ),
    ),
    "party": (
        (
            "ministerio ministro ministra gobierno consejo senado congreso parlamento comisión comité ayuntamiento alcalde alcaldesa "
            "juzgado juez tribunal audiencia fiscalía fiscal sociedad empresa grupo asociación sindicato dirección director "
            "directora banco aseguradora operador proveedor contratista adjudicatario licitador candidato inquilino arrendador "
            "arrendatario propietario comprador vendedor cliente abonado accionista acreedor deudor portavoz abogado demandante "
            "fabricante editor universidad municipio región provincia estado parte miembro participante padre trabajador "
            "concesionaria patronal guerrilla mediadora beneficiario solicitante usuario ciudadano consejería delegación "
            "confederación",
            _S,
        ),
    ),
}

NOUNS: Final[Mapping[str, str]] = {
    form: sort for sort, rows in _SORTS.items() for stems, endings in rows for form in inflected(stems, endings)
}
"""Each form of a noun with its sort."""
