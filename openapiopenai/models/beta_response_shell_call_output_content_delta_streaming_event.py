"""Model `BetaResponseShellCallOutputContentDeltaStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta

__all__ = [
    "BetaResponseShellCallOutputContentDeltaStreamingEvent",
]


class BetaResponseShellCallOutputContentDeltaStreamingEvent(BaseModel):
    """`BetaResponseShellCallOutputContentDeltaStreamingEvent` of the API."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    sequence_number: int
    agent: BetaAgentTag | None = None
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
    stream_id: str | None = None
