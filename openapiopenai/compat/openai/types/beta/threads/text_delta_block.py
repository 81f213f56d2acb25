# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_object import MessageDeltaContentTextObject as TextDeltaBlock
__all__ = ["TextDeltaBlock"]
