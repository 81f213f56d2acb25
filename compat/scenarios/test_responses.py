"""responses: it replaces what `requests` sends; neither SDK sends by that, so it neither sees their calls nor stops them."""

from __future__ import annotations

import openai
import requests
import responses

from .calls import asynchronous, streamed, whole

PAGE = "https://page.test/"


@responses.activate
def test_calls_beside_mocks() -> None:
    """Such as of a tool that asks a page."""
    responses.get(PAGE, body="page")
    whole(openai.OpenAI())
    streamed(openai.OpenAI())
    assert requests.get(PAGE, timeout=5).text == "page"
    assert [call.request.url for call in responses.calls] == [PAGE]


@responses.activate
async def test_async() -> None:
    await asynchronous(openai.AsyncOpenAI())
    assert not responses.calls


@responses.activate
def test_a_mock_of_the_api_is_not_used(base_url: str) -> None:
    """What to use instead: respx and pytest-httpx with a client of httpx, or the mock of this package."""
    responses.post(f"{base_url}/embeddings", json={"data": []})
    assert openai.OpenAI().embeddings.create(model="m", input="a").data
    assert not responses.calls
