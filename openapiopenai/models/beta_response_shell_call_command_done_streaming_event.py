"""Model `BetaResponseShellCallCommandDoneStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseShellCallCommandDoneStreamingEvent",
]


class BetaResponseShellCallCommandDoneStreamingEvent(BaseModel):
    """`BetaResponseShellCallCommandDoneStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    sequence_number: int
    agent: BetaAgentTag | None = None
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None
