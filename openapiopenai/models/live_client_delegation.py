"""Model `LiveClientDelegation`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveClientDelegation",
    "LiveClientDelegationDict",
]


class LiveClientDelegation(BaseModel):
    """`LiveClientDelegation` of the API."""

    type: Literal["client"] = "client"
    """Which variant this is: always `client`."""
    acknowledgement_delay_ms: int | None = None


class LiveClientDelegationDict(TypedDict, total=False):
    """`LiveClientDelegation` as a dict, for arguments."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int | None
