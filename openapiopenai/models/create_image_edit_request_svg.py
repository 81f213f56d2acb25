"""Model `CreateImageEditRequestSvg`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.configuration_update_item_param_reasoning import (
        ConfigurationUpdateItemParamReasoning,
        ConfigurationUpdateItemParamReasoningDict,
    )

__all__ = [
    "CreateImageEditRequestSvg",
    "CreateImageEditRequestSvgDict",
]


class CreateImageEditRequestSvg(BaseModel):
    """Model that writes an SVG, and how much it reasons. Only with the output format `svg`, where a model may be chosen; else leave it out. SVG needs `n` of 1 and takes no streaming, partial images or output compression."""

    model: str | None = None
    """Id of the model that writes the SVG."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """How much that model reasons; as it does by default where left out."""


class CreateImageEditRequestSvgDict(TypedDict, total=False):
    """`CreateImageEditRequestSvg` as a dict, for arguments."""

    model: str | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
