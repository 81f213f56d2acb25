"""Commands that are no operations."""

from __future__ import annotations

import sys
from collections.abc import Callable
from inspect import cleandoc
from typing import Any, TypeVar

import click

from . import PROGRAM, missing, profiles, values
from .commands import CLIENT, SETTINGS, own_key, own_options
from .failures import visible
from .tree import COMMANDS, children

F = TypeVar("F", bound="Callable[..., Any]")


def command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Make a command of a function, with the options of the client."""
    also = [f"{name} {each}" for each in children(children("").get(name, "?"))]

    def made(run: Callable[..., Any]) -> click.Command:
        about = cleandoc(run.__doc__ or "").replace("PROGRAM", PROGRAM)
        text = f"{COMMANDS[name]}\n\n{about}" + (f"\n\nA resource, too: {', '.join(also)}." if also else "")
        command = click.command(name, context_settings=SETTINGS, help=text, short_help=COMMANDS[name])(run)
        command.params += own_options(CLIENT)
        return command

    return made


def speaking(run: F) -> F:
    """Add the options of conversations."""
    options = (
        click.option("-m", "--model", help="Model; default: that of the profile, or the first that is known."),
        click.option("-s", "--system", help="What the model is told before: text, or @FILE."),
        click.option("-a", "--attach", multiple=True, metavar="FILE", help="Text or picture to send along."),
        click.option("--via", metavar="OPERATION", help="Operation to call, such as chat.completions.create."),
    )
    for each in reversed(options):
        run = each(run)
    return run


def client_options(own: dict[str, Any]) -> dict[str, Any]:
    """Return the options of the client, whether given before or after the command."""
    before = click.get_current_context().find_root().params
    return {name: own[own_key(name)] or before.get(own_key(name)) for name in CLIENT}


@command("ask")
@click.argument("text", nargs=-1, required=True)
@speaking
def ask(text: tuple[str, ...], model: str, system: str, attach: tuple[str, ...], via: str, **own: Any) -> None:
    """The reply is printed as it comes. TEXT is the question; @FILE is the text of a file, - that of standard input."""
    from .conversation import opened

    parts = [values.content("TEXT", each) if each == "-" or each.startswith("@") else each for each in text]
    with opened(client_options(own), via, model, system) as conversation:
        for each in attach:
            conversation.attach(each)
        conversation.say(" ".join(parts))


@command("chat")
@speaking
def chat(model: str, system: str, attach: tuple[str, ...], via: str, **own: Any) -> None:
    """A line that ends with a backslash goes on in the next one; three quotation marks begin and end a text of many
    lines. /help lists the commands."""
    from .conversation import opened
    from .dialog import talk

    with opened(client_options(own), via, model, system) as conversation:
        for each in attach:
            conversation.attach(each)
        talk(conversation)


@command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def print_completion(shell: str, **own: Any) -> None:
    """In `~/.bashrc`, `~/.zshrc` or `config.fish`: eval "$(PROGRAM completion bash)", or … | source in fish."""
    from . import shells
    from .main import COMPLETE

    root = click.get_current_context().find_root().command
    click.echo(shells.shell(shell, root, PROGRAM, COMPLETE).source())


def credential_argument(run: F) -> F:
    return click.argument("credential", required=False)(run)


@command("login")
@credential_argument
def login(credential: str | None, **own: Any) -> None:
    """The key is asked for, or read from standard input. CREDENTIAL is the option of the client; default: the first."""
    profile, name = profiles.chosen(client_options(own)["profile"])[0], known(credential)
    profiles.keyring()
    if sys.stdin.isatty():
        key = str(click.prompt(f"{name} of profile {profile}", hide_input=True, err=True))
    else:
        key = sys.stdin.readline()
    if not key.strip():
        raise click.UsageError("expected a key")
    profiles.store(profile, name, key.strip())
    click.echo(f"{name} of profile {profile} is in the keyring", err=True)


@command("logout")
@credential_argument
def logout(credential: str | None, **own: Any) -> None:
    """CREDENTIAL is the option of the client; default: the first."""
    profile, name = profiles.chosen(client_options(own)["profile"])[0], known(credential)
    profiles.store(profile, name, None)
    click.echo(f"{name} of profile {profile} is removed", err=True)


def known(credential: str | None) -> str:
    """Return a credential of the API."""
    from ..profile import PROFILE

    names = [*PROFILE.credentials]
    name = (credential or (names[0] if names else "")).replace("-", "_")
    if name not in names:
        raise click.UsageError(f"CREDENTIAL: expected {' or '.join(names) or 'none: the API has none'}, got {name!r}")
    return name


@command("profiles")
def list_profiles(**own: Any) -> None:
    """Keys are not shown. The first line names the file, to be edited."""
    click.echo(f"# {profiles.file()}")
    for name, each in profiles.read().items():
        click.echo(f"{visible(name)}: {profiles.shown(each)}")


@command("mock")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(0, 65535), help="0 for a free one.")
@click.option("--seed", default=0, show_default=True, help="Decides about new IDs.")
@click.option("--lenient", is_flag=True, help="Accept parameters and properties that are not in the document.")
@click.option("--empty", is_flag=True, help="Begin with empty lists rather than with examples.")
def mock(host: str, port: int, seed: int, lenient: bool, empty: bool, **own: Any) -> None:
    """It checks every request against the document, prints it, and responds with examples and with what was created."""
    try:
        from ..testing.__main__ import serve
    except ModuleNotFoundError as error:
        sys.exit(missing(error, "testing"))
    serve(host=host, port=port, seed=seed, is_strict=not lenient, is_empty=empty)


@command("map")
@click.argument("method", metavar="METHOD")
@click.argument("source", metavar="INPUT")
@click.argument("target", metavar="OUTPUT")
@click.option("-a", "--argument", multiple=True, metavar="NAME=VALUE", help="An argument of each call; a template.")
@click.option("--json", "json_", metavar="FILE", help="All arguments: an object as JSON or YAML, or @FILE.")
@click.option("--select", multiple=True, metavar="FIELD", help="Part of each response to keep, such as output_text.")
@click.option("--key", metavar="FIELD", help="Field that identifies a row; default: all that is sent.")
@click.option(
    "--store", metavar="STORE", help="Where results are kept; default: OUTPUT.sqlite. A file, or postgresql://…"
)
@click.option("--batch", is_flag=True, help="Use the Batch API: half the price, within 24 hours.")
@click.option(
    "--concurrency", type=click.IntRange(1), help="How many calls at a time; default: as the server takes them."
)
@click.option("--requests-per-minute", type=click.FloatRange(0, min_open=True), help="Default: as the server says.")
@click.option("--tokens-per-minute", type=click.FloatRange(0, min_open=True), help="Default: as the server says.")
@click.option("--stop-after", metavar="NUMBER", help="Failures after which to stop: 10, or 5%.")
@click.option("--keep-failed", is_flag=True, help="Do not try again what has failed before.")
@click.option("--quiet", is_flag=True, help="Show no progress.")
def map_rows(method: str, source: str, target: str, **own: Any) -> int:
    """METHOD is an operation, such as responses.create. INPUT and OUTPUT are JSON lines, CSV or Parquet, by the end of
    their name; - is standard input or output. A VALUE may have fields of the row in braces: input="Translate: {text}".
    Without arguments, each row has those of its call.

    Start it again after an interrupt: what has finished is in the store, and is not paid twice."""
    from .mapping import map_file

    return map_file(client_options(own), method, source, target, own)


MADE = {str(each.name): each for each in (ask, chat, print_completion, login, logout, map_rows, mock, list_profiles)}
