# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `EasyInputMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.input_content import InputContent, InputContentDict
    from openapiopenai.models.input_message_content_list import InputMessageContentList

__all__ = [
    "EasyInputMessageContent",
    "EasyInputMessageContentDict",
]


if TYPE_CHECKING:
    EasyInputMessageContent: TypeAlias = str | InputMessageContentList
    """Content of a message: text, or a list of content parts."""
    EasyInputMessageContentDict: TypeAlias = str | Sequence[InputContentDict | InputContent]
    """`EasyInputMessageContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> EasyInputMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> EasyInputMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    EasyInputMessageContentDict = AS_GIVEN

    class EasyInputMessageContent(OpenUnion):
        values = "str | InputMessageContentList"
        variants = ()

    from_json = EasyInputMessageContent.from_json
    from_dict = EasyInputMessageContent.from_dict
