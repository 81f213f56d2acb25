# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RateLimitsParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RateLimitsParam",
    "RateLimitsParamDict",
]


class RateLimitsParam(BaseModel):
    """Rate limits to set for a chat session."""

    max_requests_per_1_minute: int | None = None
    """Maximum number of requests per minute in the session; 10 by default."""


class RateLimitsParamDict(TypedDict, total=False):
    """`RateLimitsParam` as a dict, for arguments."""

    max_requests_per_1_minute: int
