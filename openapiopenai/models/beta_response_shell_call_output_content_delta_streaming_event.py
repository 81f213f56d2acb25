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
    """A piece of the output of a shell call has come."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    """Which variant this is: always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    command_index: int
    """Place of the command in its call."""
    delta: ShellCallOutputDelta
    """The next piece of standard output and standard error."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
