"""pytest-httpx: its fixture responds to a client that was given an httpx client."""

from __future__ import annotations

import httpx
import openai
import pytest
from pytest_httpx import HTTPXMock

URL = "https://api.test/v1"


def test_sync(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=f"{URL}/models/m", json={"id": "m"}, headers={"x-request-id": "req_1"})
    client = openai.OpenAI(base_url=URL, http_client=httpx.Client())
    response = client.models.with_raw_response.retrieve("m")
    assert response.parse().id == "m"
    assert response.headers["X-Request-Id"] == "req_1"


async def test_async(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=404, json={"error": {"message": "no", "code": "gone"}})
    client = openai.AsyncOpenAI(base_url=URL, http_client=httpx.AsyncClient())
    with pytest.raises(openai.NotFoundError) as caught:
        await client.models.retrieve("m")
    assert caught.value.code == "gone"


def test_stream(httpx_mock: HTTPXMock) -> None:
    chunk = b'data: {"id":"c","choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n'
    httpx_mock.add_response(stream=httpx.ByteStream(chunk + b"data: [DONE]\n\n"))
    client = openai.OpenAI(base_url=URL, http_client=httpx.Client())
    chunks = client.chat.completions.create(model="m", messages=[], stream=True)
    assert [each.choices[0].delta.content for each in chunks] == ["Hi"]
