# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveClientDelegation`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveClientDelegation",
    "LiveClientDelegationDict",
]


class LiveClientDelegation(BaseModel):
    """Delegates tasks to your application, which gets an event for each."""

    type: Literal["client"] = "client"
    """Type: always `client`."""
    acknowledgement_delay_ms: int | None = None
    """Delay in milliseconds before the model is prompted to acknowledge a task aloud, though it may speak earlier; 0 (at once) by default, 400 with decisions. Commentary or thinking that you append cancels all pending prompts, also those for other tasks. In an update, absent keeps the current value, and a new one applies to later tasks."""


class LiveClientDelegationDict(TypedDict, total=False):
    """`LiveClientDelegation` as a dict, for arguments."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int | None
