# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_content_refusal_object import MessageContentRefusalObject as RefusalContentBlock
__all__ = ["RefusalContentBlock"]
