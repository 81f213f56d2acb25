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
    """`AgentText` of the API."""

    format: TextFormat
    verbosity: Literal["low", "medium", "high"] | UnknownStr
