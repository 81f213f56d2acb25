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
    """In which format, and how wordy, the model answers in text."""

    format: TextResponseFormatConfiguration | None = None
    """Format of the text: plain (the default), JSON of a given schema, or any JSON object."""
    verbosity: Verbosity | None = None
    """How wordy the answer is; `medium` by default."""


class ResponseTextParamDict(TypedDict, total=False):
    """`ResponseTextParam` as a dict, for arguments."""

    format: TextResponseFormatConfigurationDict | TextResponseFormatConfiguration
    verbosity: Verbosity | str | None
