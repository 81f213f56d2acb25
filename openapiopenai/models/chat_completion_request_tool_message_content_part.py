# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`ChatCompletionRequestToolMessageContentPart`: another name of `ChatCompletionRequestMessageContentPartText`."""

from openapiopenai.models.chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText as ChatCompletionRequestToolMessageContentPart,
)

__all__ = ["ChatCompletionRequestToolMessageContentPart"]
