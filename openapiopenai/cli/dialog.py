"""The dialog of `chat`: what a person types, line by line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click

from .conversation import Conversation
from .failures import is_expected, is_terminal, say

QUOTES = '"""'
COMMANDS = {
    "/help": "list the commands",
    "/exit": "leave, as Ctrl-D does",
    "/reset": "forget what was said",
    "/model": "NAME: go on with another model",
    "/attach": "FILE: send a text or a picture with the next message",
    "/save": "FILE: write what was said",
}


def talk(conversation: Conversation) -> None:
    """Read messages until the end of the input; a failed call and Ctrl-C during a reply do not end the dialog."""
    is_person = is_terminal(sys.stdin)
    if is_person:
        import_editing()
        click.echo(f"{conversation.model}; /help lists the commands, Ctrl-D leaves", err=True)
    while (text := read("> " if is_person else "")) is not None:
        if text.strip() in ("/exit", "/quit"):
            return
        try:
            handle(conversation, text)
        except KeyboardInterrupt:
            click.echo("", err=True)
        except click.UsageError as error:
            say(error.format_message())
        except Exception as error:
            if not is_expected(error) or not is_person:
                raise
            say(str(error))


def import_editing() -> None:
    """Let lines be edited and recalled, where Python has readline."""
    with suppress(ModuleNotFoundError):
        import_module("readline")


def read(prompt: str) -> str | None:
    """Return a message of one or more lines; None at the end of the input."""
    line = read_line(prompt)
    if line is None:
        return None
    if line.strip().startswith(QUOTES):
        return quoted(line.strip().removeprefix(QUOTES))
    lines = [line]
    while lines[-1].endswith("\\") and (following := read_line("… " if prompt else "")) is not None:
        lines[-1] = lines[-1][:-1]
        lines.append(following)
    return "\n".join(lines)


def quoted(first: str) -> str:
    lines = [first]
    while not lines[-1].rstrip().endswith(QUOTES) and (following := read_line("… ")) is not None:
        lines.append(following)
    return "\n".join(lines).rstrip().removesuffix(QUOTES).strip("\n")


def read_line(prompt: str) -> str | None:
    try:
        return input(prompt)
    except EOFError:
        return None


def handle(conversation: Conversation, text: str) -> None:
    """Do what a message says: a command, or something to say to the model."""
    word, _, rest = text.strip().partition(" ")
    if not word:
        return
    if not word.startswith("/"):
        conversation.say(text)
    elif (run := HANDLERS.get(word)) is None:
        say(f"no command {word}; /help lists them")
    elif word in TAKE_A_NAME and not rest.strip():
        say(f"{word}: expected {COMMANDS[word].partition(':')[0]}")
    else:
        run(conversation, rest.strip())


def show_help(conversation: Conversation, rest: str) -> None:
    for name, text in COMMANDS.items():
        click.echo(f"{name:8} {text}")


def reset(conversation: Conversation, rest: str) -> None:
    conversation.messages.clear()


def change_model(conversation: Conversation, name: str) -> None:
    conversation.model = name


def attach(conversation: Conversation, name: str) -> None:
    conversation.attach(name)


def save(conversation: Conversation, name: str) -> None:
    """Write the dialog as Markdown."""
    parts = [f"**{each['role']}**\n\n{text_of(each['content'])}" for each in conversation.messages]
    Path(name).write_text("\n\n".join(parts) + "\n", "utf-8")


def text_of(content: object) -> str:
    """Return the text of a message, whose other parts are files."""
    if isinstance(content, list):
        return str(content[0]["text"])  # pyright: ignore[reportUnknownArgumentType]
    return str(content)


HANDLERS: dict[str, Callable[[Conversation, str], None]] = {
    "/help": show_help,
    "/reset": reset,
    "/model": change_model,
    "/attach": attach,
    "/save": save,
}
TAKE_A_NAME = ("/model", "/attach", "/save")
