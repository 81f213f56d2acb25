# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TokenCountsResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TokenCountsResource",
]


class TokenCountsResource(BaseModel):
    """Number of input tokens that a response would use.

    Known as `InputTokenCountResponse`."""

    object: Literal["response.input_tokens"] = "response.input_tokens"
    """Kind of object: always `response.input_tokens`."""
    input_tokens: int
    """Number of input tokens."""
