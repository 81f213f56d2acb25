# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseFormatTextGrammar`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ResponseFormatTextGrammar",
]


class ResponseFormatTextGrammar(BaseModel):
    """Text format that follows a custom grammar."""

    type: Literal["grammar"] = "grammar"
    """Type: always `grammar`."""
    grammar: str
    """The custom grammar that the text must follow."""
