# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message import Message as Message
from openapiopenai.models.message_content_item import MessageContentItem as Content
from openapiopenai.models.reasoning_text_content import ReasoningTextContent as ContentReasoningText
__all__ = ["Message", "Content", "ContentReasoningText"]
