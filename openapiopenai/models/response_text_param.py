"""Model `ResponseTextParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.text_response_format_configuration import (
        TextResponseFormatConfiguration,
        TextResponseFormatConfigurationDict,
    )
    from openapiopenai.models.verbosity import Verbosity

__all__ = [
    "ResponseTextParam",
    "ResponseTextParamDict",
]


class ResponseTextParam(BaseModel):
    """`ResponseTextParam` of the API."""

    format: TextResponseFormatConfiguration | None = None
    verbosity: Verbosity | None = None


class ResponseTextParamDict(TypedDict, total=False):
    """`ResponseTextParam` as a dict, for arguments."""

    format: TextResponseFormatConfigurationDict | TextResponseFormatConfiguration
    verbosity: Verbosity | str | None
