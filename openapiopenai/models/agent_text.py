# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.text_format import TextFormat

__all__ = [
    "AgentText",
]


class AgentText(BaseModel):
    """Format and verbosity of an agent's text output."""

    format: TextFormat
    """Output format of the agent: plain text (the default), or JSON that matches a schema."""
    verbosity: Literal["low", "medium", "high"] | UnknownStr
    """How verbose the agent's text is; `medium` by default."""
