# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentTextParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.text_format import TextFormat, TextFormatDict

__all__ = [
    "AgentTextParam",
    "AgentTextParamDict",
]


class AgentTextParam(BaseModel):
    """Format and verbosity of an agent's text output."""

    format: TextFormat | None = None
    """Output format of the agent: plain text (the default), or JSON that matches a schema."""
    verbosity: Literal["low", "medium", "high"] | str | None = None
    """How verbose the agent's text is; `medium` by default."""


class AgentTextParamDict(TypedDict, total=False):
    """`AgentTextParam` as a dict, for arguments."""

    format: TextFormatDict | TextFormat | None
    verbosity: Literal["low", "medium", "high"] | str | None
