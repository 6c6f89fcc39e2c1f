"""A good configuration becomes what was written, and nothing else."""

from datetime import date, time, timedelta
from pathlib import Path

import pytest

from monitor.config import load
from monitor.model import Change, DateOrder, Due, Kind, Period
from monitor.policy import AlertPolicy, Escalation, Keep, Known, Nagging, Phrase, Quorum, Receiver, SourceSpec, Watch
from tests.config.make import SERVICE, WATCH, loaded, url_fault, written

ROOT = Path(__file__).parents[2]

FULL = """\
watch: Black Sea Grain Initiative
aliases: [grain deal, Black Sea deal, grain export deal]
owner: commodities-desk
zone: Europe/Kyiv
sources:
  - feed: https://example.org/news.rss
    every: 15m
  - page: https://example.org/grain
    select: article
  - files: inbox/**/*.{txt,html,pdf,eml,docx}
keep: {kinds: [expiry, deadline], min_confidence: 0.6}
confirm: {sources: 1}                 # independent sources needed before a renewal counts
settle: {sources: 2}                  # … and before a dispute about the date is settled
known:                                # deadlines that no source prints
  - {subject: Vessel insurance cover, kind: expiry, due: 2023-07-01, notice: 30d}
phrases:
  - {say: sails last on, kind: deadline}
  - {say: given ... more time, change: extended}
alerts:
  lead: [14d, 7d, 3d, 1d, 0d]         # at 09:00 in the zone above
  overdue: {every: 1d, times: 5, then: 7d}
  escalate: [{after: 4h, to: head}]
  to: [desk, head]
"""


def only(folder: Path) -> Watch:
    (watch,) = loaded(folder).watches
    return watch


def test_every_key_arrives(tmp_path: Path) -> None:
    days = [timedelta(days=days) for days in (14, 7, 3, 1, 0)]
    assert only(written(tmp_path, sea=FULL)) == Watch(
        watch="Black Sea Grain Initiative",
        aliases=("grain deal", "Black Sea deal", "grain export deal"),
        owner="commodities-desk",
        zone="Europe/Kyiv",
        sources=(
            SourceSpec(feed="https://example.org/news.rss", every=timedelta(minutes=15)),
            SourceSpec(page="https://example.org/grain", select="article"),
            SourceSpec(
                files=f"{tmp_path}/inbox/**/*.{{txt,html,pdf,eml,docx}}", name="inbox/**/*.{txt,html,pdf,eml,docx}"
            ),
        ),
        keep=Keep(kinds=(Kind.EXPIRY, Kind.DEADLINE), min_confidence=0.6),
        confirm=Quorum(sources=1),
        settle=Quorum(sources=2),
        known=(
            Known(
                subject="Vessel insurance cover",
                kind=Kind.EXPIRY,
                due=Due.day(date(2023, 7, 1)),
                notice=Period(days=30),
            ),
        ),
        phrases=(
            Phrase(say="sails last on", kind=Kind.DEADLINE),
            Phrase(say="given ... more time", change=Change.EXTENDED),
        ),
        alerts=AlertPolicy(
            lead=tuple(days),
            overdue=Nagging(every=timedelta(days=1), times=5, then=timedelta(days=7)),
            escalate=(Escalation(after=timedelta(hours=4), to="head"),),
            to=("desk", "head"),
        ),
    )


def test_what_is_left_out_has_the_default(tmp_path: Path) -> None:
    files = SourceSpec(files=f"{tmp_path}/inbox/*.txt", name="inbox/*.txt")
    assert only(written(tmp_path, one=WATCH)) == Watch(watch="Grain deal", sources=(files,))


def test_texts_stay_what_was_written(tmp_path: Path) -> None:
    watch = only(
        written(
            tmp_path,
            one="""\
watch: 2024
aliases: [no, 1.10, 2023-07-01, 'null', 0777, 12:30]
owner: on
sources: [{files: inbox/*.txt, language: no, dates: DMY}]
known: [{subject: yes, due: 2023-07-01, repeat: FREQ=YEARLY, note: "~"}]
alerts: {at: 09:30, lead: [0d], overdue: {times: 3, then: null}}
""",
        )
    )
    assert watch.watch == "2024"
    assert watch.aliases == ("no", "1.10", "2023-07-01", "null", "0777", "12:30")
    assert watch.owner == "on"
    assert (watch.sources[0].language, watch.sources[0].dates) == ("no", DateOrder.DMY)
    assert watch.known[0] == Known(subject="yes", due=Due.day(date(2023, 7, 1)), repeat="FREQ=YEARLY", note="~")
    assert watch.alerts == AlertPolicy(at=time(9, 30), lead=(timedelta(),), overdue=Nagging(times=3, then=None))


@pytest.mark.parametrize(
    ("written_as", "due"),
    [
        ("2023-07", Due.months(2023, 7)),
        ("2024-Q3", Due.months(2024, 7, 3)),
        ("2025", Due.months(2025, 1, 12)),
        ("2023-03-08/2023-03-15", Due.window(date(2023, 3, 8), date(2023, 3, 15))),
    ],
)
def test_a_known_due_may_be_coarse(tmp_path: Path, written_as: str, due: Due) -> None:
    text = f"watch: Grain deal\nknown: [{{subject: Cover, due: {written_as}}}]\n"
    assert only(written(tmp_path, one=text)).known[0].due == due


