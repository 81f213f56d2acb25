"""Guardrails: a guard over a call, with a schema, and a stream."""

from __future__ import annotations

from guardrails import Guard
from pydantic import BaseModel

from .api import TEXT


class City(BaseModel):
    city: str
    population: int


def test_call() -> None:
    result = Guard()(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
    assert result.validated_output == TEXT


def test_stream() -> None:
    chunks = Guard()(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}], stream=True)
    assert "".join(each.validated_output or "" for each in chunks).replace(TEXT + TEXT, TEXT).startswith("Paris")
