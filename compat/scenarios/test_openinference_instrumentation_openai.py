"""openinference: a span per call, with model, text and tokens."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest
from openinference.instrumentation.openai import OpenAIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from .api import TEXT
from .calls import asynchronous, streamed, whole


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    OpenAIInstrumentor().instrument(tracer_provider=provider)
    yield exporter
    OpenAIInstrumentor().uninstrument()


def kinds(spans: InMemorySpanExporter) -> list[str]:
    """Return the kinds of spans; their names are those of the models, which differ."""
    return [each.attributes["openinference.span.kind"] for each in spans.get_finished_spans()]


def test_whole(spans: InMemorySpanExporter) -> None:
    whole(openai.OpenAI())
    assert kinds(spans) == ["LLM", "LLM", "EMBEDDING"]
    attributes = spans.get_finished_spans()[0].attributes
    assert attributes["llm.model_name"] == "gpt-4o"
    assert attributes["llm.output_messages.0.message.content"] == TEXT
    assert attributes["llm.token_count.total"] == 16


def test_streamed(spans: InMemorySpanExporter) -> None:
    streamed(openai.OpenAI())
    assert kinds(spans) == ["LLM", "LLM"]
    assert all(TEXT in str(each.attributes) for each in spans.get_finished_spans())


async def test_async(spans: InMemorySpanExporter) -> None:
    await asynchronous(openai.AsyncOpenAI())
    assert kinds(spans) == ["LLM", "LLM", "LLM"]


def test_error(spans: InMemorySpanExporter) -> None:
    with pytest.raises(openai.RateLimitError):
        openai.OpenAI(max_retries=0).responses.create(model="gpt-4o-limited", input="a")
    (span,) = spans.get_finished_spans()
    assert not span.status.is_ok
