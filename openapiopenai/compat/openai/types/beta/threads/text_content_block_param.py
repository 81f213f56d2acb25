# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_request_content_text_object import MessageRequestContentTextObjectDict as TextContentBlockParam
__all__ = ["TextContentBlockParam"]
