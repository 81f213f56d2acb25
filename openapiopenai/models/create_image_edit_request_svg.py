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
    """Model that creates an SVG, and its reasoning effort. Only with the output format `svg`, where the model can be chosen; omit it otherwise. SVG requires `n` to be 1, and does not support streaming, partial images or output compression."""

    model: str | None = None
    """ID of the model that creates the SVG."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """Reasoning settings of that model; its defaults if omitted."""


class CreateImageEditRequestSvgDict(TypedDict, total=False):
    """`CreateImageEditRequestSvg` as a dict, for arguments."""

    model: str | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
