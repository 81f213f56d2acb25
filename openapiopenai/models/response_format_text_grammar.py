"""Model `ResponseFormatTextGrammar`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseFormatTextGrammar",
]


class ResponseFormatTextGrammar(BaseModel):
    """Has the model write by a grammar of yours."""

    type: Literal["grammar"] = "grammar"
    """Which variant this is: always `grammar`."""
    grammar: str
    """The grammar."""
