"""Model `BetaResponseCompactionCompactingEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_configuration_update_item_param_agent import BetaConfigurationUpdateItemParamAgent

__all__ = [
    "BetaResponseCompactionCompactingEvent",
]


class BetaResponseCompactionCompactingEvent(BaseModel):
    """New content of a compaction's summary has been made; the event does not hold it."""

    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    """Which variant this is: always `response.compaction.compacting`."""
    agent: BetaConfigurationUpdateItemParamAgent | None = None
    """The agent that this comes from."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
