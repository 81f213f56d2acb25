# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDelegationCreatedEventDelegation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "LiveDelegationCreatedEventDelegation",
]


class LiveDelegationCreatedEventDelegation(BaseModel):
    """A delegated task, without its content."""

    type: Literal["delegation"] = "delegation"
    """Type: always `delegation`."""
    id: str
    """ID of the delegation; related events carry it as `delegation_id`, and your replies to a task delegated to your application do too."""
    response_id: str | None = None
    """ID of the response that works on the task in the Responses API; absent if the task is delegated to your application."""
    target: Literal["client", "responses", "decisions"] | UnknownStr
    """Where the task is delegated: to your application (`client`), the Responses API, or decisions."""
