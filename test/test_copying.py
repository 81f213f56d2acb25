"""What can be copied and pickled: clients with their settings, without connections; and what they return."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest

from openapiopenai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, Backoff, OpenAI, OpenAIError, Timeout

from .loopback import Reply, loopback

AZURE: dict[str, Any] = {"azure_endpoint": "https://name.openai.azure.com", "api_version": "2024-10-21", "api_key": "k"}


def newest() -> str:
    return "k-now"


CLIENTS: dict[str, Callable[[], Any]] = {
    "sync": lambda: OpenAI(api_key="k", base_url="http://x/v1", timeout=Timeout(3, 2), retry_policy=Backoff(1, 2)),
    "async": lambda: AsyncOpenAI(api_key="k", base_url="http://x/v1", default_headers={"x-a": "b"}),
    "a key from a function": lambda: OpenAI(api_key=newest, base_url="http://x/v1"),
    "with options": lambda: OpenAI(api_key="k").with_options(base_url="http://x/v1", max_retries=7),
    "azure": lambda: AzureOpenAI(**AZURE),
    "async azure": lambda: AsyncAzureOpenAI(**AZURE),
    "used": lambda: used(OpenAI(api_key="k", base_url="http://x/v1")),
}
TWINS: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
}


def shown(client: Any) -> dict[str, Any]:
    """The settings of a client; a policy is what its own settings are."""
    settings = {each.name: getattr(client.configuration, each.name) for each in fields(client.configuration)}
    return {**settings, "retry_policy": vars(client.configuration.retry_policy)}


def used(client: OpenAI) -> OpenAI:
    with loopback(lambda request: Reply(200, {"content-type": "application/json"}, [b'{"id": "r"}'])) as url:
        client.with_options(base_url=url).responses.retrieve("r")
    return client


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
@pytest.mark.parametrize("make", CLIENTS.values(), ids=CLIENTS)
def test_clients(make: Callable[[], Any], twin: Callable[[Any], Any]) -> None:
    client = make()
    other = twin(client)
    assert type(other) is type(client) and other is not client
    assert shown(other) == shown(client)
    first, second = (each.dry_run(each.models.list) for each in (client, other))
    assert (first.url, first.headers) == (second.url, second.headers)
    assert other.responses.client is other


@pytest.mark.parametrize("twin", TWINS.values(), ids=TWINS)
def test_a_copy_works(twin: Callable[[Any], Any]) -> None:
    with loopback(lambda request: Reply(200, {"content-type": "application/json"}, [b'{"id": "r"}'])) as url:
        client = twin(OpenAI(api_key="k", base_url=url))
        assert client.responses.retrieve("r").id == "r"
        again = twin(client)
        assert again.responses.retrieve("r").id == "r"
        other = twin(AsyncOpenAI(api_key="k", base_url=url))
        assert asyncio.run(other.responses.retrieve("r")).id == "r"


def test_outside_of_asyncio() -> None:
    client = AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9", max_retries=0)
    for made in (
        lambda: client.responses.retrieve("r"),
        lambda: client.models.list(),
        lambda: client.responses.create(model="m", input="x", stream=True),
        lambda: client.realtime.connect(model="m"),
        lambda: client.close(),
    ):

        async def run(made: Any = made) -> Any:
            return await made()

        with pytest.raises(OpenAIError, match="asyncio"):
            run().send(None)
