"""Reads a mail (RFC 5322): what its sender wrote, without the history quoted below.

What is quoted was written on another day, by another hand: read with this mail's day, an old date would be said anew.
"""

import re
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from monitor.errors import DocumentError
from monitor.sources.encoding import clean, decode
from monitor.sources.markup import letter_text
from monitor.sources.reading import Reading

_HEADERS = frozenset({"from", "date", "received", "message-id"})
"""A mail has at least one of these."""
_MOST_PARTS = 200
_DRIFT = timedelta(days=7)
"""A mail may wait in queues for days; a date further from the day on which it was received is a broken clock."""

_INTRO = re.compile(
    r"(?:on|am|le|el|в|у|\w{2}, \d|\d).{0,200}\b(?:wrote|schrieb|a écrit|escribió"
    r"|написал[аи]?|писал[аи]?|пише|написав|написала)\b.{0,100}:",
    re.IGNORECASE,
)
_BY_MACHINE = re.compile(r"\d[:.h]\d\d\b|@")
"""The clock or the address that a mail program names above what it quotes: "On Monday the agency wrote:" is prose."""
_HISTORY = re.compile(
    r"-{3,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|исходное сообщение"
    r"|оригінальне повідомлення) ?-{3,}",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"-{3,} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado"
    r"|пересылаемое сообщение|переслане повідомлення) ?-{3,}|begin forwarded message:",
    re.IGNORECASE,
)
_HEADER = re.compile(r"(?:from|von|de|от|від)\s*:\s*\S", re.IGNORECASE)
_SENT = re.compile(
    r"(?:sent|date|gesendet|datum|envoyé|enviado|fecha|отправлено|дата|надіслано)\s*:\s*\S", re.IGNORECASE
)


def read_letter(data: bytes, language: str) -> Reading:
    """Return the sender's own text, the subject as title, the Date (with its zone), the sender as the voice.

    What cannot be read beside it (attachments, a forwarded mail) is told in *left_out*. Raises DocumentError.
    """
    try:
        return _letter(BytesParser(policy=policy.default).parsebytes(data), language)
    except DocumentError:
        raise
    except Exception as error:  # the parser of headers raises whatever broken ones make it trip over
        raise DocumentError("the mail is damaged", "save it again") from error


def _letter(mail: EmailMessage, language: str) -> Reading:
    if not _HEADERS & {key.lower() for key in mail}:
        raise DocumentError("it is not a mail", "save the mail again, with its headers")
    text, tongue, left_out = _text(mail, language)
    own, forwarded = own_words(text)
    if forwarded:
        left_out = (*left_out, "a mail that it forwards")
    if not own:
        raise DocumentError(
            "nothing of its own stands in this mail" + (f", only {', '.join(left_out)}" if left_out else ""),
            "save what it carries or quotes as a file of its own",
        )
    sender = parseaddr(str(mail.get("from", "")))[1].lower()
    return Reading(
        text=own,
        title=clean(str(mail.get("subject", ""))).replace("\n", " "),
        published=_sent(mail),
        language=tongue,
        fields={"source": clean(sender)} if sender else {},
        left_out=left_out,
    )


def _text(mail: EmailMessage, language: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the text, the language that its markup claims, and the names of the attachments.

    Plain text goes before HTML, unless it is empty.
    """
    plain: list[str] = []
    html: list[str] = []
    left_out: list[str] = []
    for part in _leaves(mail):
        kind, name = part.get_content_type(), part.get_filename()
        if kind.startswith("image/") and part.get_content_disposition() == "inline":
            continue
        if kind == "message/rfc822" or name or part.get_content_disposition() == "attachment":
            left_out.append(clean(name or "") or "a mail attached to it")
        elif kind in {"text/plain", "text/html"}:
            body = part.get_payload(decode=True)
            charset = part.get_content_charset() or ""
            words = decode(body, declared=charset, language=language) if isinstance(body, bytes) else ""
            (plain if kind == "text/plain" else html).append(words)
    text = clean("\n\n".join(plain))
    if text or not (markup := "\n".join(html).strip()):
        return text, "", tuple(left_out)
    words, tongue = letter_text(markup, _FORWARDED)
    return clean(words), tongue, tuple(left_out)


def _leaves(mail: EmailMessage) -> list[EmailMessage]:
    """Return the parts that hold something, in their order; a mail attached is one, and is not opened."""
    found: list[EmailMessage] = []
    waiting: list[EmailMessage] = [mail]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_maintype() == "multipart" and isinstance(inner := part.get_payload(), list):
            waiting[:0] = [each for each in inner if isinstance(each, EmailMessage)]
        else:
            found.append(part)
        if len(found) + len(waiting) > _MOST_PARTS:
            raise DocumentError("it has too many parts", "save what matters in it as text")
    return found


def own_words(text: str) -> tuple[str, bool]:
    """Return what the sender wrote, and whether a forwarded mail was left out.

    Lines that begin with ``>`` go, with the line that introduces them, so that answers between them stay. History that
    no such sign marks, a forwarded mail and a signature (``-- ``) end the text.
    """
    lines = [line.strip() for line in text.split("\n")]
    kept: list[str] = []
    forwarded = False
    number = 0
    while number < len(lines):
        line = lines[number]
        quoted = 1 if line.startswith(">") else _introduced(lines, number)
        forwarded = _FORWARDED.fullmatch(line) is not None
        if forwarded or quoted is None or _ends(lines, number):
            break
        if not quoted:
            kept.append(line)
        number += quoted or 1
    return clean("\n".join(kept)), forwarded


def _introduced(lines: list[str], number: int) -> int | None:
    """Return how many lines, folded by a mail program, introduce marked ones; None where what is quoted has no mark."""
    for taken in (1, 2):
        intro = " ".join(lines[number : number + taken])
        if _INTRO.fullmatch(intro):
            below = next((line for line in lines[number + taken :] if line), "")
            if below.startswith(">"):
                return taken
            return None if _BY_MACHINE.search(intro) else 0
    return 0


def _ends(lines: list[str], number: int) -> bool:
    """Whether a line ends what the sender wrote: a signature, or the headers of an earlier mail."""
    line = lines[number]
    headed = _HEADER.match(line) and any(_SENT.match(each) for each in lines[number + 1 : number + 4])
    return line == "--" or bool(headed or _HISTORY.fullmatch(line))


def _sent(mail: EmailMessage) -> str:
    """Return the instant of sending: the Date, or, where none is credible beside it, when the mail was received."""
    said = _instant(str(mail.get("date", "")))
    hops = [_instant(str(hop).rpartition(";")[2]) for hop in mail.get_all("received", [])]
    received = next((hop for hop in reversed(hops) if hop is not None), None)
    if said is None or (received is not None and abs(said - received) > _DRIFT):
        said = received
    return said.isoformat() if said else ""


def _instant(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
