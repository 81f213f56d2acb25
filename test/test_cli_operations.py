"""Every operation as a command: its help, and the request that it sends for its example, which is the library's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from openapiopenai import OpenAI
from openapiopenai._runtime.http.request import Request
from openapiopenai._runtime.registry import INDEX, Registry, read
from openapiopenai.cli import call
from openapiopenai.cli.commands import Root
from openapiopenai.cli.tree import children
from openapiopenai.generate import COMMANDS
from openapiopenai.generate.layout.calls import Arguments
from openapiopenai.generate.layout.command_pages import command_line, command_words, file_name, parameters_of
from openapiopenai.generate.layout.operations import methods_of

REGISTRY = Registry()
KEYS = {"api_key": "key", "admin_api_key": "admin"}


@pytest.fixture(scope="module")
def examples(document: Any) -> dict[str, dict[str, Any]]:
    """Method → example arguments."""
    methods = methods_of(document)
    shown = Arguments(document, methods)
    return {method.full_name: shown.of(method) for method in methods}


def files_in(name: str, value: Any) -> Any:
    """Return an example of a file as a path that is there."""
    if isinstance(value, list):
        return [files_in(name, each) for each in value]
    if not isinstance(value, (str, bytes)):
        return value
    path = Path(file_name(name, value))
    path.write_bytes(value if isinstance(value, bytes) else value.encode())
    return path


def content_of(request: Request) -> tuple[Any, ...]:
    """Return what is the same in two requests for the same arguments: neither the boundary of a form nor the order of
    its fields or of query parameters."""
    boundary = request.headers.get("content-type", "").partition("boundary=")[2]
    headers = {name: value for name, value in request.headers.items() if name != "idempotency-key"}
    body: Any = request.content.decode("utf-8", "replace")
    if boundary:
        headers["content-type"] = headers["content-type"].replace(boundary, "")
        body = sorted(body.split(boundary))
    elif body.startswith("{"):
        body = json.loads(body)
    url, _, query = request.url.partition("?")
    return request.method, url, sorted(query.split("&")), headers, body


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[Request]]:
    """The requests that commands would send."""
    monkeypatch.chdir(tmp_path)
    found: list[Request] = []

    def keep(self: call.Call, client: Any, arguments: dict[str, Any]) -> None:
        method = call.method_of(client, self.command.full_name)
        found.append(client.dry_run(method, **arguments, **self.options))

    monkeypatch.setattr(call.Call, "show_request", keep)
    monkeypatch.setenv("OPENAI_API_KEY", KEYS["api_key"])
    monkeypatch.setenv("OPENAI_ADMIN_KEY", KEYS["admin_api_key"])
    yield found


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_requests_are_those_of_the_library(examples: dict[str, dict[str, Any]], requests: list[Request]) -> None:
    root, client = Root({}), OpenAI(api_key=KEYS["api_key"], admin_api_key=KEYS["admin_api_key"])
    wrong: list[str] = []
    for name, given in examples.items():
        parameters = parameters_of(REGISTRY[name], read(name.partition(".")[0]).get("types", {}))
        files = {each.name for each in parameters if each.is_file}
        arguments = {key: files_in(key, value) if key in files else value for key, value in given.items()}
        root.main([*command_words(name), *command_line(parameters, given), "--dry-run"], standalone_mode=False)
        expected = client.dry_run(call.method_of(client, name), **arguments)
        if content_of(requests[-1]) != content_of(expected):
            wrong.append(f"{name}: {content_of(requests[-1])} != {content_of(expected)}")
    assert len(requests) == len(REGISTRY) > 380 and not wrong, "\n".join(wrong)


def test_help(capsys: pytest.CaptureFixture[str]) -> None:
    root = Root({})
    for name, facts in REGISTRY.items():
        root.main([*command_words(name), "-h"], standalone_mode=False)
        shown = capsys.readouterr().out
        assert f"{facts['method']}{facts['path']}" in "".join(shown.split()), name
        assert all(
            f"--{each['name'].strip('_').replace('_', '-')}" in shown
            for each in facts.get("parameters", ())
            if each.get("in") != "path" and each["name"] != "limit"
        )
    for path in read(INDEX)["resources"]:
        root.main([*command_words(path), *(["completions"] if path == "chat" else []), "--help"], standalone_mode=False)
        assert "Commands:" in capsys.readouterr().out


def test_no_command_has_the_name_of_another() -> None:
    assert not COMMANDS.keys() & children("").keys()
    for path in ["", *read(INDEX)["resources"]]:
        found = children(path)
        assert len(set(found.values())) == len(found) and all(click.unstyle(each) == each for each in found)
