# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `PredictionContentContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestMessageContentPartTextDict,
    )

__all__ = [
    "PredictionContentContent",
    "PredictionContentContentDict",
]


if TYPE_CHECKING:
    PredictionContentContent: TypeAlias = str | list[ChatCompletionRequestMessageContentPartText]
    """The expected text, whole or in parts. Where generated tokens match it, the response is returned much faster."""
    PredictionContentContentDict: TypeAlias = (
        str | Sequence[ChatCompletionRequestMessageContentPartTextDict | ChatCompletionRequestMessageContentPartText]
    )
    """`PredictionContentContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> PredictionContentContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> PredictionContentContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    PredictionContentContentDict = AS_GIVEN

    class PredictionContentContent(OpenUnion):
        values = "str | list[ChatCompletionRequestMessageContentPartText]"
        variants = ()

    from_json = PredictionContentContent.from_json
    from_dict = PredictionContentContent.from_dict
