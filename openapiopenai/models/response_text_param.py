# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ResponseTextParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Settings of the model's text output: its format, plain text or JSON, and its verbosity.

    Known as `ResponseTextConfig`."""

    format: TextResponseFormatConfiguration | None = None
    """Format of the text: plain text (the default), JSON that follows a schema, or any JSON object."""
    verbosity: Verbosity | None = None
    """Verbosity of the response: `low` is concise, `high` is detailed; `medium` by default."""


class ResponseTextParamDict(TypedDict, total=False):
    """`ResponseTextParam` as a dict, for arguments."""

    format: TextResponseFormatConfigurationDict | TextResponseFormatConfiguration
    verbosity: Verbosity | str | None
