"""Conversations with a model, by the operations that the registry names for them."""

from __future__ import annotations

import base64
import mimetypes
import os
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from .._runtime import registry
from . import PACKAGE, profiles, values
from .call import debugging, message, method_of
from .call import opened as client_with
from .failures import colored, is_terminal, visible
from .output import printable

MODEL = f"{PACKAGE.upper()}_MODEL"


class Conversation:
    """The messages so far. Each reply is printed as it comes, and remembered."""

    def __init__(self, client: Any, operation: str, model: str, system: str = "") -> None:
        self.client = client
        self.operation = operation
        self.model = model
        self.system = system
        self.messages: list[dict[str, Any]] = []
        self.attached: list[dict[str, Any]] = []
        self.texts: list[str] = []
        self.parameter = next(each["name"] for each in facts_of(operation)["parameters"] if each.get("messages"))

    def attach(self, name: str) -> None:
        """Send a file with the next message. Raises UsageError if it cannot be sent."""
        found: Any = values.file("--attach", name)
        content: bytes = found[1] if name in ("-", "@-") else found.read_bytes()
        media = mimetypes.guess_type(name)[0] or ""
        try:
            self.texts.append(f"{name}:\n{content.decode()}")
        except UnicodeDecodeError:
            url = f"data:{media or 'application/octet-stream'};base64,{base64.b64encode(content).decode()}"
            self.attached.append(SHAPES[self.parameter](Path(name).name, media, url))

    def say(self, text: str) -> None:
        """Send a message and print the reply; one that failed is forgotten."""
        text = "\n\n".join([*self.texts, text])
        part = {"type": TEXT[self.parameter], "text": text}
        said = message([part, *self.attached] if self.attached else text)
        system = [{"role": "system", "content": self.system}] if self.system else []
        arguments = {"model": self.model, self.parameter: [*system, *self.messages, said], "stream": True}
        with method_of(self.client, self.operation)(**arguments) as stream:
            reply = show(stream.text_deltas())
        self.messages += [said, {"role": "assistant", "content": reply}]
        self.attached, self.texts = [], []


def input_part(name: str, media: str, url: str) -> dict[str, Any]:
    if media.startswith("image/"):
        return {"type": "input_image", "image_url": url}
    return {"type": "input_file", "filename": name, "file_data": url}


def message_part(name: str, media: str, url: str) -> dict[str, Any]:
    if media.startswith("image/"):
        return {"type": "image_url", "image_url": {"url": url}}
    return {"type": "file", "file": {"filename": name, "file_data": url}}


SHAPES = {"input": input_part, "messages": message_part}
"""Parameter with the messages → what makes a part of a message of a file."""
TEXT = {"input": "input_text", "messages": "text"}
"""The same → type of a part that is text."""


def facts_of(operation: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = registry.Registry()[operation]
    return found


@contextmanager
def opened(own: Mapping[str, Any], via: str | None, model: str | None, system: str | None) -> Generator[Conversation]:
    """A conversation with a client of its own. Raises UsageError for an operation that is none for conversations."""
    operations: list[str] = registry.read(registry.INDEX)["conversations"]
    settings, kept = profiles.settings(own["profile"]), profiles.entries(own["profile"])
    operation = via or kept.get(profiles.VIA) or operations[0]
    names = {each.removesuffix(".create"): each for each in operations}
    operation = names.get(operation, operation)
    if operation not in operations:
        raise click.UsageError(f"--via: expected {' or '.join(operations)}, got {operation!r}")
    if own["base-url"]:
        settings["base_url"] = own["base-url"]
    debugging(bool(own["debug"]))
    with client_with(settings) as client:
        name = model or kept.get(profiles.MODEL) or os.environ.get(MODEL)
        before = values.content("--system", system) if system and system.startswith("@") else system or ""
        yield Conversation(client, operation, name or first_model(client, operation), before)


def first_model(client: Any, operation: str) -> str:
    """Return the model to ask if none is named: the first that the document lists, of another server the first it has."""
    from ..profile import PROFILE

    own = next(iter(PROFILE.servers.values()), None)
    if own is None or client.base_url.rstrip("/") != own.url.rstrip("/"):
        return str(next(iter(client.models.list())).id)
    listed = next(each for each in facts_of(operation)["parameters"] if each["name"] == "model")
    return str(listed["choices"][0])


def show(pieces: Iterable[str]) -> str:
    """Print text as it comes, on a terminal as formatted Markdown; return it."""
    if colored(sys.stdout):
        return show_markdown(pieces)
    found: list[str] = []
    is_seen = is_terminal(sys.stdout)
    for piece in pieces:
        found.append(piece)
        sys.stdout.write(visible(piece) if is_seen else printable(piece, sys.stdout))
        sys.stdout.flush()
    if is_seen or not "".join(found).endswith("\n"):
        sys.stdout.write("\n")
    return "".join(found)


def show_markdown(pieces: Iterable[str]) -> str:
    """Print Markdown as it comes: blocks that are complete stay as they are, the last one is drawn again and again."""
    from rich.console import Console
    from rich.live import Live
    from rich.markdown import Markdown

    text, rest, console = "", "", Console()
    with Live(console=console, refresh_per_second=8, transient=True) as live:
        for piece in pieces:
            text, rest = text + piece, rest + piece
            if end := complete(rest):
                console.print(Markdown(visible(rest[:end])), "")
                rest = rest[end:]
            live.update(Markdown(visible(rest)))
    console.print(Markdown(visible(rest)))
    return text


def complete(text: str) -> int:
    """Return the length of the blocks of Markdown that are complete: up to a blank line outside of code."""
    end = text.rfind("\n\n") + 2
    while end > 1 and text.count("```", 0, end) % 2:
        end = text.rfind("\n\n", 0, end - 2) + 2
    return end if end > 1 else 0
