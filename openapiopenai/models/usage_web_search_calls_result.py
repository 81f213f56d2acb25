"""Model `UsageWebSearchCallsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "UsageWebSearchCallsResult",
]


class UsageWebSearchCallsResult(BaseModel):
    """`UsageWebSearchCallsResult` of the API."""

    object: Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | UnknownStr | None = None
