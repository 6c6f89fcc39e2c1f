"""The watcher is watched: sources that break or fall silent, receivers that take nothing, and who hears of it."""

from datetime import timedelta

from tests.process.world import Mailbox, Service, Web, today, wait_for

FEED = """
watch: River Ferry Charter
zone: UTC
sources:
  - feed: {web}/feed.xml
    name: Ferry News
    every: 1s
    silent: 7d
    private: [127.0.0.1]
"""
ITEM = "<item><title>Note {number}</title><guid>{number}</guid><description>No charter was named.</description></item>"
RSS = "<rss version='2.0'><channel><title>Ferry News</title>{items}</channel></rss>"
RECEIVERS = """
receivers:
  hook: json://127.0.0.1:{port}/
  desk: mailtos://reader:secret@localhost:${{MAIL_PORT}}?mode=starttls&from=monitor@example.org&to=desk@example.org
to: [hook]
"""
KNOWN = """
watch: Lighthouse Lease
zone: UTC
known:
  - {{subject: Lighthouse insurance, kind: expiry, due: {due}}}
alerts: {{lead: [7d], at: "00:00"}}
"""


def publish(web: Web, items: int) -> None:
    rss = RSS.format(items="".join(ITEM.format(number=number) for number in range(items)))
    web.pages["/feed.xml"] = ("application/rss+xml", rss)


def test_a_source_that_breaks_or_falls_silent_is_told_once_and_once_more_when_it_is_well(
    service: Service, web: Web
) -> None:
    def told(words: str) -> int:
        return service.out.count(f"{words}: Ferry News")

    service.write("watches/ferry.yaml", FEED.format(web=web.address))
    publish(web, 1)
    service.started()
    wait_for(lambda: service.json("status", status=None)["sources"][0]["documents"], f"a first read\n{service.logs}")
    web.pages.clear()
    wait_for(lambda: told("Source is broken"), f"the alert that it is broken\n{service.logs}")
    assert "404" in service.out
    assert service.json("status", status=None)["sources"][0]["trouble"] == "source_broken"
    publish(web, 1)
    wait_for(lambda: told("Works again") == 1, "the news that it works again")
    service.move_clock(timedelta(days=8))
    wait_for(lambda: told("Source is silent"), "the alert that it is silent")
    publish(web, 2)
    wait_for(lambda: told("Works again") == 2, "the news that something came")
    assert (told("Source is broken"), told("Source is silent")) == (1, 1)


def test_a_message_that_is_given_up_is_told_through_another_receiver(
    service: Service, mailbox: Mailbox, web: Web
) -> None:
    web.status = 404
    service.write("monitor.yaml", RECEIVERS.format(port=web.port))
    service.write("watches/lease.yaml", KNOWN.format(due=today() + timedelta(days=5)))
    service.started()
    (mail,) = wait_for(lambda: mailbox.messages, f"the mail about it\n{service.logs}")
    assert "Delivery failed: hook" in mail["Subject"]
    body = mail.get_body(("plain",))
    assert body is not None
    assert "Lighthouse insurance" in body.get_content()
    assert service.json("status")["outbox"]["failing"] == ["hook"]


def test_a_service_of_which_no_receiver_takes_anything_is_not_healthy(service: Service, web: Web) -> None:
    web.status = 404
    service.write("monitor.yaml", f"receivers: {{hook: 'json://127.0.0.1:{web.port}/'}}\nto: [hook]\n")
    service.write("watches/lease.yaml", KNOWN.format(due=today() + timedelta(days=5)))
    service.started()
    wait_for(lambda: "delivery.given_up" in service.logs, "the line about it")
    status = service.json("status", status=1)
    assert (status["healthy"], status["late"]) == (False, [])
    assert "no receiver takes anything" in service.run("status", status=1)


def test_a_receiver_that_takes_a_test_message_after_its_repair_is_well_again(service: Service, web: Web) -> None:
    web.status = 404
    service.write("monitor.yaml", f"receivers: {{hook: 'json://127.0.0.1:{web.port}/'}}\nto: [hook]\n")
    service.write("watches/lease.yaml", KNOWN.format(due=today() + timedelta(days=5)))
    service.started()
    wait_for(lambda: "delivery.given_up" in service.logs, "the line about it")
    service.run("send-test", status=1)
    assert service.json("status", status=1)["outbox"]["failing"] == ["hook"]
    web.status = 200
    service.run("send-test")
    assert service.json("status")["outbox"]["failing"] == []
