"""DSPy: a language model, a signature, an embedder; sync and async."""

from __future__ import annotations

import dspy
import pytest

from .api import TEXT, VECTOR


def model(name: str = "gpt-4o") -> dspy.LM:
    return dspy.LM(f"openai/{name}", cache=False, num_retries=0)


def test_call() -> None:
    (text,) = model()("Hello")
    assert (text["text"] if isinstance(text, dict) else text) == TEXT


async def test_async() -> None:
    (text,) = await model().acall("Hello")
    assert (text["text"] if isinstance(text, dict) else text) == TEXT


def test_embedder() -> None:
    vectors = dspy.Embedder("openai/text-embedding-3-small", caching=False)(["a"])
    assert [*vectors[0]] == VECTOR


def test_error() -> None:
    with pytest.raises(Exception, match=r"(?i)rate"):
        model("gpt-4o-limited")("Hello")
