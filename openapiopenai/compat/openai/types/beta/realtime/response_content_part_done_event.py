# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_content_part_done import RealtimeBetaServerEventResponseContentPartDone as ResponseContentPartDoneEvent
from openapiopenai.models.realtime_beta_server_event_response_content_part_done_part import RealtimeBetaServerEventResponseContentPartDonePart as Part
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseContentPartDoneEvent", "Part", "BaseModel"]
