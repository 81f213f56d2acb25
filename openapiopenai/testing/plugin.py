"""A plugin of pytest: fixtures for mocks, cassettes and snapshots, and a guard against real hosts.

pytest imports it wherever this package is installed, so nothing else is imported before a test uses it.
"""

from __future__ import annotations

import os
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

from .naming import NAME, PACKAGE

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from .cassettes import Cassette
    from .mock import MockAPI

CASSETTE, OFFLINE, MOCK, SNAPSHOT = (f"{NAME}_{each}" for each in ("cassette", "offline", "mock", "snapshot"))
ALLOW, FORMAT = f"{NAME}_allow_hosts", f"{NAME}_cassette_format"
MODES = ("none", "new_episodes", "all", "once")
BEGUN = pytest.StashKey[set["Path"]]()
"""Cassettes that this run has recorded anew."""
LONGEST = 100
"""Maximum number of characters of the name of a file that is made from that of a test."""
_odd = re.compile(r"[^\w.\[\]-]+")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    load_as_usual(pluginmanager)
    group = parser.getgroup(NAME)
    group.addoption(
        f"--{NAME}-record", choices=MODES, help="what cassettes record (default: the mode of the test, or none)"
    )
    group.addoption(f"--{NAME}-offline", action="store_true", help="let no test reach a host that is not allowed")
    group.addoption(f"--{NAME}-snapshot-update", action="store_true", help="write snapshots instead of comparing them")
    parser.addini(OFFLINE, "let no test reach a host that is not allowed", "bool", False)
    parser.addini(ALLOW, "hosts that tests may reach if they are offline; patterns with *", "linelist", [])
    parser.addini(FORMAT, "ending of cassettes: yaml or jsonl", default="yaml")


def load_as_usual(pluginmanager: pytest.PytestPluginManager) -> None:
    """Have Python import this package: pytest rewrites the assertions of all packages with plugins, at some cost.

    There is nothing public for that; where pytest has no such set, it stays as it is.
    """
    hook = getattr(pluginmanager, "rewrite_hook", None)
    marked: set[str] = getattr(hook, "_must_rewrite", set())
    marked.discard(PACKAGE)
    getattr(hook, "_marked_for_rewrite_cache", {}).clear()


def pytest_configure(config: pytest.Config) -> None:
    for line in (
        f"{CASSETTE}(path=None, mode='none', **options): replay this cassette, or record it; see Cassette",
        f"{OFFLINE}(allow=[]): reach no real host but these",
        f"{MOCK}(**options): options of the mock of the fixture; see MockAPI",
    ):
        config.addinivalue_line("markers", line)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give tests with a marker its fixture, also those that cannot take arguments."""
    for item in items:
        names: list[str] = getattr(item, "fixturenames", [])
        for name in (CASSETTE, MOCK):
            if item.get_closest_marker(name) and name not in names:
                names.insert(0, name)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None]:
    """Guard a test from its setup to its teardown."""
    if not is_offline(item):
        yield
        return
    from .guard import network_guard

    marker = item.get_closest_marker(OFFLINE)
    more = marker.kwargs.get("allow", ()) if marker else ()
    with network_guard([*item.config.getini(ALLOW), *more]):
        yield


def is_offline(item: pytest.Item) -> bool:
    """Whether a test is guarded: not while the command line asks for recordings that it makes."""
    if item.config.getoption(f"{NAME}_record") not in (None, "none") and CASSETTE in getattr(item, "fixturenames", ()):
        return False
    return bool(
        item.get_closest_marker(OFFLINE) or item.config.getoption(f"{NAME}_offline") or item.config.getini(OFFLINE)
    )


@pytest.fixture(name=MOCK)
def mock_fixture(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Generator[MockAPI]:
    """A mock of the API, which all clients use that reach servers otherwise; see `MockAPI`."""
    from .interception import all_clients_use
    from .mock import MockAPI

    set_credentials(monkeypatch)
    with all_clients_use(MockAPI(**options_of(request, MOCK)), package=PACKAGE) as mock:
        yield mock


@pytest.fixture(name=CASSETTE)
def cassette_fixture(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Generator[Cassette]:
    """The cassette of the test, which all clients use that reach servers otherwise; see `Cassette`."""
    from .cassettes import cassette

    options: dict[str, Any] = options_of(request, CASSETTE)
    ending = request.config.getini(FORMAT).lstrip(".")
    path = options.pop("path", None) or file_of(request, "cassettes", f".{ending}")
    path = request.path.parent / path
    mode = request.config.getoption(f"{NAME}_record") or options.get("mode", "none")
    begun = request.config.stash.setdefault(BEGUN, set())
    if path in begun:  # by another test, whose recordings stay
        mode = "new_episodes"
    options["mode"] = mode
    with cassette(path, **options) as tape:
        if tape.is_recording:
            begun.add(path)
        else:
            set_credentials(monkeypatch)
        yield tape


class Snapshots:
    """Compares requests with the snapshot of a test."""

    def __init__(self, path: Path, is_update: bool) -> None:
        self.path = path
        """File of the snapshot."""
        self._is_update = is_update
        self._count = 0

    def __call__(self, source: Any, **options: Any) -> None:
        """Compare requests, see `assert_requests`; each further call in a test has a file of its own."""
        from .requests import assert_requests

        self._count += 1
        path = self.path if self._count == 1 else self.path.with_suffix(f".{self._count}.json")
        assert_requests(source, path, update=self._is_update or None, **options)


@pytest.fixture(name=SNAPSHOT)
def snapshot_fixture(request: pytest.FixtureRequest) -> Snapshots:
    """Compares the requests of a mock or a cassette with the snapshot of the test: `openai_snapshot(openai_mock)`."""
    return Snapshots(file_of(request, "snapshots", ".json"), bool(request.config.getoption(f"{NAME}_snapshot_update")))


def options_of(request: pytest.FixtureRequest, name: str) -> dict[str, Any]:
    """Return the arguments of the marker of a test; one without a name is the path."""
    marker = request.node.get_closest_marker(name)
    if marker is None:
        return {}
    return {**({"path": marker.args[0]} if marker.args else {}), **marker.kwargs}


def file_of(request: pytest.FixtureRequest, folder: str, ending: str) -> Path:
    """Return the file of a test in a folder beside its module."""
    kind: Any = getattr(request, "cls", None)
    name = f"{kind.__name__}.{request.node.name}" if kind else request.node.name
    plain = _odd.sub("-", name)
    if plain != name or len(plain) > LONGEST:
        plain = f"{plain[:LONGEST]}-{sha256(name.encode()).hexdigest()[:8]}"
    return request.path.parent / folder / request.path.stem / f"{plain}{ending}"


def set_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let clients be made without credentials: nothing reaches a server."""
    from ..profile import PROFILE

    for credential in PROFILE.credentials.values():
        if credential.variable and not os.environ.get(credential.variable):
            monkeypatch.setenv(credential.variable, "test")
