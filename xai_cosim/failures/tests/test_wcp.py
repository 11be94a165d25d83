# SPDX-License-Identifier: Apache-2.0
"""The client of the waveform control protocol, against a stub of a viewer."""

import json
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from xai_cosim.command import UserError
from xai_cosim.failures.viewers import ViewerLayout
from xai_cosim.failures.wcp import address_of, show

LAYOUT = ViewerLayout(Path("/dumps/waves.fst"), ("bench.ap_clk", "bench.dut.count"), 1500, 1000, 2000)
GREETING = {"type": "greeting", "version": "0", "commands": ["load", "add_variables"]}
ACK = {"type": "response", "command": "ack"}
LOADED = {"type": "event", "event": "waveforms_loaded", "source": "/dumps/waves.fst"}
ANSWERS: dict[str, Sequence[dict[str, Any]]] = {
    "greeting": [GREETING],
    "clear": [{"type": "error", "error": "clear", "arguments": [], "message": "No waveform loaded"}],
    "load": [ACK, LOADED],
    "add_variables": [{"type": "response", "command": "add_variables", "ids": [1, 2]}],
    "add_markers": [{"type": "response", "command": "add_markers", "ids": [3]}],
    "set_viewport_range": [{"type": "event", "event": "moved"}, ACK],
}


def framed(message: dict[str, Any]) -> bytes:
    """A message as it goes over the wire."""
    return json.dumps(message).encode() + b"\0"


class Stub:
    """A viewer that answers each message as it is told, in pieces, and keeps what it was sent."""

    def __init__(self, answers: dict[str, Sequence[dict[str, Any]] | bytes]) -> None:
        """Listen on a free port of this machine."""
        self.answers, self.said = answers, list[dict[str, Any]]()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._listening.getsockname()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._listening.accept()
        with connection, connection.makefile("rb") as file:
            held = b""
            while part := file.read1():
                *messages, held = (held + part).split(b"\0")
                for message in map(json.loads, messages):
                    self.said.append(message)
                    answer = self.answers.get(message.get("command", message["type"]), b"")
                    sent = answer if isinstance(answer, bytes) else b"".join(map(framed, answer))
                    if not answer:
                        return
                    for start in range(0, len(sent), 7):
                        connection.sendall(sent[start : start + 7])

    def close(self) -> None:
        """Stop listening."""
        self._listening.close()


@contextmanager
def stub(**changed: Sequence[dict[str, Any]] | bytes) -> Iterator[Stub]:
    """A stub that answers as Surfer does, but for what is changed."""
    viewer = Stub({**ANSWERS, **changed})
    try:
        yield viewer
    finally:
        viewer.close()


def test_a_dump_is_shown() -> None:
    """The viewer is greeted, then told the dump, its signals, the marker and the range, once it has loaded it."""
    with stub() as viewer:
        assert show(LAYOUT, viewer.address)
    assert viewer.said[0] == {"type": "greeting", "version": "0", "commands": ["waveforms_loaded"]}
    assert viewer.said[1:] == [
        {"type": "command", "command": "clear"},
        {"type": "command", "command": "load", "source": "/dumps/waves.fst"},
        {"type": "command", "command": "add_variables", "variables": ["bench.ap_clk", "bench.dut.count"]},
        {
            "type": "command",
            "command": "add_markers",
            "markers": [{"time": 1500, "name": "mismatch", "move_focus": False}],
        },
        {"type": "command", "command": "set_viewport_range", "start": 1000, "end": 2000},
    ]


def test_nobody_listens() -> None:
    """A port that nothing listens at is told from a viewer."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = listening.getsockname()
    assert not show(LAYOUT, address)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"greeting": b"HTTP/1.1 400 Bad Request\r\n\r\n\0"}, "does not speak WCP"),
        ({"greeting": [GREETING | {"version": "1"}]}, "no viewer with WCP version 0"),
        ({"greeting": []}, "closed the connection"),
        ({"load": [{"type": "error", "error": "load", "message": "no such file"}]}, "refuses load: no such file"),
        ({"add_variables": []}, "closed the connection"),
    ],
)
def test_another_answer_is_one_clear_line(changed: dict[str, Any], message: str) -> None:
    """What does not speak the protocol, and what refuses, is told."""
    with stub(**changed) as viewer, pytest.raises(UserError, match=message):
        show(LAYOUT, viewer.address)


def test_silence_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """A viewer that does not answer is given up."""
    monkeypatch.setattr("xai_cosim.failures.wcp.SECONDS", 0.2)
    with stub(greeting=b" ") as viewer, pytest.raises(UserError, match="does not answer"):
        show(LAYOUT, viewer.address)


@pytest.mark.parametrize("text", ["", "54321", "host:", "host:0", "host:65536", "host:²", "host:-1"])
def test_bad_address(text: str) -> None:
    """What is no host and port is refused."""
    with pytest.raises(UserError, match="WCP="):
        address_of(text)
