"""Model `BetaResponseShellCallOutputContentDoneStreamingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent

__all__ = [
    "BetaResponseShellCallOutputContentDoneStreamingEvent",
]


class BetaResponseShellCallOutputContentDoneStreamingEvent(BaseModel):
    """The output of a shell call is complete."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    """Which variant this is: always `response.shell_call_output_content.done`."""
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
    output: list[FunctionShellCallOutputContent]
    """What the command gave out."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
