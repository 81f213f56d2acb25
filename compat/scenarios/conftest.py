"""The server that the scenarios talk to, in place of the OpenAI API."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from test.loopback import loopback

from .api import respond


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """Address of the server, with the version segment."""
    with loopback(respond) as url:
        yield f"{url}/v1"


@pytest.fixture(autouse=True)
def account(monkeypatch: pytest.MonkeyPatch, base_url: str) -> None:
    """Make the server the default of everything that reads the usual variables."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", base_url)
    monkeypatch.setenv("OPENAI_API_BASE", base_url)
