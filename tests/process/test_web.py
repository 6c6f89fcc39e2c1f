"""A feed and a page on a real server, watched by the running service."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.process.world import Service, Web, today, wait_for

WATCH = """
watch: River Ferry Charter
zone: UTC
sources:
  - feed: {web}/feed.xml
    every: 1s
    private: [127.0.0.1]
  - page: {web}/charter
    select: article
    every: 1s
    private: [127.0.0.1]
alerts: {{lead: [14d, 7d], at: "00:00"}}
"""
PAGE = (
    "<html><head><title>Charter</title></head><body><nav>Menu</nav>"
    "<article><h1>River Ferry Charter</h1><p>{}</p></article></body></html>"
)
FEED = """<rss version='2.0'><channel><title>Ferry News</title><item><title>Charter runs out</title>
<link>{web}/news/1</link><guid>1</guid><pubDate>{day}</pubDate><description>Short.</description></item></channel></rss>"""


def english(day: object) -> str:
    return f"{day:%B} {day.day}, {day.year}"  # type: ignore[attr-defined]  # a date


def test_a_page_that_turns_from_expiring_to_extended_moves_the_commitment(service: Service, web: Web) -> None:
    first, second = today() + timedelta(days=10), today() + timedelta(days=90)
    web.pages["/charter"] = (
        "text/html",
        PAGE.format(f"The River Ferry Charter is set to expire on {english(first)}. A renewal is yet to be confirmed."),
    )
    web.pages["/feed.xml"] = (
        "application/rss+xml",
        "<rss version='2.0'><channel><title>Ferry News</title></channel></rss>",
    )
    service.write("watches/ferry.yaml", WATCH.format(web=web.address))
    service.started()
    wait_for(lambda: "River Ferry Charter" in service.out, f"the first alert\n{service.logs}")
    (before,) = service.json("due")
    web.pages["/charter"] = (
        "text/html",
        PAGE.format(f"The River Ferry Charter was extended until {english(second)}, the ministry announced."),
    )
    wait_for(lambda: service.json("due")[0]["due"] == str(second), "the new due")
    (after,) = service.json("due")
    assert (before["id"], before["due"], before["state"]) == (after["id"], str(first), "pending")
    assert after["last_change"] == "extended"
    wait_for(
        lambda: str(second) in service.out or english(second) in service.out or "extended" in service.out, "the news"
    )


def test_an_entry_of_a_feed_is_read_with_its_page(service: Service, web: Web) -> None:
    due = today() + timedelta(days=6)
    web.pages["/charter"] = ("text/html", PAGE.format("Nothing to report."))
    web.pages["/news/1"] = (
        "text/html",
        PAGE.format(f"The River Ferry Charter expires on {english(due)}, the harbour office said."),
    )
    day = format_datetime(datetime.combine(today(), datetime.min.time(), UTC))
    web.pages["/feed.xml"] = ("application/rss+xml", FEED.format(web=web.address, day=day))
    service.write("watches/ferry.yaml", WATCH.format(web=web.address))
    service.started()
    wait_for(lambda: "River Ferry Charter" in service.out, f"the alert\n{service.logs}")
    (row,) = service.json("due")
    assert row["due"] == str(due)
