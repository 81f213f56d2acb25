# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ResponseSteerInputItemListMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.response_function_call_output_item import (
        ResponseFunctionCallOutputItem,
        ResponseFunctionCallOutputItemDict,
    )

__all__ = [
    "ResponseSteerInputItemListMessageContent",
    "ResponseSteerInputItemListMessageContentDict",
]


if TYPE_CHECKING:
    ResponseSteerInputItemListMessageContent: TypeAlias = str | list[ResponseFunctionCallOutputItem]
    """Content of a message: text, or content parts of text, images and files."""
    ResponseSteerInputItemListMessageContentDict: TypeAlias = (
        str | Sequence[ResponseFunctionCallOutputItemDict | ResponseFunctionCallOutputItem]
    )
    """`ResponseSteerInputItemListMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ResponseSteerInputItemListMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ResponseSteerInputItemListMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ResponseSteerInputItemListMessageContentDict = AS_GIVEN

    class ResponseSteerInputItemListMessageContent(OpenUnion):
        values = "str | list[ResponseFunctionCallOutputItem]"
        variants = ()

    from_json = ResponseSteerInputItemListMessageContent.from_json
    from_dict = ResponseSteerInputItemListMessageContent.from_dict
