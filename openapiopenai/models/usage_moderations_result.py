"""Model `UsageModerationsResult`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UsageModerationsResult",
]


class UsageModerationsResult(BaseModel):
    """`UsageModerationsResult` of the API."""

    object: Literal["organization.usage.moderations.result"] = "organization.usage.moderations.result"
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
