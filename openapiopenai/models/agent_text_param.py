"""Model `AgentTextParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.text_format import TextFormat, TextFormatDict

__all__ = [
    "AgentTextParam",
    "AgentTextParamDict",
]


class AgentTextParam(BaseModel):
    """What form the texts of an agent have."""

    format: TextFormat | None = None
    """Whether it writes text, which is the default, or JSON that fits a schema."""
    verbosity: Literal["low", "medium", "high"] | str | None = None
    """How long its texts are; `medium` by default."""


class AgentTextParamDict(TypedDict, total=False):
    """`AgentTextParam` as a dict, for arguments."""

    format: TextFormatDict | TextFormat | None
    verbosity: Literal["low", "medium", "high"] | str | None
