# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.attachment import Attachment as ChatKitAttachment
__all__ = ["ChatKitAttachment"]
