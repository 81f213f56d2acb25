# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateMessageRequestAttachmentsItemToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from openapiopenai.models.assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly,
        AssistantToolsFileSearchTypeOnlyDict,
    )

__all__ = [
    "CreateMessageRequestAttachmentsItemToolsItem",
    "CreateMessageRequestAttachmentsItemToolsItemDict",
    "UnknownCreateMessageRequestAttachmentsItemToolsItem",
]


if TYPE_CHECKING:

    class UnknownCreateMessageRequestAttachmentsItemToolsItem(UnknownVariant):
        """Variant of `CreateMessageRequestAttachmentsItemToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateMessageRequestAttachmentsItemToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearchTypeOnly | UnknownCreateMessageRequestAttachmentsItemToolsItem
    )
    """A tool that an attached file is added to."""
    CreateMessageRequestAttachmentsItemToolsItemDict: TypeAlias = (
        AssistantToolsCodeDict | AssistantToolsFileSearchTypeOnlyDict
    )
    """`CreateMessageRequestAttachmentsItemToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateMessageRequestAttachmentsItemToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateMessageRequestAttachmentsItemToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateMessageRequestAttachmentsItemToolsItemDict = AS_GIVEN

    class CreateMessageRequestAttachmentsItemToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        }

    from_json = CreateMessageRequestAttachmentsItemToolsItem.from_json
    from_dict = CreateMessageRequestAttachmentsItemToolsItem.from_dict
    __getattr__ = CreateMessageRequestAttachmentsItemToolsItem.module_attribute
