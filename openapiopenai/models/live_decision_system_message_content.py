# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionSystemMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.user_message_input_text import UserMessageInputText, UserMessageInputTextDict

__all__ = [
    "LiveDecisionSystemMessageContent",
    "LiveDecisionSystemMessageContentDict",
]


if TYPE_CHECKING:
    LiveDecisionSystemMessageContent: TypeAlias = str | list[UserMessageInputText]
    """Content of a message: text, or a list of content parts."""
    LiveDecisionSystemMessageContentDict: TypeAlias = str | Sequence[UserMessageInputTextDict | UserMessageInputText]
    """`LiveDecisionSystemMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionSystemMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionSystemMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionSystemMessageContentDict = AS_GIVEN

    class LiveDecisionSystemMessageContent(OpenUnion):
        values = "str | list[UserMessageInputText]"
        variants = ()

    from_json = LiveDecisionSystemMessageContent.from_json
    from_dict = LiveDecisionSystemMessageContent.from_dict
