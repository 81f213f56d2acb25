# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ConfigurationUpdateItemParamReasoning`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "ConfigurationUpdateItemParamReasoning",
    "ConfigurationUpdateItemParamReasoningDict",
]


class ConfigurationUpdateItemParamReasoning(BaseModel):
    """Settings for how much the model reasons."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | UnknownStr | None = None
    """Reasoning effort: how much the model thinks before it answers. In a configuration update, absent keeps the current effort and null selects the model's default; for an SVG, both mean the model's default."""


class ConfigurationUpdateItemParamReasoningDict(TypedDict, total=False):
    """`ConfigurationUpdateItemParamReasoning` as a dict, for arguments."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
