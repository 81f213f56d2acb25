"""Sentry: a span per call, an event per error."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest
import sentry_sdk
from sentry_sdk.integrations.openai import OpenAIIntegration
from sentry_sdk.transport import Transport

from .calls import asynchronous, streamed, whole


class Kept(Transport):
    """Keeps what would be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[Any] = []

    def capture_envelope(self, envelope: Any) -> None:
        self.items += [each.payload.json for each in envelope.items]


@pytest.fixture
def kept() -> Iterator[Kept]:
    transport = Kept()
    sentry_sdk.init(
        "http://key@127.0.0.1/1", transport=transport, traces_sample_rate=1.0, integrations=[OpenAIIntegration()]
    )
    yield transport
    sentry_sdk.get_client().close()


def operations(kept: Kept) -> list[str]:
    """Return the operations of the spans, which are sent apart from the transaction."""
    (spans,) = [each["items"] for each in kept.items if each and "items" in each]
    return [each["attributes"]["sentry.op"]["value"] for each in spans]


def test_whole(kept: Kept) -> None:
    with sentry_sdk.start_transaction(name="t"):
        whole(openai.OpenAI())
    assert operations(kept) == ["gen_ai.chat", "gen_ai.responses", "gen_ai.embeddings"]


def test_streamed(kept: Kept) -> None:
    with sentry_sdk.start_transaction(name="t"):
        streamed(openai.OpenAI())
    assert operations(kept) == ["gen_ai.chat", "gen_ai.responses"]


async def test_async(kept: Kept) -> None:
    with sentry_sdk.start_transaction(name="t"):
        await asynchronous(openai.AsyncOpenAI())
    assert operations(kept) == ["gen_ai.chat", "gen_ai.responses", "gen_ai.chat"]


def test_error(kept: Kept) -> None:
    with sentry_sdk.start_transaction(name="t"), pytest.raises(openai.RateLimitError):
        openai.OpenAI(max_retries=0).chat.completions.create(model="gpt-4o-limited", messages=[])
    assert any("exception" in each for each in kept.items if each)
