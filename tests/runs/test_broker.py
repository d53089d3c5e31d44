"""The broker in a folder, with real writers and readers side by side."""

import threading
from pathlib import Path
from queue import Empty

import pytest
from kombu import Connection, Queue

from leadops.celery import app
from leadops.runs.broker import Transport

WRITERS, EACH = 2, 300


@pytest.fixture
def folder(tmp_path: Path):
    for name in ("msg", "ctl"):
        (tmp_path / name).mkdir()
    return tmp_path


def connection(folder: Path) -> Connection:
    return Connection(
        "filesystem://",
        transport=Transport,
        transport_options={
            "data_folder_in": str(folder / "msg"),
            "data_folder_out": str(folder / "msg"),
            "control_folder": str(folder / "ctl"),
        },
    )


def test_messages_are_whole_for_a_reader_that_polls_while_they_are_written(folder) -> None:
    taken: list[int] = []
    writing = threading.Event()
    writing.set()

    def write(first: int) -> None:
        with connection(folder) as line:
            producer = line.Producer(serializer="json")
            for number in range(first, first + EACH):
                producer.publish(
                    {"number": number, "filling": "x" * 50_000},
                    routing_key="default",
                    declare=[Queue("default")],
                )

    def read() -> None:
        with connection(folder) as line:
            queue = line.SimpleQueue("default")
            while True:
                is_last_look = not writing.is_set()
                try:
                    message = queue.get_nowait()
                except Empty:
                    if is_last_look:
                        return
                    continue
                taken.append(message.payload["number"])
                message.ack()

    reader = threading.Thread(target=read)
    writers = [threading.Thread(target=write, args=(n * EACH,)) for n in range(WRITERS)]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    writing.clear()
    reader.join()

    assert sorted(taken) == list(range(WRITERS * EACH))
    assert not list((folder / "msg").iterdir())


def test_what_a_killed_writer_left_is_no_message(folder) -> None:
    (folder / "msg" / "1_a.default.msg.part").write_text('{"body": "', encoding="utf-8")

    with connection(folder) as line, pytest.raises(Empty):
        line.SimpleQueue("default").get_nowait()


def test_portal_without_redis_uses_it(settings) -> None:
    if settings.REDIS_URL:
        pytest.skip("this run has Redis")
    assert isinstance(app.connection_for_write().transport, Transport)
