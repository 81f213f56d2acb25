# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`ChatCompletionRequestSystemMessageContentPart`: another name of `ChatCompletionRequestMessageContentPartText`."""

from openapiopenai.models.chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText as ChatCompletionRequestSystemMessageContentPart,
)

__all__ = ["ChatCompletionRequestSystemMessageContentPart"]
