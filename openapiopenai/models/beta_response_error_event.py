"""Model `BetaResponseErrorEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseErrorEvent",
]


class BetaResponseErrorEvent(BaseModel):
    """An error has happened."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    code: str | None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """Which argument the error is about."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
