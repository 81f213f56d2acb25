# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_error import RealtimeBetaServerEventError as ErrorEvent
from openapiopenai.models.realtime_beta_server_event_error_error import RealtimeBetaServerEventErrorError as Error
from ...._models import BaseModel as BaseModel
__all__ = ["ErrorEvent", "Error", "BaseModel"]
