# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MessageObjectAttachmentsItemToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.assistant_tools_code import AssistantToolsCode
    from openapiopenai.models.assistant_tools_file_search_type_only import AssistantToolsFileSearchTypeOnly

__all__ = [
    "MessageObjectAttachmentsItemToolsItem",
    "UnknownMessageObjectAttachmentsItemToolsItem",
]


if TYPE_CHECKING:

    class UnknownMessageObjectAttachmentsItemToolsItem(UnknownVariant):
        """Variant of `MessageObjectAttachmentsItemToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    MessageObjectAttachmentsItemToolsItem: TypeAlias = (
        AssistantToolsCode | AssistantToolsFileSearchTypeOnly | UnknownMessageObjectAttachmentsItemToolsItem
    )
    """A tool that a file is added to."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> MessageObjectAttachmentsItemToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MessageObjectAttachmentsItemToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class MessageObjectAttachmentsItemToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "code_interpreter": "AssistantToolsCode",
            "file_search": "AssistantToolsFileSearchTypeOnly",
        }

    from_json = MessageObjectAttachmentsItemToolsItem.from_json
    from_dict = MessageObjectAttachmentsItemToolsItem.from_dict
    __getattr__ = MessageObjectAttachmentsItemToolsItem.module_attribute
