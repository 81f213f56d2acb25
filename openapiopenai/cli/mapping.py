"""`map`: a method for each row of a file."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from . import PACKAGE, profiles, values
from .call import debugging, method_of
from .call import opened as client_with
from .failures import FAILED, say

WHOLE = "{}"
"""Stands for the whole row in a template."""


def map_file(settings: Mapping[str, Any], method: str, source: str, target: str, own: Mapping[str, Any]) -> int:
    """Run the command; return its exit status. `settings`: options of the client; `own`: those of the command."""
    debugging(bool(settings["debug"]))
    known = profiles.settings(settings["profile"])
    if settings["base-url"]:
        known["base_url"] = settings["base-url"]
    arguments = arguments_of(own["argument"], own["json_"])
    with client_with(known) as client:
        made = import_module(f"{PACKAGE}.bulk.command").MapCommand(
            client, chosen(client, method), source, target, arguments, options(target, own)
        )
        try:
            made.run()
        except BaseException:
            if (store := made.options.get("store")) and made.progress and made.progress.finished:
                say(f"what has finished is in {shown(store)}; run the same command to go on")
            raise
    if made.failed:
        say(f"{made.failed} of {made.progress.finished} rows have failed; run the same command to try them again")
    return FAILED if made.failed else 0


def shown(store: str) -> str:
    """Return a store without its password."""
    from .._runtime.json.redaction import redact_url

    return redact_url(store)


def chosen(client: Any, name: str) -> Any:
    """Return a method of a client. Raises UsageError if there is none."""
    path = ".".join(part.replace("-", "_") for part in name.split("."))
    if not path.replace(".", "").isidentifier() or any(part.startswith("_") for part in path.split(".")):
        raise click.UsageError(f"METHOD: expected a method such as responses.create, got {name!r}")
    try:
        return method_of(client, path)
    except AttributeError as error:
        raise click.UsageError(f"METHOD: {error}") from None


def arguments_of(given: tuple[str, ...], text: str | None) -> dict[str, Any] | None:
    """Return the template of the arguments; None if each row has its own."""
    found: dict[str, Any] = {}
    if text is not None:
        body: Any = values.body("--json", text)
        if not values.is_object(body):
            values.wrong("--json", "an object", text)
        found.update(body)
    for each in given:
        name, equal, value = each.partition("=")
        name = name.replace("-", "_")
        if not equal or not name.isidentifier():
            values.wrong("--argument", "NAME=VALUE", each)
        parsed = None if value == WHOLE else values.parsed_or_none(value, yaml=False)
        found[name] = value if parsed is None else parsed
    return found or None


def options(target: str, own: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options of `client.map`."""
    stop = own["stop_after"]
    found = {
        "select": (own["select"][0] if len(own["select"]) == 1 else [*own["select"]]) if own["select"] else None,
        "key": own["key"],
        "store": own["store"] or (None if target == "-" else f"{target}.sqlite"),
        "concurrency": own["concurrency"],
        "stop_after": int(stop) if stop and stop.isdecimal() else stop,
        "retry_failed": not own["keep_failed"],
        "progress": not own["quiet"],
        "mode": "batch" if own["batch"] else "calls",
    }
    if own["requests_per_minute"] or own["tokens_per_minute"]:
        pace = import_module(f"{PACKAGE}.bulk.pacing").Pace
        names = ("requests_per_minute", "tokens_per_minute")
        found["pace"] = pace(**{name: own[name] for name in names})
    return {name: value for name, value in found.items() if value is not None}
