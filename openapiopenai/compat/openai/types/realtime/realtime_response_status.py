# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_response_status_details import RealtimeResponseStatusDetails as RealtimeResponseStatus
from openapiopenai.models.realtime_response_status_details_error import RealtimeResponseStatusDetailsError as Error
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeResponseStatus", "Error", "BaseModel"]
