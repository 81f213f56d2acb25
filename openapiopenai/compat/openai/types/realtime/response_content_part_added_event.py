# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_response_content_part_added import RealtimeServerEventResponseContentPartAdded as ResponseContentPartAddedEvent
from openapiopenai.models.realtime_server_event_response_content_part_added_part import RealtimeServerEventResponseContentPartAddedPart as Part
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseContentPartAddedEvent", "Part", "BaseModel"]
