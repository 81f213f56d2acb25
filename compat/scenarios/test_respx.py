"""respx: routes of httpx respond to a client that was given an httpx client."""

from __future__ import annotations

import httpx
import openai
import pytest
import respx

URL = "https://api.test/v1"


@respx.mock
def test_sync() -> None:
    route = respx.get(f"{URL}/models/gpt-4o").respond(json={"id": "gpt-4o", "object": "model"})
    client = openai.OpenAI(base_url=URL, http_client=httpx.Client())
    assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    assert route.calls.last.request.headers["authorization"] == "Bearer sk-test"


@respx.mock
async def test_async() -> None:
    respx.post(f"{URL}/embeddings").respond(json={"data": [{"embedding": [1.0], "index": 0}]})
    client = openai.AsyncOpenAI(base_url=URL, http_client=httpx.AsyncClient())
    assert (await client.embeddings.create(model="m", input="a")).data[0].embedding == [1.0]


@respx.mock
def test_retry() -> None:
    route = respx.get(f"{URL}/models/m")
    route.side_effect = [httpx.Response(503), httpx.ConnectError("no"), httpx.Response(200, json={"id": "m"})]
    client = openai.OpenAI(base_url=URL, http_client=httpx.Client(), max_retries=2)
    assert client.models.retrieve("m").id == "m"
    assert route.call_count == 3


@respx.mock
def test_timeout() -> None:
    respx.get(f"{URL}/models/m").mock(side_effect=httpx.ReadTimeout)
    with pytest.raises(openai.APITimeoutError):
        openai.OpenAI(base_url=URL, http_client=httpx.Client(), max_retries=0).models.retrieve("m")
