"""Langfuse: its drop-in module, an observation per call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from langfuse import Langfuse
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from .api import TEXT
from .calls import asynchronous, streamed, whole


@pytest.fixture(scope="module")
def exporter() -> Iterator[InMemorySpanExporter]:
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    client = Langfuse(public_key="pk", secret_key="sk", base_url="http://127.0.0.1:9", tracer_provider=provider)
    yield spans
    client.shutdown()


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> InMemorySpanExporter:
    exporter.clear()
    return exporter


def outputs(spans: InMemorySpanExporter) -> list[Any]:
    return [(each.attributes or {}).get("langfuse.observation.output") for each in spans.get_finished_spans()]


def test_whole(spans: InMemorySpanExporter) -> None:
    from langfuse.openai import OpenAI

    whole(OpenAI())
    assert [TEXT in str(each) for each in outputs(spans)] == [True, True, False]


def test_streamed(spans: InMemorySpanExporter) -> None:
    from langfuse.openai import OpenAI

    streamed(OpenAI())
    assert [TEXT in str(each) for each in outputs(spans)] == [True, True]


async def test_async(spans: InMemorySpanExporter) -> None:
    from langfuse.openai import AsyncOpenAI

    await asynchronous(AsyncOpenAI())
    assert [TEXT in str(each) for each in outputs(spans)] == [True, True, True]
