# SPDX-License-Identifier: Apache-2.0
"""A client of Surfer's waveform control protocol: shows a dump in a viewer that runs already.

Messages are JSON objects, each ended by a zero byte, over TCP; the client greets first (Surfer's crate surfer-wcp,
version "0"). Surfer listens where its configuration says `autostart = true` for wcp, or after its command
`wcp_server_start`.
"""

import json
import socket
from typing import Any

from xai_cosim.command import UserError
from xai_cosim.failures.viewers import ViewerLayout

ADDRESS = "127.0.0.1:54321"
"""Where Surfer listens by default."""
SECONDS = 10.0
"""For an answer; a viewer that loads a dump of this size takes well under one."""
VERSION = "0"
LOADED = "waveforms_loaded"


def address_of(text: str) -> tuple[str, int]:
    """Return host and port; UserError for what is none.

    >>> address_of("127.0.0.1:54321")
    ('127.0.0.1', 54321)
    """
    host, _, port = text.rpartition(":")
    if not host or not (port.isascii() and port.isdecimal() and 0 < int(port) < 1 << 16):
        raise UserError(f"WCP={text}: allowed is HOST:PORT, as {ADDRESS}")
    return host, int(port)


class Viewer:
    """A connection to a viewer."""

    def __init__(self, connection: socket.socket) -> None:
        """Greet; UserError where what listens does not speak the protocol, or another version of it."""
        self._connection, self._received = connection, b""
        self._connection.settimeout(SECONDS)
        self._send({"type": "greeting", "version": VERSION, "commands": [LOADED]})
        greeting = self._receive()
        if greeting.get("type") != "greeting" or greeting.get("version") != VERSION:
            raise UserError(f"what listens there is no viewer with WCP version {VERSION}: it says {greeting}")

    def show(self, layout: ViewerLayout) -> None:
        """Load a dump and show what its layout says; UserError where the viewer refuses."""
        self._command("clear", tolerated=True)  # nothing may be loaded yet
        self._command("load", source=str(layout.dump))
        self._expect("event", event=LOADED)
        self._command("add_variables", variables=list(layout.signals))
        marker = {"time": layout.marker, "name": "mismatch", "move_focus": False}
        self._command("add_markers", markers=[marker])
        self._command("set_viewport_range", start=layout.start, end=layout.end)

    def _command(self, name: str, *, tolerated: bool = False, **arguments: object) -> None:
        self._send({"type": "command", "command": name, **arguments})
        answer = self._expect("response", "error")
        if answer["type"] == "error" and not tolerated:
            raise UserError(f"the viewer refuses {name}: {answer.get('message') or answer.get('error')}")

    def _expect(self, *kinds: str, **held: str) -> dict[str, Any]:
        """Return the next message of these kinds that holds this; others, such as events, are passed over."""
        while True:
            message = self._receive()
            if message.get("type") in kinds and held.items() <= message.items():
                return message

    def _send(self, message: dict[str, object]) -> None:
        self._connection.sendall(json.dumps(message).encode() + b"\0")

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._received:
            try:
                part = self._connection.recv(1 << 16)
            except TimeoutError as error:
                raise UserError(f"the viewer does not answer within {SECONDS:.0f} s") from error
            if not part:
                raise UserError("the viewer has closed the connection")
            self._received += part
        text, _, self._received = self._received.partition(b"\0")
        try:
            message = json.loads(text)
        except ValueError as error:
            raise UserError(f"what listens there does not speak WCP: {text[:80]!r}") from error
        return message if isinstance(message, dict) else {}


def show(layout: ViewerLayout, address: tuple[str, int]) -> bool:
    """Show a dump in the viewer that listens at an address; return False where none listens there."""
    try:
        connection = socket.create_connection(address, SECONDS)
    except OSError:
        return False
    with connection:
        Viewer(connection).show(layout)
    return True
