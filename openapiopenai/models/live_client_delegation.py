"""Model `LiveClientDelegation`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveClientDelegation",
    "LiveClientDelegationDict",
]


class LiveClientDelegation(BaseModel):
    """Hands tasks on to your program, which gets an event for each."""

    type: Literal["client"] = "client"
    """Which variant this is: always `client`."""
    acknowledgement_delay_ms: int | None = None
    """After how many milliseconds the model is asked to say that it is at the task; 0, at once, by default, with decisions 400. It may speak earlier. What you add to the session meanwhile calls it off."""


class LiveClientDelegationDict(TypedDict, total=False):
    """`LiveClientDelegation` as a dict, for arguments."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int | None
