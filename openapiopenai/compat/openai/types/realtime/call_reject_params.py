# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_call_reject_request import RealtimeCallRejectRequestDict as CallRejectParams
__all__ = ["CallRejectParams"]
