# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response import RealtimeBetaResponse as RealtimeResponse
from ...._models import BaseModel as BaseModel
from ...shared.metadata import Metadata as Metadata
from .conversation_item import ConversationItem as ConversationItem
from .realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
from .realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
__all__ = ["RealtimeResponse", "BaseModel", "Metadata", "ConversationItem", "RealtimeResponseUsage", "RealtimeResponseStatus"]
