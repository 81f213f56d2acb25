# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_object_delta_content_item import MessageDeltaObjectDeltaContentItem as MessageContentDelta
__all__ = ["MessageContentDelta"]
