"""Model `AgentText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.text_format import TextFormat

__all__ = [
    "AgentText",
]


class AgentText(BaseModel):
    """What form the texts of an agent have."""

    format: TextFormat
    """Whether it writes text, or JSON that fits a schema."""
    verbosity: Literal["low", "medium", "high"] | UnknownStr
    """How long its texts are; `medium` by default."""
