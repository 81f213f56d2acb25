"""Calls of each kind, without a framework; the tests of the project run these, and those of respx."""

from __future__ import annotations

import asyncio
from functools import wraps
from typing import Any
from unittest.mock import patch

import openai
import pytest
from openai.resources.chat.completions import Completions

from .calls import HELLO, asynchronous, streamed, whole


def test_whole() -> None:
    whole(openai.OpenAI())


def test_streamed() -> None:
    streamed(openai.OpenAI())


def test_async() -> None:
    asyncio.run(asynchronous(openai.AsyncOpenAI()))


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_a_wrapped_method(view: str) -> None:
    """What instrumentations do: raw calls pass through the wrapper, too."""
    original = Completions.create
    seen: list[Any] = []

    @wraps(original)
    def wrapper(self: Completions, **arguments: Any) -> Any:
        seen.append(arguments["model"])
        return original(self, **arguments)

    with patch.object(Completions, "create", wrapper):
        completions = openai.OpenAI().chat.completions
        completions.create(model="a", messages=HELLO)
        response = getattr(completions, view).create(model="b", messages=HELLO)
        with response if hasattr(response, "__enter__") else patch.dict({}):
            pass
    assert seen == ["a", "b"]


@pytest.mark.parametrize(
    ("model", "error"), [("m-limited", openai.RateLimitError), ("m-broken", openai.InternalServerError)]
)
def test_errors(model: str, error: type[openai.APIStatusError]) -> None:
    with pytest.raises(error) as caught:
        openai.OpenAI(max_retries=0).chat.completions.create(model=model, messages=HELLO)
    assert caught.value.response.headers["x-request-id"] == caught.value.request_id == "req_1"
