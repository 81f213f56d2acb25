"""Model `UsageFileSearchCallsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageFileSearchCallsResult",
]


class UsageFileSearchCallsResult(BaseModel):
    """`UsageFileSearchCallsResult` of the API."""

    object: Literal["organization.usage.file_searches.result"] = "organization.usage.file_searches.result"
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None