@pytest.mark.parametrize(
    ("written_as", "notice"),
    [
        ("2w", Period(days=14)),
        ("3mo", Period(months=3)),
        ("1y", Period(months=12)),
        ("5bd", Period(days=5, working=True)),
        ("P60D", Period(days=60)),
    ],
)
def test_a_notice_is_days_months_or_working_days(tmp_path: Path, written_as: str, notice: Period) -> None:
    text = f"watch: Grain deal\nknown: [{{subject: Cover, due: 2023-07-01, notice: {written_as}}}]\n"
    assert only(written(tmp_path, one=text)).known[0].notice == notice


def test_a_file_may_hold_a_list_of_watches_that_share_values(tmp_path: Path) -> None:
    several = """\
- watch: Grain deal
  sources: &wire [{feed: https://example.org/news.rss}]
- watch: Gas transit
  sources: *wire
"""
    settings = loaded(written(tmp_path, several=several, zone="watch: Zone deal\nsources: [{files: a.txt}]\n"))
    assert [watch.watch for watch in settings.watches] == ["Grain deal", "Gas transit", "Zone deal"]
    assert settings.watches[0].sources == settings.watches[1].sources


def test_both_suffixes_count_and_hidden_files_do_not(tmp_path: Path) -> None:
    written(tmp_path, one=WATCH)
    (tmp_path / "watches" / "two.yml").write_text("watch: Gas transit\nsources: [{files: gas.txt}]\n")
    (tmp_path / "watches" / ".draft.yaml").write_text("watch: [\n")
    (tmp_path / "watches" / "notes.txt").write_text("watch: [\n")
    assert [watch.watch for watch in loaded(tmp_path).watches] == ["Grain deal", "Gas transit"]


def test_a_watch_without_a_zone_has_that_of_the_service(tmp_path: Path) -> None:
    other = "watch: Gas transit\nzone: Europe/Kyiv\nsources: [{files: gas.txt}]\n"
    settings = loaded(written(tmp_path, SERVICE + "zone: America/New_York\n", one=WATCH, two=other))
    assert settings.zone == "America/New_York"
    assert [watch.zone for watch in settings.watches] == ["America/New_York", "Europe/Kyiv"]


def test_an_absolute_glob_stays_and_a_name_too(tmp_path: Path) -> None:
    text = "watch: Grain deal\nsources: [{files: /srv/in/*.txt}, {files: inbox/*.txt, name: Inbox}]\n"
    absolute, named = only(written(tmp_path, one=text)).sources
    assert (absolute.files, absolute.label) == ("/srv/in/*.txt", "/srv/in/*.txt")
    assert (named.files, named.label) == (f"{tmp_path}/inbox/*.txt", "Inbox")


def test_a_page_may_be_read_by_two_selectors(tmp_path: Path) -> None:
    text = """\
watch: Grain deal
sources:
  - {page: 'https://example.org/', select: main}
  - {page: 'https://example.org/', select: aside}
"""
    assert len(only(written(tmp_path, one=text)).sources) == 2


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    assert only(written(tmp_path, one=b"\xef\xbb\xbf" + WATCH.encode())).watch == "Grain deal"


def test_receivers_take_secrets_from_the_environment_and_from_files(tmp_path: Path) -> None:
    service = f"""\
database: file:{tmp_path}/database.url
receivers:
  whole: ${{HEAD_URL}}
  part: mailto://desk:${{LOFT_PASSWORD}}@example.org
  relative: file:secrets/desk.url
  long: {{url: 'slack://a/b/c'}}
to: [part]
log: debug
"""
    written(tmp_path, service, one=WATCH)
    (tmp_path / "secrets").mkdir()
    (tmp_path / "secrets" / "desk.url").write_text("console://from-a-file\n")
    (tmp_path / "database.url").write_text("postgresql+psycopg://monitor:secret@db/monitor\n")
    settings = loaded(tmp_path)
    assert settings.receivers == (
        Receiver(name="whole", url="console://head"),
        Receiver(name="part", url="mailto://desk:hunter2@example.org"),
        Receiver(name="relative", url="console://from-a-file"),
        Receiver(name="long", url="slack://a/b/c"),
    )
    assert settings.database == "postgresql+psycopg://monitor:secret@db/monitor"
    assert (settings.to, settings.log) == (("part",), "debug")


def test_the_database_is_sqlite_below_the_working_directory_unless_named(tmp_path: Path) -> None:
    assert loaded(written(tmp_path, one=WATCH)).database == "sqlite:///data/monitor.db"


def test_the_shipped_example_loads_without_any_secret() -> None:
    settings = load(ROOT / "config", {}, url_fault)
    assert settings.watch("Black Sea Grain Initiative")
    assert any(known.repeat for watch in settings.watches for known in watch.known)
    assert [receiver.url for receiver in settings.receivers] == ["console://"]
