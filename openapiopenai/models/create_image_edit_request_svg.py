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
    """`CreateImageEditRequestSvg` of the API."""

    model: str | None = None
    reasoning: ConfigurationUpdateItemParamReasoning | None = None


class CreateImageEditRequestSvgDict(TypedDict, total=False):
    """`CreateImageEditRequestSvg` as a dict, for arguments."""

    model: str | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
