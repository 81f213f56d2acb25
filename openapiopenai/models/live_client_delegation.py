"""Model `LiveClientDelegation`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveClientDelegation",
    "LiveClientDelegationDict",
]


class LiveClientDelegation(BaseModel):
    """Delegates tasks to your application, which gets an event for each."""

    type: Literal["client"] = "client"
    """Which variant this is: always `client`."""
    acknowledgement_delay_ms: int | None = None
    """Delay in milliseconds before the model is prompted to acknowledge the task; 0 (at once) by default, 400 with decisions. It may speak earlier. Anything you append to the session in the meantime cancels the prompt."""


class LiveClientDelegationDict(TypedDict, total=False):
    """`LiveClientDelegation` as a dict, for arguments."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int | None
