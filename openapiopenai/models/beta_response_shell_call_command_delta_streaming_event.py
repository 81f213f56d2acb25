"""Model `BetaResponseShellCallCommandDeltaStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseShellCallCommandDeltaStreamingEvent",
]


class BetaResponseShellCallCommandDeltaStreamingEvent(BaseModel):
    """`BetaResponseShellCallCommandDeltaStreamingEvent` of the API."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    sequence_number: int
    agent: BetaAgentTag | None = None
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = None
    stream_id: str | None = None
