# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_status_details import RealtimeBetaResponseStatusDetails as RealtimeResponseStatus
from openapiopenai.models.realtime_beta_response_status_details_error import RealtimeBetaResponseStatusDetailsError as Error
from ...._models import BaseModel as BaseModel
__all__ = ["RealtimeResponseStatus", "Error", "BaseModel"]
