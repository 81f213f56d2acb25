# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_object_text import MessageDeltaContentTextObjectText as TextDelta
__all__ = ["TextDelta"]
