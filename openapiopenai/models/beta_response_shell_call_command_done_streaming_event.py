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
    """A shell command is complete."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Which variant this is: always `response.shell_call_command.done`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    output_index: int
    """Place of the item in `output` of the response."""
    command_index: int
    """Place of the command in its call."""
    command: str
    """The whole command."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
