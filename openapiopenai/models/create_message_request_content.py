# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateMessageRequestContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_message_request_content_item import (
        CreateMessageRequestContentItem,
        CreateMessageRequestContentItemDict,
    )

__all__ = [
    "CreateMessageRequestContent",
    "CreateMessageRequestContentDict",
]


if TYPE_CHECKING:
    CreateMessageRequestContent: TypeAlias = str | list[CreateMessageRequestContentItem]
    """Content of a message: text, or parts of text and images."""
    CreateMessageRequestContentDict: TypeAlias = (
        str | Sequence[CreateMessageRequestContentItemDict | CreateMessageRequestContentItem]
    )
    """`CreateMessageRequestContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CreateMessageRequestContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateMessageRequestContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateMessageRequestContentDict = AS_GIVEN

    class CreateMessageRequestContent(OpenUnion):
        values = "str | list[CreateMessageRequestContentItem]"
        variants = ()

    from_json = CreateMessageRequestContent.from_json
    from_dict = CreateMessageRequestContent.from_dict
