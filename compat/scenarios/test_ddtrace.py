"""ddtrace: a span per call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest
from ddtrace import patch
from ddtrace.trace import TraceFilter, tracer

from .calls import asynchronous, streamed, whole

SEEN: list[Any] = []


class Keep(TraceFilter):
    """Keeps all spans and sends none."""

    def process_trace(self, trace: list[Any]) -> None:
        SEEN.extend(trace)


@pytest.fixture(scope="module", autouse=True)
def tracing() -> None:
    tracer.configure(trace_processors=[Keep()])
    patch(openai=True)


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    SEEN.clear()
    yield


def resources() -> list[str]:
    return [each.resource for each in SEEN if each.name == "openai.request"]


def test_whole() -> None:
    whole(openai.OpenAI())
    assert resources() == ["createChatCompletion", "createResponse", "createEmbedding"]


def test_streamed() -> None:
    streamed(openai.OpenAI())
    assert resources() == ["createChatCompletion", "createResponse"]


async def test_async() -> None:
    await asynchronous(openai.AsyncOpenAI())
    assert resources() == ["createChatCompletion", "createResponse", "createChatCompletion"]


def test_error() -> None:
    with pytest.raises(openai.RateLimitError):
        openai.OpenAI(max_retries=0).chat.completions.create(model="gpt-4o-limited", messages=[])
    assert [each.error for each in SEEN if each.name == "openai.request"] == [1]
