"""The life of the real process: start, second start, reload, faults, end."""

from datetime import timedelta

from tests.process.world import Service, Web, today, wait_for

WATCH = """
watch: Lighthouse Lease
zone: UTC
sources:
  - files: inbox/*
    every: 1s
known:
  - {{subject: Lighthouse insurance, kind: expiry, due: {due}}}
alerts: {{lead: [14d, 7d], at: "00:00"}}
"""


def watch(days: int = 5) -> str:
    return WATCH.format(due=today() + timedelta(days=days))


def read_again(service: Service) -> None:
    """Wait until the source has been read once more from its beginning to its end."""

    def last_read() -> str:
        return str(service.json("status", status=None)["sources"][0]["last_read"])

    for _ in range(2):
        before = last_read()
        wait_for(lambda before=before: last_read() != before, "one more read")  # type: ignore[misc]  # bound now


def sent_again(service: Service) -> None:
    """Wait until the calendar has acted and the outbox was looked through once more from beginning to end."""

    def ticks() -> tuple[str, str]:
        found = service.json("status", status=None)["ticks"]
        return found["review"], found["deliver"]

    for _ in range(2):
        before = ticks()
        wait_for(lambda before=before: all(a != b for a, b in zip(ticks(), before, strict=True)), "one more round")  # type: ignore[misc]  # bound now


def test_a_second_start_repeats_no_alert(service: Service) -> None:
    service.write("watches/lease.yaml", watch())
    service.started()
    wait_for(lambda: "Lighthouse insurance" in service.out, "the alert on the console")
    service.stop()
    assert service.json("status", status=1)["late"] == ["daemon"]
    service.started()
    read_again(service)
    sent_again(service)
    assert service.out.count("5 days left") == 1, service.out


def test_a_second_daemon_on_the_same_file_refuses_while_commands_work_beside(service: Service) -> None:
    service.write("watches/lease.yaml", watch())
    service.started()
    wait_for(lambda: "Lighthouse insurance" in service.out, "the alert")
    service.run("run", status=1)
    (row,) = service.json("due")
    assert row["state"] == "pending"
    service.run("confirm", row["id"], "--as", "renewed", "--due", str(today() + timedelta(days=300)), "--by", "ann")
    wait_for(lambda: "renewed" in service.out, "the change on the console")
    assert service.json("due")[0]["due"] == str(today() + timedelta(days=300))


def test_sigterm_ends_the_process_within_ten_seconds_though_a_channel_hangs(service: Service, web: Web) -> None:
    web.delay = 60
    service.write("monitor.yaml", f"receivers: {{hook: 'json://127.0.0.1:{web.port}/'}}\nto: [hook]\n")
    service.write("watches/lease.yaml", watch())
    service.started()
    wait_for(lambda: web.requests, "the message that hangs")
    assert service.stop() < 10
    assert service.process is not None
    assert service.process.exitcode == 0


def test_a_bad_configuration_is_refused_and_the_old_one_keeps_running(service: Service) -> None:
    service.write("watches/lease.yaml", watch())
    service.started()
    wait_for(lambda: "Lighthouse insurance" in service.out, "the alert")
    service.write("watches/lease.yaml", watch().replace("zone: UTC", "zone: Atlantis"))
    wait_for(lambda: "config.refused" in service.logs, "the refusal")
    assert "lease.yaml" in service.logs
    assert "Atlantis" in service.logs
    assert service.run("check", status=2) == ""
    service.write(
        "inbox/note.txt",
        f"---\npublished: {today()}\n---\nThe Lighthouse Lease expires on {today() + timedelta(days=6)}.\n",
    )
    wait_for(lambda: "Lighthouse Lease" in service.out, "an alert from the old configuration")
    service.write("watches/lease.yaml", watch())
    wait_for(lambda: "config.repaired" in service.logs, "the line that it is well again")
    service.write("watches/lease.yaml", watch(6).replace("Lighthouse insurance", "Lamp inspection"))
    wait_for(lambda: "Lamp inspection" in service.out, "an alert from the new configuration")


