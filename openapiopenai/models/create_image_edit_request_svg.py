# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateImageEditRequestSvg`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Model that writes an SVG, and its reasoning effort; only with the output format `svg`, and only where the SVG model can be selected. In the Images API, SVG requires `n` to be 1, and does not support streaming, partial images or output compression. In multipart requests, use fields such as `svg[model]`."""

    model: str | None = None
    """ID of the model that writes the SVG; in the Images API, required where that model can be selected."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """Reasoning settings of the model that writes the SVG, independent of the image's `complexity`. If they or the effort are absent or null, that model's default effort applies; which efforts are supported depends on the model."""


class CreateImageEditRequestSvgDict(TypedDict, total=False):
    """`CreateImageEditRequestSvg` as a dict, for arguments."""

    model: str | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
