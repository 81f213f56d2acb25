# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `OutputMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.output_text_content import OutputTextContent, OutputTextContentDict
    from openapiopenai.models.refusal_content import RefusalContent, RefusalContentDict

__all__ = [
    "OutputMessageContent",
    "OutputMessageContentDict",
    "UnknownOutputMessageContent",
]


if TYPE_CHECKING:

    class UnknownOutputMessageContent(UnknownVariant):
        """Variant of `OutputMessageContent` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    OutputMessageContent: TypeAlias = OutputTextContent | RefusalContent | UnknownOutputMessageContent
    """A content part of a message from the model: text or a refusal."""
    OutputMessageContentDict: TypeAlias = OutputTextContentDict | RefusalContentDict
    """`OutputMessageContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> OutputMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> OutputMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    OutputMessageContentDict = AS_GIVEN

    class OutputMessageContent(OpenUnion):
        tag = "type"
        mapping = {
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
        }

    from_json = OutputMessageContent.from_json
    from_dict = OutputMessageContent.from_dict
    __getattr__ = OutputMessageContent.module_attribute
