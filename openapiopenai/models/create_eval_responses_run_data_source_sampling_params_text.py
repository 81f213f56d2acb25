# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEvalResponsesRunDataSourceSamplingParamsText`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Text output settings of the model: plain text, or JSON that matches a schema."""

    format: TextResponseFormatConfiguration | None = None
    """Format of the output: text, JSON that matches a schema, or any valid JSON."""


class CreateEvalResponsesRunDataSourceSamplingParamsTextDict(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` as a dict, for arguments."""

    format: TextResponseFormatConfigurationDict | TextResponseFormatConfiguration