def test_a_secret_that_is_exchanged_takes_effect_and_a_lost_one_is_refused(service: Service, web: Web) -> None:
    secret = service.write("desk.url", "json://127.0.0.1:9/t0ken-one/")
    service.write("monitor.yaml", "receivers: {desk: file:desk.url}\nto: [desk]\n")
    service.write("watches/lease.yaml", watch())
    service.started()
    wait_for(lambda: "delivery.failed" in service.logs, "a failure at the old address")
    secret.write_text(f"json://127.0.0.1:{web.port}/t0ken-two/")
    wait_for(lambda: "config.reloaded" in service.logs, "the reload")
    service.move_clock(timedelta(minutes=1))
    wait_for(lambda: web.posts, "the alert at the new address")
    secret.unlink()
    wait_for(lambda: "config.refused" in service.logs, "the refusal")
    assert "t0ken" not in service.logs + service.run("status", status=None)


def test_broken_files_get_one_clear_line_each_and_the_rest_goes_on(service: Service) -> None:
    service.write("watches/lease.yaml", watch().replace("inbox/*", "inbox/*.txt"))
    inbox = service.config / "inbox"
    inbox.mkdir()
    (inbox / "binary.txt").write_bytes(b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 4)
    (inbox / "empty.txt").write_bytes(b"")
    with (inbox / "huge.txt").open("wb") as huge:
        huge.truncate(50 * 1024 * 1024)
    (inbox / "dangling.txt").symlink_to(inbox / "nowhere")
    (inbox / "folder.txt").mkdir()
    due = today() + timedelta(days=6)
    (inbox / "cp1251.txt").write_bytes(
        f"Аренда маяка. The Lighthouse Lease expires on {due}. Подробности позже.".encode("cp1251")
    )
    service.started()
    wait_for(lambda: "Lighthouse Lease" in service.out, "the good file")
    broken = ("binary.txt", "empty.txt", "huge.txt", "dangling.txt")
    wait_for(lambda: all(name in service.logs for name in broken), "a line about each broken one")
    read_again(service)
    for name in broken:
        assert len([line for line in service.logs.splitlines() if name in line]) == 1, (name, service.logs)
        assert name in service.run("status", status=None)
    assert "Traceback" not in service.logs


def test_a_folder_that_vanishes_is_said_once_and_found_again(service: Service) -> None:
    service.write("watches/lease.yaml", watch().replace("inbox/*", "inbox/*.txt"))
    inbox = service.config / "inbox"
    inbox.mkdir()
    (inbox / "note.txt").write_text("Nothing here.")
    service.started()
    wait_for(lambda: service.json("status", status=None)["sources"][0]["documents"] == 1, "the first read")
    (inbox / "note.txt").unlink()
    inbox.rmdir()
    wait_for(lambda: "source.fault" in service.logs, "the fault")
    read_again(service)
    assert service.logs.count("source.fault") == 1
    assert "inbox" in service.run("status", status=None)
    inbox.mkdir()
    (inbox / "late.txt").write_text(f"The Lighthouse Lease expires on {today() + timedelta(days=6)}.")
    wait_for(lambda: "Lighthouse Lease" in service.out, "the alert after the return")
    wait_for(lambda: service.json("status", status=None)["sources"][0]["faults"] == [], "the fault to go")


def test_a_clock_that_is_set_ahead_by_years_and_back_again_holds_nothing_up(service: Service) -> None:
    service.write("watches/lease.yaml", watch())
    service.started()
    wait_for(lambda: "Lighthouse insurance" in service.out, "the alert")
    service.move_clock(timedelta(days=3650))
    wait_for(lambda: service.json("due")[0]["state"] == "overdue", "the calendar to act")
    service.move_clock(timedelta())
    wait_for(lambda: service.json("due")[0]["state"] == "pending", "the calendar to be taken back")
    service.write(
        "inbox/note.txt",
        f"---\npublished: {today()}\n---\nThe Lighthouse Lease expires on {today() + timedelta(days=6)}.\n",
    )
    wait_for(lambda: "Lighthouse Lease" in service.out, f"an alert about what is new\n{service.logs}")
    assert service.logs.count("clock.set") == 2
    assert service.json("status")["healthy"]
