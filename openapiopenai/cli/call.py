"""What the command of an operation does: arguments from options, the call, and its result."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cached_property, reduce
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .._runtime import registry
from . import PACKAGE, profiles, values
from .failures import is_terminal, say
from .output import Output, printable
from .parameters import Parameter, option

if TYPE_CHECKING:
    from .commands import Operation

ROLE = "user"
LARGE = 2**20
"""Bytes of an upload from which on its progress is shown."""


class Call:
    """One use of a command."""

    def __init__(
        self, command: Operation, given: Mapping[str, Any], own: Mapping[str, Any], context: click.Context
    ) -> None:
        """`given`: options of the operation by key; `own`: those of the program by name."""
        self.command = command
        self.facts = command.facts
        self.given = {key: value for key, value in given.items() if value not in (None, ())}
        self.own = {
            **own,
            **{name: own.get(name) or inherited(context, name) for name in ("base-url", "profile", "debug")},
        }
        self.context = context
        self.files = ExitStack()
        """Files that were opened."""

    def run(self) -> int:
        with self.files:
            self.call(self.arguments)
        return 0

    def call(self, arguments: dict[str, Any]) -> None:
        """Send the request, or show it."""
        if deprecated := self.facts.get("deprecated"):
            say(f"{self.command.full_name} is deprecated{f': {deprecated}' if isinstance(deprecated, str) else ''}")
        with warnings.catch_warnings(), self.client() as client:
            warnings.simplefilter("ignore", DeprecationWarning)
            if self.own["dry-run"] or self.own["curl"]:
                self.show_request(client, arguments)
            else:
                with Output(self.own) as output:
                    self.send(client, arguments, output)

    # --- arguments ---

    @cached_property
    def arguments(self) -> dict[str, Any]:
        """The arguments of the method, by name. Raises UsageError for a value that is wrong or missing."""
        found = self.base()
        for parameter in self.command.parameters:
            if (given := self.given.get(f"parameter_{parameter.name}")) is not None:
                found[parameter.name] = self.value(parameter, given)
        if (messages := self.command.messages) and "messages" in self.given:
            before = found.get(messages.name, [])
            before = [message(before)] if isinstance(before, str) else before
            found[messages.name] = [*before, *(message(spoken(each)) for each in self.given["messages"])]
        for name, (key, way) in self.command.dotted.items():
            if (given := self.given.get(key)) is not None:
                put(name, found, way, self.value(way[-1], given, name))
        self.limit(found)
        missing = [each for each in self.command.parameters if each.is_required and each.name not in found]
        if missing:
            raise click.UsageError(f"missing {', '.join(map(named, missing))}", self.context)
        return found

    def base(self) -> dict[str, Any]:
        """Return the arguments that `--json` gives."""
        text = self.own["json"]
        if text is None:
            return {}
        body: Any = values.body("--json", text)
        parameters = {each.facts.get("wire", each.name): each for each in self.command.parameters}
        if whole := next((each for each in parameters.values() if each.place == "whole"), None):
            return {whole.name: body}
        if not values.is_object(body):
            values.wrong("--json", "an object", text)
        known: dict[str, Any] = {parameters[key].name: value for key, value in body.items() if key in parameters}
        more = {key: value for key, value in body.items() if key not in parameters}
        return known | ({"extra_body": more} if more else {})

    def value(self, parameter: Parameter, given: Any, name: str = "") -> Any:
        """Return the value of an option."""
        shown = name or named(parameter)
        if parameter.place == "path" or isinstance(given, bool):
            return given
        found = values.value_of(shown, parameter, [given] if isinstance(given, str) else list(given))
        if parameter.facts.get("messages") and values.is_list(found):
            return [message(each) if isinstance(each, str) else each for each in found]
        return self.watched(found) if parameter.is_file else found

    def watched(self, found: Any) -> Any:
        """Return a file whose upload shows its progress, if it is large and somebody looks."""
        if not (isinstance(found, Path) and is_terminal(sys.stderr) and found.stat().st_size >= LARGE):
            return found
        from .uploads import Watched

        return self.files.enter_context(Watched(found))

    def limit(self, found: dict[str, Any]) -> None:
        """Ask for pages as long as the number of entries that is wanted, as far as the API allows."""
        parameter = next((each for each in self.command.parameters if each.name == "limit"), None)
        if parameter and self.own.get("limit") and self.facts.get("page"):
            found["limit"] = min(self.own["limit"], parameter.facts.get("most", self.own["limit"]))

    # --- the call ---

    @contextmanager
    def client(self) -> Generator[Any]:
        """A client with the settings of the profile and the options."""
        debugging(self.own["debug"])
        settings = {
            **profiles.settings(self.own["profile"]),
            **{key: self.own[name] for key, name in FLAGS.items() if self.own.get(name) is not None},
        }
        with opened(settings, is_dry=bool(self.own["dry-run"] or self.own["curl"])) as client:
            yield client

    @property
    def options(self) -> dict[str, Any]:
        """Options of the call."""
        headers = dict(header(each) for each in self.own["header"] or ())
        return {"extra_headers": headers} if headers else {}

    def show_request(self, client: Any, arguments: dict[str, Any]) -> None:
        from .requests import curl, shown

        method = method_of(client, self.command.full_name)
        request = client.dry_run(method, **arguments, **self.options)
        click.echo(printable(curl(request, arguments) if self.own["curl"] else shown(request), sys.stdout))

    def send(self, client: Any, arguments: dict[str, Any], output: Output) -> None:
        name, arguments = self.command.full_name, {**arguments, **self.options}
        if self.own.get("wait"):
            return self.wait(client, arguments, output)
        if self.is_stream(arguments):
            if output.is_raw:
                return output.raw_stream(method_of(client, name, "with_streaming_response"), arguments)
            with method_of(client, name)(**arguments) as stream:
                return output.stream(stream)
        if self.facts.get("response") == "bytes":
            return output.file(method_of(client, name, "with_streaming_response")(**arguments))
        response = method_of(client, name, "with_raw_response")(**arguments)
        if self.facts.get("page") and not output.is_raw:
            return self.pages(response.parse(), output)
        return output.response(response)

    def is_stream(self, arguments: Mapping[str, Any]) -> bool:
        when = self.facts.get("stream")
        return when is True or bool(when and arguments.get(when[0]) == when[1])

    def wait(self, client: Any, arguments: dict[str, Any], output: Output) -> None:
        """Call the method that polls until the result is there."""
        from .._runtime.progress import ProgressBar

        resource, _, _ = self.command.full_name.rpartition(".")
        with ProgressBar(self.command.full_name) as bar:
            result = method_of(client, f"{resource}.{self.facts['poll']}")(**arguments, on_progress=bar)
        output.value(result)

    def pages(self, page: Any, output: Output) -> None:
        """Print the entries of a list: of its first page, of all, or as many as wanted."""
        from .._runtime.calls.pages import items_in

        most = self.own.get("limit")
        goes_on = bool(self.own.get("all") or most)
        entries: Iterator[Any] = iter(page) if goes_on else iter(items_in(page))
        output.entries(islice(entries, most))
        if not goes_on and page.has_next_page() and is_terminal(sys.stderr):
            say("there are more: --all prints them, --limit as many as you want")


def debugging(is_wanted: bool) -> None:
    """Log what the package does."""
    if is_wanted:
        import logging

        logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
        logging.getLogger(PACKAGE).setLevel(logging.DEBUG)


FLAGS = {"base_url": "base-url", "timeout": "timeout", "max_retries": "max-retries"}
"""Option of the client → option of the program."""


def inherited(context: click.Context, name: str) -> Any:
    """Return an option that was given before the command."""
    return context.find_root().params.get(f"own_{name.replace('-', '_')}")


def opened(settings: Mapping[str, Any], *, is_dry: bool = False) -> Any:
    """Return a client. One that only shows its requests needs no credentials."""
    from ..profile import PROFILE, BaseError

    index = registry.read(registry.INDEX)
    package = import_module(PACKAGE)
    settings = {**({"base_url": index["base_url"]} if index.get("base_url") else {}), **settings}
    try:
        return getattr(package, index["client"])(**settings)
    except BaseError:
        if not is_dry:
            raise
        return getattr(package, index["client"])(**dict.fromkeys(PROFILE.credentials, "none"), **settings)


def method_of(client: Any, name: str, view: str = "") -> Any:
    """Return the method of an operation; `view`: `with_raw_response` or `with_streaming_response`."""
    *resources, method = name.split(".")
    owner = reduce(getattr, resources, client)
    return getattr(getattr(owner, view) if view else owner, method)


def named(parameter: Parameter) -> str:
    """Return how people call a parameter."""
    return parameter.name.upper() if parameter.place == "path" else f"--{option(parameter.name)}"


def message(text: Any) -> dict[str, Any]:
    return {"role": ROLE, "content": text}


def spoken(text: str) -> str:
    return values.content("--message", text) if text == values.STDIN or text.startswith("@") else text


def put(name: str, found: dict[str, Any], way: tuple[Parameter, ...], value: Any) -> None:
    """Set a property within the arguments; what is on the way to it is made."""
    owner: Any = found
    for each, following in zip(way, [*way[1:], None], strict=True):
        is_list = values.is_list(owner)
        key: Any = int(each.name) if is_list else each.name
        if following is None:
            fill(owner, key) if is_list else None
            owner[key] = value
            return
        if is_list:
            fill(owner, key)
        inside: Any = owner[key] if is_list else owner.get(key)
        if inside is None:
            owner[key] = inside = [] if following.name.isdecimal() else {}
        if not (values.is_list(inside) if following.name.isdecimal() else values.is_object(inside)):
            raise click.UsageError(f"{name}: {each.name} has another value already")
        owner = inside


def fill(items: list[Any], index: int) -> None:
    """Make a list long enough for an index. Raises UsageError for one that leaves a gap."""
    if index > len(items):
        raise click.UsageError(f"expected an element {len(items)} before element {index}")
    if index == len(items):
        items.append(None)


def header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        values.wrong("--header", "NAME:VALUE", text)
    return name.strip(), value.strip()
