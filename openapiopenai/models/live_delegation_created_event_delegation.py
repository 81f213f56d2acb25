"""Model `LiveDelegationCreatedEventDelegation`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "LiveDelegationCreatedEventDelegation",
]


class LiveDelegationCreatedEventDelegation(BaseModel):
    """A task that was handed on; what it says is not in it."""

    type: Literal["delegation"] = "delegation"
    """Which variant this is: always `delegation`."""
    id: str
    """Its id; what belongs to it has it as `delegation_id`."""
    response_id: str | None = None
    """Id of the response; absent where your program gets the task."""
    target: Literal["client", "responses", "decisions"] | UnknownStr
    """Who gets it."""
