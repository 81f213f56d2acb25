# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatCompletionRequestUserMessageContentPart`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio,
        ChatCompletionRequestMessageContentPartAudioDict,
    )
    from openapiopenai.models.chat_completion_request_message_content_part_file import (
        ChatCompletionRequestMessageContentPartFile,
        ChatCompletionRequestMessageContentPartFileDict,
    )
    from openapiopenai.models.chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
        ChatCompletionRequestMessageContentPartImageDict,
    )
    from openapiopenai.models.chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
        ChatCompletionRequestMessageContentPartTextDict,
    )

__all__ = [
    "ChatCompletionRequestUserMessageContentPart",
    "ChatCompletionRequestUserMessageContentPartDict",
    "UnknownChatCompletionRequestUserMessageContentPart",
]


if TYPE_CHECKING:

    class UnknownChatCompletionRequestUserMessageContentPart(UnknownVariant):
        """Variant of `ChatCompletionRequestUserMessageContentPart` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ChatCompletionRequestUserMessageContentPart: TypeAlias = (
        ChatCompletionRequestMessageContentPartText
        | ChatCompletionRequestMessageContentPartImage
        | ChatCompletionRequestMessageContentPartAudio
        | ChatCompletionRequestMessageContentPartFile
        | UnknownChatCompletionRequestUserMessageContentPart
    )
    """A content part of a user message: text, an image, audio, or a file."""
    ChatCompletionRequestUserMessageContentPartDict: TypeAlias = (
        ChatCompletionRequestMessageContentPartTextDict
        | ChatCompletionRequestMessageContentPartImageDict
        | ChatCompletionRequestMessageContentPartAudioDict
        | ChatCompletionRequestMessageContentPartFileDict
    )
    """`ChatCompletionRequestUserMessageContentPart` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatCompletionRequestUserMessageContentPart:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatCompletionRequestUserMessageContentPart:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ChatCompletionRequestUserMessageContentPartDict = AS_GIVEN

    class ChatCompletionRequestUserMessageContentPart(OpenUnion):
        tag = "type"
        mapping = {
            "text": "ChatCompletionRequestMessageContentPartText",
            "image_url": "ChatCompletionRequestMessageContentPartImage",
            "input_audio": "ChatCompletionRequestMessageContentPartAudio",
            "file": "ChatCompletionRequestMessageContentPartFile",
        }

    from_json = ChatCompletionRequestUserMessageContentPart.from_json
    from_dict = ChatCompletionRequestUserMessageContentPart.from_dict
    __getattr__ = ChatCompletionRequestUserMessageContentPart.module_attribute
