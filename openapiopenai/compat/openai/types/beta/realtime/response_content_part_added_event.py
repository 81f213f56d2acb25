# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_content_part_added import RealtimeBetaServerEventResponseContentPartAdded as ResponseContentPartAddedEvent
from openapiopenai.models.realtime_beta_server_event_response_content_part_added_part import RealtimeBetaServerEventResponseContentPartAddedPart as Part
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseContentPartAddedEvent", "Part", "BaseModel"]
