"""Model `CreateEvalResponsesRunDataSourceSamplingParamsText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.text_response_format_configuration import (
        TextResponseFormatConfiguration,
        TextResponseFormatConfigurationDict,
    )

__all__ = [
    "CreateEvalResponsesRunDataSourceSamplingParamsText",
    "CreateEvalResponsesRunDataSourceSamplingParamsTextDict",
]


class CreateEvalResponsesRunDataSourceSamplingParamsText(BaseModel):
    """What form the answer has: text, or JSON that fits a schema."""

    format: TextResponseFormatConfiguration | None = None
    """The form."""


class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` as a dict, for arguments."""

    format: TextResponseFormatConfigurationDict | TextResponseFormatConfiguration
