"""Model `CreateTranslationResponseJson`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateTranslationResponseJson",
]


class CreateTranslationResponseJson(BaseModel):
    """`CreateTranslationResponseJson` of the API."""

    text: str
