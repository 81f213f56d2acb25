# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateTranslationResponseJson`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateTranslationResponseJson",
]


class CreateTranslationResponseJson(BaseModel):
    """An English translation of audio, in JSON format.

    Known as `Translation`."""

    text: str
    """The translated text."""
