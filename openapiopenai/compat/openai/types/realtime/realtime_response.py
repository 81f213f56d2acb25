# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_response import RealtimeResponse as RealtimeResponse
from openapiopenai.models.realtime_response_audio import RealtimeResponseAudio as Audio
from openapiopenai.models.realtime_response_audio_output import RealtimeResponseAudioOutput as AudioOutput
from ..._models import BaseModel as BaseModel
from ..shared.metadata import Metadata as Metadata
from .conversation_item import ConversationItem as ConversationItem
from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
from .realtime_response_usage import RealtimeResponseUsage as RealtimeResponseUsage
from .realtime_response_status import RealtimeResponseStatus as RealtimeResponseStatus
__all__ = ["RealtimeResponse", "Audio", "AudioOutput", "BaseModel", "Metadata", "ConversationItem", "RealtimeAudioFormats", "RealtimeResponseUsage", "RealtimeResponseStatus"]
