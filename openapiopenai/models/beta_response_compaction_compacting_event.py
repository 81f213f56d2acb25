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
    """`BetaResponseCompactionCompactingEvent` of the API."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    agent: BetaConfigurationUpdateItemParamAgent | None = None
    stream_id: str | None = None
